import type { Collection } from 'dexie';
import type { LibraryQuery } from '../../messaging/protocol';
import { newestFirst } from '../../storage/row-ids';
import { countFilters } from './find-by-words';
import { type Brief, type Driver, type Filters, type Shelf, timeRange } from './shelf';

/** Rows counted or sorted in memory where no index gives the order; more are told as this many. */
const MOST_IN_MEMORY = 5_000;
/** One for all: making one for each comparison takes most of the time of a sort. */
const BY_NAME = new Intl.Collator('en');

export interface FoundByFilters<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** One screen of rows in the order asked for, found from an index of the filter or of the order. */
export async function findByFilters<Row>(
  shelf: Shelf<Row>,
  query: Pick<LibraryQuery, 'filters' | 'sort' | 'offset' | 'limit'>,
  countAll: () => Promise<number>,
): Promise<FoundByFilters<Row>> {
  const { filters, sort, offset, limit } = query;
  const driver = shelf.driver(filters);
  if (driver) return fromDriver(shelf, query, driver);
  const reversed = isReversed(shelf, sort);
  const ordered = (): Collection<Row, string> => {
    const all = inOrder(shelf, filters, sort);
    return reversed ? all.reverse() : all;
  };
  if (countFilters(filters) === 0) {
    const rows = await ordered().offset(offset).limit(limit).toArray();
    return { rows, total: await countAll() };
  }
  const fitting = (): Collection<Row, string> =>
    ordered().filter((row) => shelf.keeps(shelf.brief(row), filters));
  const rows = await fitting().offset(offset).limit(limit).toArray();
  return { rows, total: await fitting().limit(MOST_IN_MEMORY).count() };
}

async function fromDriver<Row>(
  shelf: Shelf<Row>,
  { filters, sort, offset, limit }: Pick<LibraryQuery, 'filters' | 'sort' | 'offset' | 'limit'>,
  driver: Driver,
): Promise<FoundByFilters<Row>> {
  const under = () => shelf.table.where(driver.index).equals(driver.value);
  const keyOrder = shelf.time === 'key' && (sort === 'newest' || sort === 'oldest');
  if (keyOrder && countFilters(filters) === driver.answers) {
    const rows = await (sort === 'oldest' ? under().reverse() : under())
      .offset(offset)
      .limit(limit)
      .toArray();
    return { rows, total: await under().count() };
  }
  const rows = (await under().limit(MOST_IN_MEMORY).toArray()).filter((row) =>
    shelf.keeps(shelf.brief(row), filters),
  );
  return {
    rows: sortRows(rows, sort, shelf.brief).slice(offset, offset + limit),
    total: rows.length,
  };
}

function inOrder<Row>(
  shelf: Shelf<Row>,
  filters: Filters,
  sort: LibraryQuery['sort'],
): Collection<Row, string> {
  if (sort === 'name' && shelf.name) return shelf.table.orderBy(shelf.name);
  const { from, to } = timeRange(filters);
  const dated = Number.isFinite(from) || Number.isFinite(to);
  if (shelf.time !== 'key') {
    return dated
      ? shelf.table.where(shelf.time).between(from, to, true, true)
      : shelf.table.orderBy(shelf.time);
  }
  if (!dated) return shelf.table.orderBy(':id');
  const first = Number.isFinite(to) ? newestFirst(to) : '';
  const last = Number.isFinite(from) ? `${newestFirst(from)}\uffff` : '\uffff';
  return shelf.table.where(':id').between(first, last, true, true);
}

/** Keys run from the newest, times from the oldest, names from A. */
function isReversed<Row>(shelf: Shelf<Row>, sort: LibraryQuery['sort']): boolean {
  if (sort === 'name' && shelf.name) return false;
  return shelf.time === 'key' ? sort === 'oldest' : sort !== 'oldest';
}

/** Rows in memory in the order asked for; equal ones stay as they were. */
export function sortRows<Row>(
  rows: readonly Row[],
  sort: LibraryQuery['sort'],
  briefOf: (row: Row) => Pick<Brief, 'time' | 'name'>,
): Row[] {
  const all = rows.map((row) => ({ row, ...briefOf(row) }));
  if (sort === 'name') all.sort((a, b) => BY_NAME.compare(a.name, b.name));
  else if (sort === 'oldest') all.sort((a, b) => a.time - b.time);
  else all.sort((a, b) => b.time - a.time);
  return all.map(({ row }) => row);
}
