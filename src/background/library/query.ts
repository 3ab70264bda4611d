import type { LibraryPage, LibraryQuery } from '../../messaging/protocol';
import type { Database } from '../../storage/database';
import { readCounts } from '../../storage/ledger';
import { readSearch } from '../../storage/search-tokens';
import { findByFilters, sortRows } from './find-by-filters';
import { findByWords } from './find-by-words';
import type { Shelf } from './shelf';
import {
  annotationShelf,
  claimShelf,
  conflictShelf,
  pageShelf,
  sourceShelf,
  storyShelf,
} from './shelves';

/** Answers one query of the library page. `total` is exact up to a thousand hits of one word. */
export function queryLibrary(database: Database, query: LibraryQuery): Promise<LibraryPage> {
  switch (query.kind) {
    case 'annotations':
      return ask(database, annotationShelf(database), query);
    case 'claims':
      return ask(database, claimShelf(database), query);
    case 'sources':
      return ask(database, sourceShelf(database), query);
    case 'stories':
      return ask(database, storyShelf(database), query);
    case 'conflicts':
      return ask(database, conflictShelf(database), query);
    case 'pages':
      return ask(database, pageShelf(database), query);
  }
}

async function ask<Row>(
  database: Database,
  shelf: Shelf<Row>,
  query: LibraryQuery,
): Promise<LibraryPage> {
  const words = readSearch(query.text);
  if (words.whole.length === 0 && words.prefix === null) {
    const countAll = async (): Promise<number> =>
      shelf.counted ? (await readCounts(database))[shelf.counted] : shelf.table.count();
    const { rows, total } = await findByFilters(shelf, query, countAll);
    return { rows: await shelf.show(rows), total };
  }
  const enough = query.offset + query.limit;
  const found = await findByWords(shelf, words, query.filters, enough);
  const inKeyOrder =
    shelf.time === 'key' && (query.sort === 'newest' || query.sort === 'relevance');
  const rows = inKeyOrder ? found.rows : sortRows(shelf, found.rows, query.sort);
  return {
    rows: await shelf.show(rows.slice(query.offset, enough)),
    total: found.total,
  };
}
