import type { NamedSource } from '../model/names-index';
import type { PackRecord } from './source-pack';

/** A record of a pack, and the source that it is about; null where the reader has none such. */
export interface MatchedRecord {
  readonly record: PackRecord;
  readonly id: string | null;
}

/**
 * Finds for each record the source it is about: by id, then by domain, then by a name that one source alone
 * bears. A record of one country is never matched by name with a source of another.
 */
export function matchPack(
  records: readonly PackRecord[],
  known: readonly NamedSource[],
): MatchedRecord[] {
  const ids = new Set(known.map(({ id }) => id));
  const byDomain = new Map<string, string | null>();
  const byName = new Map<string, NamedSource | null>();
  for (const source of known) {
    for (const domain of source.domains) put(byDomain, domain, source.id);
    for (const { text, kind } of source.aliases) {
      if (kind === 'programme') continue;
      const key = nameKey(text);
      const other = byName.get(key);
      byName.set(key, other === undefined || other?.id === source.id ? source : null);
    }
  }
  return records.map((record) => {
    if (record.id !== undefined && ids.has(record.id)) return { record, id: record.id };
    for (const { host, path } of record.domains ?? []) {
      const id = byDomain.get(path === undefined ? host : `${host}/${path}`);
      if (typeof id === 'string') return { record, id };
    }
    for (const { text } of record.names ?? []) {
      const source = byName.get(nameKey(text));
      if (source && mayBe(record.country, source.country)) return { record, id: source.id };
    }
    return { record, id: null };
  });
}

function mayBe(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

function put(map: Map<string, string | null>, key: string, id: string): void {
  const known = map.get(key);
  map.set(key, known === undefined || known === id ? id : null);
}

function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
