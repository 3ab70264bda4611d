import type { NamedSource } from '../../core/model/names-index';
import {
  type Fact,
  SOURCE_KINDS,
  type SourceKind,
  type SourceName,
  type SourceRecord,
} from '../../core/model/source';
import type { SourceEditRow } from '../../storage/rows';

/**
 * A record with the reader's changes over it: the reader's facts stand before the bundle's of the same
 * field, names and domains are added, and what the bundle says stays underneath.
 */
export function editedRecord(
  bundle: SourceRecord | null,
  edit: SourceEditRow,
  id: string,
): SourceRecord {
  const base = bundle ?? emptyRecord(id);
  const fields = new Set(edit.setFacts.map(({ field }) => field));
  const label: SourceName[] = edit.label
    ? [{ text: edit.label, lang: 'en', kind: 'official', matching: 'case-sensitive' }]
    : [];
  const country = edit.country ?? base.country;
  return {
    ...base,
    names: distinctNames([...label, ...base.names, ...edit.addNames]),
    kind: kindOf(edit.kind) ?? base.kind,
    ...(country ? { country } : {}),
    domains: [...base.domains, ...edit.addDomains.map(readDomain)],
    facts: [...edit.setFacts, ...base.facts.filter(({ field }) => !fields.has(field))],
  };
}

/** The reader's facts beside what the bundle now says of the same field. */
export function underEdits(
  bundle: SourceRecord | null,
  edit: SourceEditRow,
): { reader: Fact; bundle: Fact }[] {
  return edit.setFacts.flatMap((reader) =>
    (bundle?.facts ?? [])
      .filter(({ field }) => field === reader.field)
      .map((fact) => ({ reader, bundle: fact })),
  );
}

/** What recognition needs of a source that the reader made or changed; null where it adds no name. */
export function namesOfEdit(edit: SourceEditRow, known: NamedSource | null): NamedSource | null {
  const label = edit.label ?? known?.label ?? edit.addNames[0]?.text;
  if (!label) return null;
  const aliases = distinctNames([
    ...(edit.label
      ? [{ text: edit.label, lang: 'en', kind: 'official', matching: 'case-sensitive' } as const]
      : []),
    ...edit.addNames,
  ]).map(({ text, matching, kind }) => ({ text, matching, kind }));
  return {
    id: edit.id,
    label,
    kind: kindOf(edit.kind) ?? known?.kind ?? 'news-site',
    ...(edit.country ? { country: edit.country } : {}),
    aliases: [...(known?.aliases ?? []), ...aliases],
    domains: [...(known?.domains ?? []), ...edit.addDomains],
    ...(known?.owners ? { owners: known.owners } : {}),
  };
}

function emptyRecord(id: string): SourceRecord {
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

function kindOf(text: string | undefined): SourceKind | undefined {
  return SOURCE_KINDS.find((kind) => kind === text);
}

function readDomain(text: string): { host: string; path?: string } {
  const [host = '', ...path] = text.split('/');
  return path.length > 0 ? { host, path: path.join('/') } : { host };
}

function distinctNames(names: readonly SourceName[]): SourceName[] {
  const seen = new Set<string>();
  return names.filter(({ text }) => {
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
