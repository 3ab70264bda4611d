import { BARE_ID } from './bare-names';
import { splitCamel } from './first-words';
import { isLower, isUpper } from './letters';
import { type NameEntry, type NameMatcher, type NameNode, rootOf } from './matcher';
import type { BlockReading } from './reading';
import { keyAt } from './reading';
import { joinsWords, tokenise } from './tokens';

/** A stretch of a block that is spelled like a name. Words `[from, to)` leave out a “the” before. */
export interface Candidate {
  readonly block: BlockReading;
  readonly from: number;
  readonly to: number;
  /** “The” or “the” as it stands before the name, or null. */
  readonly article: string | null;
  readonly entries: readonly NameEntry[];
}

/**
 * Every place in a block where a name of the matcher is spelled, longest first and without overlaps.
 * Names that may never be matched are found too: they keep a shorter name inside them from being found.
 */
export function findCandidates(block: BlockReading, matchers: readonly NameMatcher[]): Candidate[] {
  const found: Candidate[] = [];
  const count = block.tokens.keys.length;
  for (let i = 0; i < count; ) {
    const hit = longestAt(block, i, matchers);
    if (!hit) {
      i++;
      continue;
    }
    found.push({
      block,
      from: i,
      to: hit.to,
      article: articleBefore(block, i),
      entries: hit.entries,
    });
    i = hit.to;
  }
  return found;
}

const isBare = (entries: readonly NameEntry[]): boolean =>
  entries.every((e) => e.source.id.startsWith(BARE_ID));

interface Hit {
  readonly to: number;
  readonly entries: readonly NameEntry[];
}

/** Whether a name of a matcher is spelled anywhere in a block. */
export function isMet(matcher: NameMatcher, block: BlockReading): boolean {
  const matchers = [matcher];
  for (let i = 0; i < block.tokens.keys.length; i++) if (longestAt(block, i, matchers)) return true;
  return false;
}

function longestAt(block: BlockReading, i: number, matchers: readonly NameMatcher[]): Hit | null {
  const key = keyAt(block, i);
  const spread = hasSeam(block, i) ? spreadAt(block, i) : null;
  let best: Hit | null = null;
  for (const matcher of matchers) {
    const root = rootOf(matcher, key);
    const hit = root ? walk(block, i, root) : spread && walkCamel(i, spread, matcher);
    // A name without a record gives way to the same name of the catalogue, also where that may never match.
    if (hit && best && hit.to === best.to && isBare(hit.entries)) continue;
    if (hit && best && hit.to === best.to) {
      best = { to: best.to, entries: [...best.entries, ...hit.entries] };
    } else if (hit && (!best || hit.to > best.to)) best = hit;
  }
  return best;
}

function walk(block: BlockReading, from: number, root: NameNode): Hit | null {
  let node: NameNode | undefined = root;
  let best: Hit | null = null;
  for (let i = from; node; i++) {
    if (node.entries) {
      const to = i + 1;
      const entries = node.entries.filter((entry) => caseFits(block, from, to, entry));
      if (entries.length > 0) best = { to, entries };
    }
    const next: NameNode | undefined = node.next?.get(keyAt(block, i + 1));
    node = next && joined(block, i + 1) ? next : undefined;
  }
  return best;
}

const SHORTEST_SPREAD = 6;

/** A small letter before a capital: asked of every word of a text, so without cutting the word out. */
function hasSeam(block: BlockReading, i: number): boolean {
  const start = block.tokens.starts[i] ?? 0;
  const end = block.tokens.ends[i] ?? 0;
  if (end - start < SHORTEST_SPREAD || !isUpper(block.text.charCodeAt(start))) return false;
  for (let at = start + 1; at + 1 < end; at++)
    if (isLower(block.text.charCodeAt(at)) && isUpper(block.text.charCodeAt(at + 1))) return true;
  return false;
}

/** The folded words of “HawaiiNewsNow”; null where the word has no seam that names have. */
function spreadAt(block: BlockReading, i: number): readonly string[] | null {
  const spread = splitCamel(block.text.slice(block.tokens.starts[i], block.tokens.ends[i]));
  return spread === null ? null : tokenise(spread).keys;
}

