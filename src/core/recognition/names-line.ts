import type { NamedSource, SourceAlias } from '../model/names-index';
import {
  GENERIC_TYPES,
  type MatchingPolicy,
  type NameKind,
  SOURCE_KINDS,
  type SourceKind,
} from '../model/source';

/** Thrown when a names index isn't one, is of another version, or holds a line that can't be read. */
export class NamesFileError extends Error {
  override readonly name = 'NamesFileError';
}

const MATCHING_LETTERS: Readonly<Record<MatchingPolicy, string>> = {
  always: 'a',
  'case-sensitive': 'c',
  'needs-cue': 'n',
  'needs-full-name': 'f',
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

/**
 * A source as one line of the names index, fields parted by tabs, lists by `|`:
 *
 *     id ⇥ label ⇥ kind ⇥ generic ⇥ country ⇥ domains ⇥ owners ⇥ aliases
 *
 * `kind` and `generic` are positions in the model's lists. An alias is two letters (matching, kind of name)
 * and its text. A label that is the first alias is left empty.
 * @throws NamesFileError when a field holds a tab, a line break or `|`: a name with one is a mistake upstream
 */
export function sourceLine(source: NamedSource): string {
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

/**
 * Reads what `sourceLine` wrote.
 * @throws NamesFileError on a line that can't be read
 */
export function readSource(line: string): NamedSource {
  const [id, label, kindAt, genericAt, country, domains, owners, aliasList] = line.split('\t');
  const kind: SourceKind | undefined = SOURCE_KINDS[Number(kindAt)];
  if (!id || !kind || aliasList === undefined) {
    throw new NamesFileError(`names index: “${line.slice(0, 40)}” can't be read`);
  }
  const aliases = aliasList ? aliasList.split('|').map(toAlias) : [];
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

function toAlias(text: string): SourceAlias {
  const matching = MATCHING_OF_LETTER.get(text.charAt(0));
  const kind = NAME_KIND_OF_LETTER.get(text.charAt(1));
  if (!matching || !kind) throw new NamesFileError(`names index: alias “${text}”`);
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
