import { readCurated } from '../load/read-curated';
import { readGeneric } from '../load/read-generic';
import { readEntities, readImported } from '../load/read-tables';
import { collisions } from '../rules/collisions';
import type { Located } from '../rules/located';
import { danglingReferences, ownershipCycles } from '../rules/ownership';
import type { Problem } from '../schema/problem';
import { linkOwners } from './link-owners';
import { mergeDuplicates } from './merge-duplicates';
import { settleNames } from './settle-names';

export interface Catalogue {
  /** All records, each body once. */
  readonly records: readonly Located[];
  readonly problems: readonly Problem[];
  /** How many records of tables were taken into another. */
  readonly mergedCount: number;
}

/** Reads everything under `root`/catalogue, makes one record of each body and checks the whole. */
export function assemble(root: string, today: string): Catalogue {
  const curated = readCurated(root, today);
  const parts = [
    curated,
    readGeneric(root, today),
    readImported(root, today),
    readEntities(root, today),
  ];
  const { records, replaced } = mergeDuplicates(parts.flatMap((part) => part.records));
  const settled = linkOwners(settleNames(records));
  const known = new Set([...settled.map(({ record }) => record.id), ...replaced.keys()]);
  return {
    records: settled,
    mergedCount: replaced.size,
    problems: [
      ...parts.flatMap((part) => part.problems),
      ...collisions(settled),
      ...ownershipCycles(settled),
      ...danglingReferences(settled, known),
    ],
  };
}
