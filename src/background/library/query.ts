import type { LibraryPage, LibraryQuery } from '../../messaging/protocol';
import type { Database } from '../../storage/database';
import { readCounts } from '../../storage/ledger';
import { readSearch, type SearchWords } from '../../storage/search-tokens';
import { findByFilters, sortRows } from './find-by-filters';
import { countFilters, findByWords } from './find-by-words';
import type { Shelf } from './shelf';
import { shelfOf } from './shelves';
import type { WordIndexes } from './word-indexes';

/**
 * Answers one query of the library page.
 * @param indexes where words are looked up; without one that is ready, words are looked up in the database, and
 *   `total` is exact up to a thousand hits of one word
 */
export async function queryLibrary(
  database: Database,
  query: LibraryQuery,
  indexes?: WordIndexes,
): Promise<LibraryPage> {
  const shelf = shelfOf(database, query.kind);
  const words = readSearch(query.text);
  const anyWord = words.whole.length > 0 || words.prefix !== null;
  try {
    if (!anyWord) return await queryFilters(database, shelf, query);
    return await queryWords(shelf, words, query, indexes);
  } finally {
    // Claims are large: their index is made when somebody looks for words among them.
    if (anyWord || query.kind === 'annotations') void indexes?.want(query.kind);
  }
}

async function queryFilters<Row>(
  database: Database,
  shelf: Shelf<Row>,
  query: LibraryQuery,
): Promise<LibraryPage> {
  const countAll = async (): Promise<number> =>
    shelf.counted ? (await readCounts(database))[shelf.counted] : shelf.table.count();
  const { rows, total } = await findByFilters(shelf, query, countAll);
  return { rows: await shelf.show(rows), total };
}

async function queryWords<Row>(
  shelf: Shelf<Row>,
  words: SearchWords,
  query: LibraryQuery,
  indexes: WordIndexes | undefined,
): Promise<LibraryPage> {
  const { kind, filters, sort, offset, limit } = query;
  const index = indexes?.ready(kind);
  if (index) {
    const keeps = countFilters(filters) === 0 ? null : shelf.keeps;
    const { keys, total } = index.find(words, keeps && ((brief) => keeps(brief, filters)), query);
    const rows = await shelf.table.bulkGet([...keys]);
    return { rows: await shelf.show(rows.filter((row) => row !== undefined)), total };
  }
  const enough = offset + limit;
  const found = await findByWords(shelf, words, filters, enough);
  const inKeyOrder = shelf.time === 'key' && (sort === 'newest' || sort === 'relevance');
  const rows = inKeyOrder ? found.rows : sortRows(found.rows, sort, shelf.brief);
  return { rows: await shelf.show(rows.slice(offset, enough)), total: found.total };
}
