import type { NamedSource } from '../model/names-index';
import { domainKey, firstWords } from './first-words';
import { type Entries, NamesIndex } from './names-index';
import { NamesFileError, sourceLine } from './names-line';

/**
 * The names index as a file: a header, under which first words the names are looked up, under which domains the
 * sources are, and a line for each source.
 *
 *     who-says-names 2
 *     [["observatory",[17,2,…]],…]      word, then pairs of a source's place and a name's place in it
 *     [["gazette.example",3],…]         domain, place of the source
 *     …                                 see `names-line.ts`
 *
 * The worker reads it at every wake, when nothing is compiled yet and a loop over thousands of names costs several
 * times what the parser of JSON does: so what needs every name is done by the build, and no source is read here.
 */
const HEADER = 'who-says-names 2';

/**
 * Writes sources as the text of a names index, sorted by id so that neighbours compress well.
 * @throws NamesFileError when a field holds a tab, a line break or `|`: a name with one is a mistake upstream
 */
export function serialiseNames(sources: readonly NamedSource[]): string {
  const sorted = [...sources].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const lines = sorted.map(sourceLine);
  return [HEADER, startsOf(sorted), domainsOf(sorted)]
    .map((part) => (typeof part === 'string' ? part : JSON.stringify(part)))
    .concat(lines)
    .join('\n');
}

/**
 * Reads what `serialiseNames` wrote.
 * @throws NamesFileError on another format or version, or on a file that is cut in its first lines
 */
export function parseNames(text: string): NamesIndex {
  const [header, starts = '', domains = '', ...lines] = text.split('\n');
  if (header !== HEADER) throw new NamesFileError(`not a names index: ${header?.slice(0, 40)}`);
  return new NamesIndex(lines, entries(starts), entries(domains));
}

function startsOf(sources: readonly NamedSource[]): Entries<readonly number[]> {
  const starts = new Map<string, number[]>();
  sources.forEach((source, at) => {
    source.aliases.forEach(({ text }, aliasAt) => {
      for (const key of firstWords(text)) {
        const places = starts.get(key);
        if (places) places.push(at, aliasAt);
        else starts.set(key, [at, aliasAt]);
      }
    });
  });
  return [...starts];
}

function domainsOf(sources: readonly NamedSource[]): Entries<number> {
  const domains = new Map<string, number>();
  sources.forEach((source, at) => {
    for (const domain of source.domains.map(domainKey)) {
      if (!domains.has(domain)) domains.set(domain, at);
    }
  });
  return [...domains];
}

function entries<T>(json: string): Entries<T> {
  try {
    return JSON.parse(json);
  } catch {
    throw new NamesFileError(`names index: “${json.slice(0, 40)}” is cut`);
  }
}
