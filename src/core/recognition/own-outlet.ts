import type { NamedSource, SourceAlias } from '../model/names-index';
import { splitAddress } from './domains';
import { splitCamel } from './first-words';
import { NEWSPAPER_HEADS } from './newspaper-heads';
import type { PageKnowledge } from './page-knowledge';
import { type BlockReading, gapBefore, isCapital, keyAt } from './reading';
import { tokenise } from './tokens';

/** Ids of bodies known from the page alone begin with this; they never leave recognition. */
export const PAGE_ID = 'page:';
/** The page’s own outlet when the catalogue doesn’t know it. */
export const OWN_ID = `${PAGE_ID}own`;
const SHORTEST_LABEL = 4;

export function alias(text: string, kind: SourceAlias['kind'] = 'acronym'): SourceAlias {
  return { text, matching: 'needs-cue', kind };
}

export function pageOnly(label: string, aliases: SourceAlias[], id = PAGE_ID + label): NamedSource {
  return { id, label, kind: 'ngo', aliases, domains: [] };
}

/**
 * Names for the page’s own outlet: initials and last word of its name; for a site that the catalogue doesn’t
 * know also the name itself, as the site gives it or as its host spells it together (`livescience`).
 */
export function ownOutlet(
  knowledge: PageKnowledge,
  blocks: readonly BlockReading[],
): NamedSource | null {
  const { page, outlet } = knowledge;
  const label = hostLabel(page.url);
  const given = page.siteName?.replace(/\s*[|–—:].*$/, '').trim() ?? '';
  const spelled = outlet ? null : spelledAs(label, blocks);
  const name = outlet?.label ?? spelled ?? (given.includes('.') ? '' : given);
  const aliases = shortForms(name);
  if (outlet) return aliases.length > 0 ? { ...outlet, aliases } : null;
  if (name.length >= 3) aliases.push(ownName(name));
  if (given.length >= 3 && given !== name) aliases.push(ownName(given));
  return aliases.length > 0 ? pageOnly(name || given, aliases, OWN_ID) : null;
}

/** A name of several words that a site gives itself is clear; a single word may be a common one. */
function ownName(name: string): SourceAlias {
  const several = tokenise(splitCamel(name) ?? name).keys.filter((k) => k !== 'the').length > 1;
  return { text: name, matching: several ? 'case-sensitive' : 'needs-cue', kind: 'official' };
}

function shortForms(name: string): SourceAlias[] {
  const spaced = splitCamel(name) ?? name;
  const { keys, starts } = tokenise(spaced);
  const own = keys[0] === 'the' ? keys.slice(1) : keys;
  const aliases: SourceAlias[] = [];
  if (own.length >= 2 && own.length <= 4) {
    aliases.push(
      alias(
        own
          .map((k) => k.charAt(0))
          .join('')
          .toUpperCase(),
      ),
    );
  }
  if (own.length > 1 && NEWSPAPER_HEADS.has(own[own.length - 1] ?? '')) {
    aliases.push(alias(`The ${spaced.slice(starts[keys.length - 1] ?? 0)}`, 'short'));
  }
  return aliases;
}

function hostLabel(url: string): string {
  const parts = splitAddress(url)?.host.split('.') ?? [];
  const label =
    parts[0] === 'edition' || parts[0] === 'm' || parts[0] === 'news' ? parts[1] : parts[0];
  return (label ?? '').replace(/^the(?=.{4})/, '').replaceAll('-', '');
}

/** How the text spells what the host writes together: “Live Science” for `livescience`. */
function spelledAs(label: string, blocks: readonly BlockReading[]): string | null {
  if (label.length < SHORTEST_LABEL) return null;
  for (const block of blocks) {
    if (block.shouting) continue;
    for (let i = 0; i < block.tokens.keys.length; i++) {
      if (!label.startsWith(keyAt(block, i)) || !isCapital(block, i)) continue;
      let together = keyAt(block, i);
      let end = i;
      while (together.length < label.length && /^[ -]$/.test(gapBefore(block, end + 1))) {
        end++;
        together += keyAt(block, end);
      }
      if (together === label) {
        return block.text.slice(block.tokens.starts[i] ?? 0, block.tokens.ends[end]);
      }
    }
  }
  return null;
}
