import type { NamedSource, SourceAlias } from '../model/names-index';
import {
  GENERIC_TYPES,
  type MatchingPolicy,
  type NameKind,
  SOURCE_KINDS,
  type SourceKind,
} from '../model/source';

/**
 * The names index as a file: one line for each source, fields parted by tabs, lists by `|`. Lines compress
 * better than JSON and are read with two splits, which counts because the worker reads them at every wake.
 *
 *     id ⇥ label ⇥ kind ⇥ generic ⇥ country ⇥ domains ⇥ owners ⇥ aliases
 *
 * `kind` and `generic` are positions in the model's lists. An alias is two letters (matching, kind of name)
 * and its text. A label that is the first alias is left empty.
 */
const HEADER = 'who-says-names 1';

const MATCHING_LETTERS: Readonly<Record<MatchingPolicy, string>> = {
  always: 'a',
  'case-sensitive': 'c',
  'needs-cue': 'n',
  never: 'x',
};

const NAME_KIND_LETTERS: Readonly<Record<NameKind, string>> = {
  official: 'o',
  short: 's',
  acronym: 'a',
  native: 'n',
  former: 'f',
  transliteration: 't',
  programme: 'p',
};

const MATCHING_OF_LETTER = invert(MATCHING_LETTERS);
const NAME_KIND_OF_LETTER = invert(NAME_KIND_LETTERS);

/** Thrown when a names index isn't one, or is of another version. */
export class NamesFileError extends Error {
  override readonly name = 'NamesFileError';
}

/**
 * Writes sources as the text of a names index, sorted by id so that neighbours compress well.
 * @throws NamesFileError when a field holds a tab, a line break or `|`: a name with one is a mistake upstream
 */
export function serialiseNames(sources: readonly NamedSource[]): string {
  const lines = [...sources].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)).map(toLine);
  return `${[HEADER, ...lines].join('\n')}\n`;
}

/**
 * Reads what `serialiseNames` wrote.
 * @throws NamesFileError on another format or version, or on a line that can't be read
 */
export function parseNames(text: string): NamedSource[] {
  const lines = text.split('\n');
  if (lines[0] !== HEADER) throw new NamesFileError(`not a names index: ${lines[0]?.slice(0, 40)}`);
  const sources: NamedSource[] = [];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i];
    if (line) sources.push(fromLine(line, i + 1));
  }
  return sources;
}

function toLine(source: NamedSource): string {
  const label = source.aliases[0]?.text === source.label ? '' : source.label;
  const aliases = source.aliases.map(
    (a) => MATCHING_LETTERS[a.matching] + NAME_KIND_LETTERS[a.kind] + atom(a.text),
  );
  return [
    atom(source.id),
    atom(label),
    SOURCE_KINDS.indexOf(source.kind),
    source.generic ? GENERIC_TYPES.indexOf(source.generic) : '',
    source.country ?? '',
    source.domains.map(atom).join('|'),
    (source.owners ?? []).map(atom).join('|'),
    aliases.join('|'),
  ].join('\t');
}

function fromLine(line: string, number: number): NamedSource {
  const [id, label, kindAt, genericAt, country, domains, owners, aliasList] = line.split('\t');
  const kind: SourceKind | undefined = SOURCE_KINDS[Number(kindAt)];
  if (!id || !kind || aliasList === undefined) {
    throw new NamesFileError(`names index, line ${number}: can't be read`);
  }
  const aliases = aliasList ? aliasList.split('|').map((text) => toAlias(text, number)) : [];
  // Optional fields are set one by one: spreading objects takes longer than all the rest.
  const source: { -readonly [K in keyof NamedSource]: NamedSource[K] } = {
    id,
    label: label || aliases[0]?.text || id,
    kind,
    aliases,
    domains: domains ? domains.split('|') : [],
  };
  const generic = genericAt ? GENERIC_TYPES[Number(genericAt)] : undefined;
  if (generic) source.generic = generic;
  if (country) source.country = country;
  if (owners) source.owners = owners.split('|');
  return source;
}

function toAlias(text: string, number: number): SourceAlias {
  const matching = MATCHING_OF_LETTER.get(text.charAt(0));
  const kind = NAME_KIND_OF_LETTER.get(text.charAt(1));
  if (!matching || !kind) throw new NamesFileError(`names index, line ${number}: alias “${text}”`);
  return { text: text.slice(2), matching, kind };
}

function atom(text: string): string {
  if (/[\t\n\r|]/.test(text)) throw new NamesFileError(`tab, line break or | in “${text}”`);
  return text;
}

function invert<K extends string>(letters: Readonly<Record<K, string>>): Map<string, K> {
  const inverse = new Map<string, K>();
  for (const key in letters) inverse.set(letters[key], key);
  return inverse;
}
