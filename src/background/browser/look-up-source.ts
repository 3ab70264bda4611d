import type { NamedSource } from '../../core/model/names-index';
import { wordsOf } from '../../storage/search-tokens';

/**
 * The place in the library where a name selected on a page is looked up: the source of that name, or the
 * list of sources searched for it.
 */
export function sourcePlace(selection: string, names: readonly NamedSource[]): string {
  const text = selection.trim();
  const asked = wordsOf(text).join(' ');
  const named = names.find(
    ({ label, aliases }) =>
      wordsOf(label).join(' ') === asked ||
      aliases.some((alias) => wordsOf(alias.text).join(' ') === asked),
  );
  if (named) return `sources/${encodeURIComponent(named.id)}`;
  return `sources?text=${encodeURIComponent(text.slice(0, 200))}`;
}
