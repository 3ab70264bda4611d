import type { Fact, FactField, SourceKind, SourceName, SourceRecord } from '../model/source';
import { SOURCE_KINDS } from '../model/source';
import type { ReaderOverlay } from './source-pack';

/** What the bundle says under something that the reader has written. */
export interface UnderEdit {
  readonly field: FactField;
  readonly reader: readonly Fact[];
  readonly bundle: readonly Fact[];
  /** True where the bundle's word is another than it was when the reader wrote. */
  readonly changed: boolean;
}

export interface MergedRecord {
  /** The record as the reader sees it. */
  readonly record: SourceRecord;
  /** For each field that the reader wrote and the bundle speaks of too. */
  readonly underneath: readonly UnderEdit[];
}

/**
 * The bundle's record with the reader's own over it. The reader's facts of a field stand in place of the
 * bundle's, names and domains are added, and nothing that the reader wrote is ever lost: what the bundle says
 * of the same fields is returned beside the record to be shown. What it said when the reader wrote
 * (`overlay.under`) tells what an update has changed; without that nothing counts as changed.
 */
export function mergeRecord(bundle: SourceRecord | null, overlay: ReaderOverlay): MergedRecord {
  const base = bundle ?? blank(overlay.id);
  const written = new Set(overlay.setFacts.map(({ field }) => field));
  const label: SourceName[] =
    overlay.label === undefined
      ? []
      : [{ text: overlay.label, lang: 'und', kind: 'official', matching: 'case-sensitive' }];
  const country = overlay.country ?? base.country;
  const record: SourceRecord = {
    ...base,
    names: distinct([...label, ...base.names, ...overlay.addNames], ({ text }) => text),
    kind: kindNamed(overlay.kind) ?? base.kind,
    ...(country === undefined ? {} : { country }),
    domains: distinct(
      [...base.domains, ...overlay.addDomains.map(toDomain)],
      ({ host, path }) => `${host}/${path ?? ''}`,
    ),
    facts: [...overlay.setFacts, ...base.facts.filter(({ field }) => !written.has(field))],
    assessments: distinct([...base.assessments, ...(overlay.assessments ?? [])], (one) =>
      JSON.stringify(one),
    ),
  };
  const underneath = [...written].flatMap((field): UnderEdit[] => {
    const now = base.facts.filter((fact) => fact.field === field);
    if (now.length === 0) return [];
    const then = overlay.under?.filter((fact) => fact.field === field);
    return [
      {
        field,
        reader: overlay.setFacts.filter((fact) => fact.field === field),
        bundle: now,
        changed: then !== undefined && !sayTheSame(then, now),
      },
    ];
  });
  return { record, underneath };
}

/** What a bundle says of fields, as an overlay keeps it beside the facts that stand over it. */
export function factsUnder(bundle: SourceRecord | null, fields: ReadonlySet<FactField>): Fact[] {
  return bundle?.facts.filter(({ field }) => fields.has(field)) ?? [];
}

/** True where two facts say the same thing of the same time, whatever their evidence. */
export function isSameFact(one: Fact, other: Fact): boolean {
  return one.field === other.field && said(one) === said(other);
}

function sayTheSame(one: readonly Fact[], other: readonly Fact[]): boolean {
  const key = (facts: readonly Fact[]): string => facts.map(said).sort().join('\n');
  return key(one) === key(other);
}

function said({ value, status, validFrom, validTo }: Fact): string {
  const plain =
    typeof value === 'string' ? value.trim() : [value.entity, value.name.trim(), value.share];
  return JSON.stringify([plain, status, validFrom, validTo]);
}

function blank(id: string): SourceRecord {
  return {
    id,
    tier: 'user',
    names: [],
    kind: 'news-site',
    domains: [],
    sameAs: [],
    facts: [],
    assessments: [],
  };
}

function kindNamed(kind: string | undefined): SourceKind | undefined {
  return SOURCE_KINDS.find((known) => known === kind);
}

function toDomain(written: string): SourceRecord['domains'][number] {
  const slash = written.indexOf('/');
  return slash === -1
    ? { host: written }
    : { host: written.slice(0, slash), path: written.slice(slash + 1) };
}

function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map([...items].reverse().map((item) => [key(item), item])).values()].reverse();
}
