import type { NamedSource, SourceAlias } from '../model/names-index';
import { domainKey, firstWords, splitCamel } from './first-words';
import type { NamesIndex } from './names-index';
import { SourcesById } from './sources-by-id';
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

/** Names not yet cut into words. */
interface Waiting {
  /** Of the packaged index: place of the source, position of the alias in it; shared by all matchers of that index. */
  readonly packaged: readonly number[];
  /** Of the reader: source, position of the alias in it. */
  readonly own: (NamedSource | number)[];
}
type Root = NameNode | Waiting | readonly number[];

/** All names, by their words, and all domains. */
export interface NameMatcher {
  /** By folded first word; under a word not met yet stands what waits to be cut. */
  readonly roots: Map<string, Root>;
  readonly sources: SourcesById;
  /** `host` or `host/path` in lower case → source, or its place in the packaged index. */
  readonly domains: Map<string, NamedSource | number>;
}

/**
 * Puts every alias under its first word. The rest of a name is cut into words only when that first word is
 * met in a text, which few are.
 */
export function buildMatcher(sources: readonly NamedSource[]): NameMatcher {
  const matcher = { roots: new Map(), sources: new SourcesById(null), domains: new Map() };
  addSources(matcher, sources);
  return matcher;
}

/**
 * A matcher of the packaged index, whose names stand under their first words already: nothing is done for each name.
 * @param changed the reader's sources; one with the id of a packaged source takes its place
 */
export function matcherOfIndex(
  index: NamesIndex,
  changed: readonly NamedSource[] = [],
): NameMatcher {
  const matcher = {
    roots: new Map<string, Root>(index.starts),
    sources: new SourcesById(index),
    domains: new Map<string, NamedSource | number>(index.domains),
  };
  addSources(matcher, changed);
  return matcher;
}

/**
 * Adds sources to a matcher in place: the reader's own. One with the id of a packaged source takes its place
 * wherever that has not been met yet.
 */
export function addSources(matcher: NameMatcher, sources: readonly NamedSource[]): void {
  for (const source of sources) matcher.sources.put(source);
  for (const source of sources) {
    for (const domain of source.domains) {
      const key = domainKey(domain);
      if (!matcher.domains.has(key)) matcher.domains.set(key, source);
    }
    source.aliases.forEach(({ text }, aliasAt) => {
      for (const key of firstWords(text)) place(matcher, key, source, aliasAt);
    });
  }
}

/** The names that begin with this word, or null. */
export function rootOf(matcher: NameMatcher, key: string): NameNode | null {
  const root = matcher.roots.get(key);
  if (root === undefined) return null;
  return isOpen(root) ? root : opened(matcher, key, root);
}

/** The source that has a domain, or null; `key` as `domainKey` writes it. */
export function sourceOfDomain(matcher: NameMatcher, key: string): NamedSource | null {
  const held = matcher.domains.get(key);
  return typeof held === 'number' ? matcher.sources.ofPlace(held) : (held ?? null);
}

function place(matcher: NameMatcher, key: string, source: NamedSource, aliasAt: number): void {
  const root = matcher.roots.get(key);
  if (root === undefined) matcher.roots.set(key, { packaged: [], own: [source, aliasAt] });
  else if (isOpen(root)) unfold(root, source, aliasAt, key);
  else if (isPackaged(root)) matcher.roots.set(key, { packaged: root, own: [source, aliasAt] });
  else root.own.push(source, aliasAt);
}

const isOpen = (root: Root): root is NameNode => 'next' in root;
const isPackaged = (root: Root): root is readonly number[] => Array.isArray(root);

/** Cuts the names that wait under a word. */
function opened(matcher: NameMatcher, key: string, waiting: Waiting | readonly number[]): NameNode {
  const node: NameNode = { entries: null, next: null };
  const { packaged, own } = isPackaged(waiting) ? { packaged: waiting, own: [] } : waiting;
  for (let i = 0; i + 1 < packaged.length; i += 2) {
    const source = matcher.sources.unchangedAt(packaged[i] ?? -1);
    if (source) unfold(node, source, packaged[i + 1] ?? -1, key);
  }
  for (let i = 0; i + 1 < own.length; i += 2) {
    const [source, at] = [own[i], own[i + 1]];
    if (typeof source === 'object' && typeof at === 'number') unfold(node, source, at, key);
  }
  matcher.roots.set(key, node);
  return node;
}

/** Hangs an alias into the tree, by each spelling of it that begins with `first`. */
function unfold(root: NameNode, source: NamedSource, at: number, first: string): void {
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
