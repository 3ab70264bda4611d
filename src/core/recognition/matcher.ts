import type { NamedSource, SourceAlias } from '../model/names-index';
import { tokenise } from './tokens';

/** One alias of one source, as found at the end of a path of words. */
export interface NameEntry {
  readonly source: NamedSource;
  readonly alias: SourceAlias;
  /** The alias as it is spelled here: as written, or with its seams opened (“The Wrap” for TheWrap). */
  readonly spelling: string;
  /** That spelling begins with “The”. */
  readonly article: boolean;
}

/** A word on the way through a name. */
export interface NameNode {
  entries: NameEntry[] | null;
  next: Map<string, NameNode> | null;
}

/** Source and position of the alias in it: not yet cut into words. */
type Waiting = (NamedSource | number)[];

/** All names, by their words, and all domains. */
export interface NameMatcher {
  readonly roots: Map<string, NameNode | Waiting>;
  readonly sources: Map<string, NamedSource>;
  /** `host` or `host/path` in lower case → source. */
  readonly domains: Map<string, NamedSource>;
}

/**
 * Puts every alias under its first word. The rest of a name is cut into words only when that first word is
 * met in a text, which few are: 15,000 names are ready in a few milliseconds.
 */
export function buildMatcher(sources: readonly NamedSource[]): NameMatcher {
  const matcher: NameMatcher = { roots: new Map(), sources: new Map(), domains: new Map() };
  addSources(matcher, sources);
  return matcher;
}

/** Adds sources to a matcher in place: the reader's own. A source with a known id takes its place in lookups by id. */
export function addSources(matcher: NameMatcher, sources: readonly NamedSource[]): void {
  for (const source of sources) {
    matcher.sources.set(source.id, source);
    for (const domain of source.domains) {
      const key = domain
        .toLowerCase()
        .replace(/^www\./, '')
        .replace(/\/$/, '');
      if (!matcher.domains.has(key)) matcher.domains.set(key, source);
    }
    for (let i = 0; i < source.aliases.length; i++) {
      const alias = source.aliases[i];
      if (!alias) continue;
      place(matcher, firstKey(alias.text), source, i);
      const camel = splitCamel(alias.text);
      if (camel) place(matcher, firstKey(camel), source, i);
    }
  }
}

/** The names that begin with this word, or null. */
export function rootOf(matcher: NameMatcher, key: string): NameNode | null {
  const root = matcher.roots.get(key);
  if (!root) return null;
  if (!Array.isArray(root)) return root;
  const node: NameNode = { entries: null, next: null };
  for (let i = 0; i + 1 < root.length; i += 2) unfold(node, root[i], root[i + 1], key);
  matcher.roots.set(key, node);
  return node;
}

/** “HawaiiNewsNow” → “Hawaii News Now”; null for a word without such a seam. */
export function splitCamel(text: string): string | null {
  return SEAM.test(text) ? text.replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ') : null;
}

const SEAM = /[a-z\u00df-\u00ff][A-Z\u00c0-\u00de]/;

function place(matcher: NameMatcher, key: string, source: NamedSource, aliasAt: number): void {
  if (key === '') return;
  const root = matcher.roots.get(key);
  if (!root) matcher.roots.set(key, [source, aliasAt]);
  else if (Array.isArray(root)) root.push(source, aliasAt);
  else unfold(root, source, aliasAt, key);
}

// The look-ahead names letters too, lest “Libération” be taken for “Li”.
const PLAIN_START = /^(?:the )?([a-z0-9]{2,})(?![a-z0-9.\u0080-\uffff])/i;

/** The folded first word, “the” aside. Nearly all names begin with plain letters: those need no cutting. */
function firstKey(name: string): string {
  const plain = PLAIN_START.exec(name)?.[1]?.toLowerCase();
  if (plain !== undefined && plain !== 'the') return plain;
  const { keys } = tokenise(name, 0, name.length, 2);
  return (keys[0] === 'the' && keys[1]) || keys[0] || '';
}

/** Hangs an alias into the tree, by each spelling of it that begins with `first`. */
function unfold(
  root: NameNode,
  source: NamedSource | number | undefined,
  at: NamedSource | number | undefined,
  first: string,
): void {
  if (typeof source !== 'object' || typeof at !== 'number') return;
  const alias = source.aliases[at];
  if (!alias) return;
  for (const spelling of [alias.text, splitCamel(alias.text)]) {
    if (spelling === null) continue;
    const { keys } = tokenise(spelling);
    const article = keys[0] === 'the' && keys.length > 1;
    if (keys[article ? 1 : 0] === first)
      hang(root, keys, article ? 2 : 1, { source, alias, spelling, article });
  }
}

function hang(root: NameNode, keys: readonly string[], from: number, entry: NameEntry): void {
  let node = root;
  for (let i = from; i < keys.length; i++) {
    const key = keys[i];
    if (key === undefined) return;
    node.next ??= new Map();
    let child = node.next.get(key);
    if (!child) {
      child = { entries: null, next: null };
      node.next.set(key, child);
    }
    node = child;
  }
  const known = node.entries?.some(
    (e) => e.source.id === entry.source.id && e.alias === entry.alias,
  );
  if (known) return;
  node.entries = [...(node.entries ?? []), entry];
}
