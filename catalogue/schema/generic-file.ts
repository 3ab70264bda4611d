import * as v from 'valibot';
import { GENERIC_TYPES } from '../../src/core/model/source';
import { evidenceTable, fromKeys, fullDay, text } from './curated-file';

/** `catalogue/generic.yaml`: what an attribution to an unnamed source can and can't tell. */
export const genericFile = v.strictObject({
  retrieved: fullDay,
  evidence: evidenceTable,
  sources: v.array(
    v.strictObject({
      generic: v.picklist(GENERIC_TYPES, `must be one of ${GENERIC_TYPES.join(', ')}`),
      label: text,
      tells: text,
      from: fromKeys,
    }),
  ),
});
