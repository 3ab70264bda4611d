import type { SearchWords } from '../../storage/search-tokens';
import type { Filters, Shelf } from './shelf';

/** Rows taken under one word; a word with more is so common that the newest of it are what is looked for. */
const MOST_UNDER_WORD = 1_000;
/** Shorter beginnings are under so many words that walking from the newest row finds them sooner. */
const SHORTEST_PREFIX = 3;
/** Rows loaded at a time. */
const CHUNK = 100;
/** Rows walked for a short beginning. */
const MOST_WALKED = 2_000;
const MOST_WALKED_BY_TIME = 500;

export interface FoundByWords<Row> {
  /** In the order of the primary key; newest first where the kind's key is made so. */
  readonly rows: readonly Row[];
  /** Rows that fit; where not all were looked at, those not yet looked at are counted in. */
  readonly total: number;
}

/**
 * Rows that hold every word of a search. The cost depends on the rarest word, not on the size of the
 * library.
 * @param enough rows that the caller needs; without filters no more than these are loaded
 */
export async function findByWords<Row>(
  shelf: Shelf<Row>,
  words: SearchWords,
  filters: Filters,
  enough: number,
): Promise<FoundByWords<Row>> {
  const lists = await wordLists(shelf, words);
  const fits = (row: Row): boolean =>
    shelf.keeps(shelf.brief(row), filters) && holdsWords(shelf.tokens(row), words);
  if (lists.length === 0) return walk(shelf, fits, enough);
  const ids = intersection(lists);
  const exact =
    lists.every(isWhole) &&
    lists.length === words.whole.length + (words.prefix === null ? 0 : 1) &&
    countFilters(filters) === 0;
  if (shelf.time !== 'key') {
    const rows = (await shelf.table.bulkGet(ids)).filter((row) => row !== undefined).filter(fits);
    return { rows, total: rows.length };
  }
  return exact ? takeAll(shelf, ids, enough) : take(shelf, ids, fits, enough);
}

/** Every id fits: no more rows are loaded than are wanted. */
async function takeAll<Row>(
  shelf: Shelf<Row>,
  ids: readonly string[],
  enough: number,
): Promise<FoundByWords<Row>> {
  const rows = await shelf.table.bulkGet(ids.slice(0, enough));
  return { rows: rows.filter((row) => row !== undefined), total: ids.length };
}

/** Loads rows in the order of the ids until enough fit; what wasn't looked at counts as fitting. */
async function take<Row>(
  shelf: Shelf<Row>,
  ids: readonly string[],
  fits: (row: Row) => boolean,
  enough: number,
): Promise<FoundByWords<Row>> {
  const rows: Row[] = [];
  let at = 0;
  while (at < ids.length && rows.length < enough) {
    const next = ids.slice(at, at + Math.max(CHUNK, enough - rows.length));
    at += next.length;
    for (const row of await shelf.table.bulkGet(next)) {
      if (row !== undefined && fits(row)) rows.push(row);
    }
  }
  return { rows: rows.slice(0, enough), total: rows.length + ids.length - at };
}

/** The ids under each word that is worth looking up, each list in the order of the key. */
async function wordLists<Row>(shelf: Shelf<Row>, words: SearchWords): Promise<string[][]> {
  const whole = words.whole.map((word) =>
    shelf.table.where('tokens').equals(word).limit(MOST_UNDER_WORD).primaryKeys(),
  );
  const { prefix } = words;
  const begun =
    prefix !== null && prefix.length >= SHORTEST_PREFIX
      ? [
          shelf.table
            .where('tokens')
            .startsWith(prefix)
            .limit(MOST_UNDER_WORD)
            .primaryKeys()
            .then((ids) => [...new Set(ids)].sort()),
        ]
      : [];
  return Promise.all([...whole, ...begun]);
}

/** A list that was cut short can't rule a row out; the row's own words then decide. */
const isWhole = (list: readonly string[]): boolean => list.length < MOST_UNDER_WORD;

function intersection(lists: readonly string[][]): string[] {
  const [shortest = [], ...rest] = lists.toSorted((a, b) => a.length - b.length);
  const sets = rest.filter(isWhole).map((list) => new Set(list));
  return shortest.filter((id) => sets.every((set) => set.has(id)));
}

function holdsWords(tokens: readonly string[], { whole, prefix }: SearchWords): boolean {
  const all = new Set(tokens);
  if (!whole.every((word) => all.has(word))) return false;
  return prefix === null || tokens.some((token) => token.startsWith(prefix));
}

/** Rows from the newest on that fit, read in chunks; a table in another order is read in one. */
async function walk<Row>(
  shelf: Shelf<Row>,
  fits: (row: Row) => boolean,
  enough: number,
): Promise<FoundByWords<Row>> {
  if (shelf.time !== 'key') {
    const newest = shelf.table.orderBy(shelf.time).reverse().limit(MOST_WALKED_BY_TIME);
    const rows = (await newest.toArray()).filter(fits);
    return { rows, total: rows.length };
  }
  const rows: Row[] = [];
  let last = '';
  for (let walked = 0; walked < MOST_WALKED && rows.length < enough; walked += CHUNK) {
    const chunk = await shelf.table.where(':id').above(last).limit(CHUNK).toArray();
    rows.push(...chunk.filter(fits));
    const end = chunk.at(-1);
    if (chunk.length < CHUNK || end === undefined) break;
    last = shelf.id(end);
  }
  return { rows: rows.slice(0, enough), total: rows.length };
}

export function countFilters(filters: Filters): number {
  return Object.values(filters).filter((value) => value !== undefined && value !== '').length;
}
