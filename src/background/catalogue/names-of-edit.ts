import type { NamedSource, SourceAlias } from '../../core/model/names-index';
import { SOURCE_KINDS, type SourceKind } from '../../core/model/source';
import type { SourceEditRow } from '../../storage/rows';

/** What recognition needs of a source that the reader made or changed; null where it adds no name. */
export function namesOfEdit(edit: SourceEditRow, known: NamedSource | null): NamedSource | null {
  const label = edit.label ?? known?.label ?? edit.addNames[0]?.text;
  if (!label) return null;
  const own: SourceAlias[] = edit.label
    ? [{ text: edit.label, kind: 'official', matching: 'case-sensitive' }]
    : [];
  const added = edit.addNames.map(({ text, matching, kind }) => ({ text, matching, kind }));
  const aliases = new Map(
    [...(known?.aliases ?? []), ...own, ...added].map((alias) => [alias.text, alias]),
  );
  return {
    id: edit.id,
    label,
    kind: kindOf(edit.kind) ?? known?.kind ?? 'news-site',
    ...(edit.country ? { country: edit.country } : {}),
    aliases: [...aliases.values()],
    domains: [...(known?.domains ?? []), ...edit.addDomains],
    ...(known?.owners ? { owners: known.owners } : {}),
  };
}

function kindOf(text: string | undefined): SourceKind | undefined {
  return SOURCE_KINDS.find((kind) => kind === text);
}
