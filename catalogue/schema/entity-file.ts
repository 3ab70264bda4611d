import * as v from 'valibot';
import { SOURCE_KINDS } from '../../src/core/model/source';
import { evidenceTable, factEntry, fullDay, oneOf, slug, text } from './curated-file';

/**
 * An owner or funder in `catalogue/entities/*.yaml`: who it is, and all forms in which records name it. Facts,
 * such as its own owner, are optional.
 */
export const entityEntry = v.strictObject({
  id: slug,
  kind: oneOf(SOURCE_KINDS),
  country: v.optional(
    v.pipe(text, v.regex(/^[A-Z]{2}$/u, 'must be ISO 3166-1 alpha-2, upper case')),
  ),
  names: v.pipe(v.array(text), v.minLength(1, 'needs at least one name')),
  facts: v.optional(v.array(factEntry), []),
});

/** A file of owners and funders, with the evidence that their facts rest on. */
export const entityFile = v.strictObject({
  retrieved: fullDay,
  evidence: v.optional(evidenceTable, {}),
  owners: v.array(entityEntry),
});
