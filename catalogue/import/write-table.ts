import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CuratedFile } from '../schema/curated-file';

/** A record as it stands in a table: evidence is named by key. */
export type TableRecord = Omit<CuratedFile, 'evidence' | 'retrieved'>;

/** Writes records sorted by id, one JSON object a line, empty lists left out: a change is one line of diff. */
export function writeTable(root: string, file: string, records: readonly TableRecord[]): void {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const lines = sorted.map((record) => JSON.stringify(record, withoutEmptyLists));
  writeFileSync(join(root, file), `${lines.join('\n')}\n`);
}

function withoutEmptyLists(this: unknown, _key: string, value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

/** Ids that are unique in a table: the second of a name gets `-2`. */
export function uniqueIds(): (wanted: string) => string {
  const taken = new Map<string, number>();
  return (wanted) => {
    const times = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, times);
    return times === 1 ? wanted : `${wanted}-${times}`;
  };
}
