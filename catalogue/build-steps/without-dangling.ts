import type { Fact, SourceRecord } from '../../src/core/model/source';

/** The record with references that lead nowhere taken back to the bare name, so that no card links to nothing. */
export function withoutDangling(record: SourceRecord, known: ReadonlySet<string>): SourceRecord {
  const facts = record.facts.map((fact): Fact => {
    if (typeof fact.value === 'string' || fact.value.entity === undefined) return fact;
    if (known.has(fact.value.entity)) return fact;
    const { entity: _gone, ...rest } = fact.value;
    return { ...fact, value: rest };
  });
  return { ...record, facts };
}
