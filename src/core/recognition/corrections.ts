import type { Correction } from '../model/correction';
import type { PageIdentity } from '../model/document';
import { isOnSite } from './domains';
import { foldWord } from './fold';
import { buildMatcher, type NameMatcher } from './matcher';
import { tokenise } from './tokens';

/** The reader's corrections as they bear on one page. */
export interface ReaderWord {
  /** Names that are no source here, as `aliasKey` writes them. */
  readonly silenced: ReadonlySet<string>;
  /** `aliasKey` → id of the source that the reader means by it. */
  readonly meant: ReadonlyMap<string, string>;
  /** The names of `meant`, to be found even where the catalogue doesn't have them; null when there are none. */
  readonly matcher: NameMatcher | null;
}

/** Under what a name is kept in a correction: its words folded, without “the”. */
export function aliasKey(name: string): string {
  const { keys } = tokenise(name);
  return (
    (keys[0] === 'the' && keys.length > 1 ? keys.slice(1) : keys).join(' ') || foldWord(name.trim())
  );
}

/** Picks the corrections that hold for a page. A later one of the same name undoes an earlier one. */
export function readerWord(
  corrections: readonly Correction[],
  page: PageIdentity,
  names: NameMatcher,
): ReaderWord {
  const silenced = new Set<string>();
  const meant = new Map<string, string>();
  const texts = new Map<string, string>();
  for (const c of corrections) {
    if (c.kind === 'not-a-claim' || c.kind === 'claim-source') continue;
    const key = aliasKey(c.alias);
    if (c.kind === 'is-source') {
      if (c.site !== undefined && !isOnSite(page, c.site)) continue;
      meant.set(key, c.sourceId);
      texts.set(key, c.alias);
      silenced.delete(key);
    } else if (isSilencedHere(c, page)) {
      silenced.add(key);
      meant.delete(key);
    }
  }
  return { silenced, meant, matcher: meant.size > 0 ? overlay(meant, texts, names) : null };
}

function isSilencedHere(c: Correction, page: PageIdentity): boolean {
  if (c.kind === 'never-alias') return true;
  if (c.kind === 'never-on-site') return isOnSite(page, c.site);
  return c.kind === 'not-a-source' && (c.pageUrl === page.url || c.pageUrl === page.canonicalUrl);
}

function overlay(
  meant: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string>,
  names: NameMatcher,
): NameMatcher {
  const sources = [];
  for (const [key, id] of meant) {
    const known = names.sources.get(id);
    const text = texts.get(key) ?? key;
    sources.push({
      id,
      label: known?.label ?? text,
      kind: known?.kind ?? ('social-account' as const),
      aliases: [{ text, matching: 'always' as const, kind: 'short' as const }],
      domains: [],
    });
  }
  return buildMatcher(sources);
}
