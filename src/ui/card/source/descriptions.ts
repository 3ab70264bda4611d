import type { Fact, SourceRecord } from '../../../core/model/source';

/** The record's one-sentence description; for a generic source, what such an attribution can and can't tell. */
export function descriptionFact({ facts, kind }: SourceRecord): Fact | null {
  const fields = kind === 'generic' ? ['description', 'profile', 'methodology'] : ['description'];
  const found = facts.find(
    ({ field, status, value }) =>
      fields.includes(field) &&
      status !== 'superseded' &&
      typeof value === 'string' &&
      value !== '',
  );
  return found ?? null;
}

export function descriptionOf(record: SourceRecord): string | null {
  const value = descriptionFact(record)?.value;
  return typeof value === 'string' ? value : null;
}
