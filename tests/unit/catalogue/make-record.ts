import type { Located } from '../../../catalogue/rules/located';
import type { Fact, FactField, FactValue, SourceRecord } from '../../../src/core/model/source';

/** A record with the least in it, for tests to fill. */
export function record(parts: Partial<SourceRecord> & { id: string }): SourceRecord {
  return {
    tier: 'A',
    names: [],
    kind: 'newspaper',
    domains: [],
    sameAs: [],
    facts: [],
    assessments: [],
    ...parts,
  };
}

/** The same, as if read from `<id>.yaml`. */
export function located(parts: Partial<SourceRecord> & { id: string }): Located {
  return { file: `${parts.id}.yaml`, record: record(parts), lineOf: () => undefined };
}

/** A stated fact with one piece of evidence. */
export function fact(
  field: FactField,
  value: FactValue,
  url = 'https://evidence.example.org/1',
): Fact {
  return {
    field,
    value,
    asOf: '2024',
    status: 'stated',
    evidence: [
      {
        url,
        title: 'A page',
        publisher: 'Somebody',
        retrieved: '2026-01-01',
        relation: 'independent',
        licence: 'CC0 1.0',
      },
    ],
    addedBy: 'bundle',
  };
}
