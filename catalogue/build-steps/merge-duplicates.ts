import type { Fact, SourceRecord } from '../../src/core/model/source';
import type { Located } from '../rules/located';
import { mergeAssessments, mergeFacts } from './merge-facts';
import { bodyKeys, nameKeys } from './same-body';

export interface Merged {
  readonly records: Located[];
  /** Id that was dropped → id of the record that took over what it said. */
  readonly replaced: ReadonlyMap<string, string>;
}

/**
 * Makes one record of those that are one body (same Wikidata item, same site, same name and country, or the
 * same id). The first in `all` is kept: curated records stand before imported ones. References to a
 * dropped id are turned to the one that is kept. Curated records are never merged with each other.
 */
export function mergeDuplicates(all: readonly Located[]): Merged {
  const byKey = new Map<string, string>();
  const kept = new Map<string, Located>();
  const replaced = new Map<string, string>();
  for (const at of all) {
    const { record } = at;
    const keys = [`id ${record.id}`, ...bodyKeys(record)];
    const found = record.tier === 'A' ? undefined : lookUp(record, keys, byKey);
    const candidate = found === undefined ? undefined : kept.get(found);
    const target = candidate !== undefined && mayMerge(candidate, at) ? candidate : undefined;
    if (target === undefined) {
      kept.set(record.id, at);
      for (const key of keys) if (!byKey.has(key)) byKey.set(key, record.id);
      continue;
    }
    if (record.id !== target.record.id) replaced.set(record.id, target.record.id);
    kept.set(target.record.id, { ...target, record: absorb(target.record, record) });
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, target.record.id);
  }
  const records = [...kept.values()].map((at) => ({
    ...at,
    record: redirect(at.record, replaced),
  }));
  return { records, replaced };
}

/** Two records of one table are two bodies, whatever their names, unless they are one Wikidata item. */
function mayMerge(one: Located, other: Located): boolean {
  return (
    one.file !== other.file ||
    one.record.sameAs.some((entry) => other.record.sameAs.includes(entry))
  );
}

/** The record of the same body, if one came before; only owners are looked up by name alone. */
function lookUp(
  record: SourceRecord,
  keys: readonly string[],
  byKey: ReadonlyMap<string, string>,
): string | undefined {
  const asked = record.tier === 'entity' ? keys : keys.filter((key) => !key.startsWith('owner '));
  return asked.map((key) => byKey.get(key)).find((id) => id !== undefined);
}

/** What `other` says of the same body goes into `record`; where only the site is shared, its assessments. */
function absorb(record: SourceRecord, other: SourceRecord): SourceRecord {
  const mine = new Set(nameKeys(record));
  const isNamesake = record.id === other.id || nameKeys(other).some((key) => mine.has(key));
  const isSameItem = other.sameAs.some((entry) => record.sameAs.includes(entry));
  if (!isNamesake && !isSameItem) {
    const scoped = other.assessments.map((one) => ({
      ...one,
      scope: one.scope ?? other.names[0]?.text ?? other.id,
    }));
    return { ...record, assessments: mergeAssessments(record.assessments, scoped) };
  }
  const texts = new Set(record.names.map(({ text }) => text));
  return {
    ...record,
    // A curator has chosen the names of a curated record.
    names:
      record.tier === 'A'
        ? record.names
        : [...record.names, ...other.names.filter(({ text }) => !texts.has(text))],
    ...(record.country === undefined && other.country !== undefined
      ? { country: other.country }
      : {}),
    domains: record.domains.length > 0 ? record.domains : other.domains,
    sameAs: record.sameAs.some((entry) => /^Q\d/u.test(entry))
      ? record.sameAs
      : [...other.sameAs, ...record.sameAs],
    facts: mergeFacts(record.facts, other.facts),
    assessments: mergeAssessments(record.assessments, other.assessments),
  };
}

/** Turns references to dropped ids, and drops those by which a record would point to itself. */
function redirect(record: SourceRecord, replaced: ReadonlyMap<string, string>): SourceRecord {
  const facts = record.facts.flatMap((fact): Fact[] => {
    if (typeof fact.value === 'string' || fact.value.entity === undefined) return [fact];
    const entity = replaced.get(fact.value.entity) ?? fact.value.entity;
    return entity === record.id ? [] : [{ ...fact, value: { ...fact.value, entity } }];
  });
  return { ...record, facts };
}
