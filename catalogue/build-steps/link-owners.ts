import type { Fact, FactField, SourceRecord } from '../../src/core/model/source';
import type { Located } from '../rules/located';
import { plainName } from './same-body';

const TIES: ReadonlySet<FactField> = new Set([
  'owner',
  'parentOrganization',
  'subOrganization',
  'funder',
]);

/**
 * Ties that name a body without pointing to its record are pointed to it where exactly one record bears the
 * name. Newspapers of a table are no candidates: an owner called like one is most often a company of that name.
 */
export function linkOwners(records: readonly Located[]): Located[] {
  const ids = new Map<string, string | null>();
  for (const { record } of records) {
    if (record.tier === 'C' || record.tier === 'generic') continue;
    for (const { text, kind, matching } of record.names) {
      // A name that is never matched is a word or a country; owners' names are never matched either.
      if (
        kind === 'programme' ||
        text.length < 4 ||
        (matching === 'never' && record.tier !== 'entity')
      )
        continue;
      const key = plainName(text);
      const known = ids.get(key);
      ids.set(key, known === undefined || known === record.id ? record.id : null);
    }
  }
  return records.map((at) => ({ ...at, record: linked(at.record, ids) }));
}

function linked(record: SourceRecord, ids: ReadonlyMap<string, string | null>): SourceRecord {
  const facts = record.facts.map((fact): Fact => {
    if (!TIES.has(fact.field) || typeof fact.value === 'string' || fact.value.entity !== undefined)
      return fact;
    const entity = ids.get(plainName(fact.value.name));
    if (entity === undefined || entity === null || entity === record.id) return fact;
    return { ...fact, value: { ...fact.value, entity } };
  });
  return { ...record, facts };
}