/** “HawaiiNewsNow” in the text, “Hawaii News Now” in the catalogue. */
function walkCamel(i: number, keys: readonly string[], matcher: NameMatcher): Hit | null {
  const first = keys[0] === 'the' ? 1 : 0;
  let node = rootOf(matcher, keys[first] ?? '');
  for (let k = first + 1; node && k < keys.length; k++)
    node = node.next?.get(keys[k] ?? '') ?? null;
  const entries = keys.length - first > 1 ? node?.entries : null;
  return entries ? { to: i + 1, entries } : null;
}

function joined(block: BlockReading, i: number): boolean {
  const gap = block.text.slice(block.tokens.ends[i - 1] ?? 0, block.tokens.starts[i] ?? 0);
  if (!joinsWords(gap)) return false;
  // A full stop and a space end a sentence, unless what stands before is short (“St. Louis”).
  if (!/[.!?]\s/.test(gap)) return true;
  return (
    gap.startsWith('.') && (block.tokens.ends[i - 1] ?? 0) - (block.tokens.starts[i - 1] ?? 0) <= 3
  );
}

function articleBefore(block: BlockReading, i: number): string | null {
  if (i === 0 || keyAt(block, i - 1) !== 'the') return null;
  const start = block.tokens.starts[i - 1] ?? 0;
  const gap = block.text.slice(block.tokens.ends[i - 1] ?? 0, block.tokens.starts[i] ?? 0);
  return /^[\s\u00a0“"‘']*$/.test(gap) ? block.text.slice(start, start + 3) : null;
}

/** Whether the text has capitals where the alias has them; “case-sensitive” asks for the very same letters. */
function caseFits(block: BlockReading, from: number, to: number, entry: NameEntry): boolean {
  const start = block.tokens.starts[from] ?? 0;
  const end = block.tokens.ends[to - 1] ?? 0;
  const name = entry.article ? entry.spelling.slice(4) : entry.spelling;
  const first = name.charCodeAt(0);
  const shown = block.text.charCodeAt(start);
  if (isUpper(first) && isLower(shown)) return isDomain(name) || startsCamel(block, start, name);
  if (
    isLower(first) &&
    to - from === 1 &&
    isUpper(shown) &&
    !block.shouting &&
    !isSpelledAs(block, start, end, name)
  ) {
    return block.from === start || entry.alias.matching === 'always';
  }
  if (entry.alias.matching === 'case-sensitive' && !block.shouting) {
    const shownName = block.text.slice(start, end);
    const capitals = to - from > 1 && shownName === name.toUpperCase();
    return capitals || sameLetters(shownName, name);
  }
  if (to - from > 1 && isUpper(first)) return lastCapitalFits(block, to, name);
  return isShort(name) ? acronymFits(block, start, end, name) : true;
}

const isShort = (name: string): boolean =>
  name.length <= 6 && name === name.toUpperCase() && /[A-Z]{2}/.test(name);

/** “SANA” may be written “Sana” when long enough to be no word; “RT” and “PA” may not become “Rt” and “Pa”. */
function acronymFits(block: BlockReading, start: number, end: number, name: string): boolean {
  const shown = block.text.slice(start, end);
  if (shown.replaceAll('.', '') === name.replaceAll('.', '')) return true;
  return name.length >= 4 && isUpper(shown.charCodeAt(0));
}

/** The last word of a name of several words has its capital too: “Syrian observatory” is a description. */
function lastCapitalFits(block: BlockReading, to: number, name: string): boolean {
  const lastWord = name.slice(name.search(/[^\s'’-]+$/));
  const shown = block.text.charCodeAt(block.tokens.starts[to - 1] ?? 0);
  return !isUpper(lastWord.charCodeAt(0)) || !isLower(shown);
}

const isDomain = (name: string): boolean => /\w\.\w{2,4}$/.test(name);

function startsCamel(block: BlockReading, start: number, name: string): boolean {
  return /^\p{Ll}+\p{Lu}/u.test(block.text.slice(start, start + name.length));
}

function isSpelledAs(block: BlockReading, start: number, end: number, name: string): boolean {
  return block.text.slice(start, end) === name;
}

function sameLetters(shown: string, name: string): boolean {
  const plain = (text: string) =>
    text
      .replace(/[\s\u00a0]+/g, ' ')
      .replace(/[’‘]/g, "'")
      .replace(/[‐‑–]/g, '-')
      .replace(/\.$/, '');
  return (
    plain(shown) === plain(name) ||
    plain(shown).replaceAll('.', '') === plain(name).replaceAll('.', '')
  );
}
