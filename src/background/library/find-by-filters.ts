import type { Collection } from 'dexie';
import type { LibraryQuery } from '../../messaging/protocol';
import { newestFirst } from '../../storage/row-ids';
import { countFilters } from './find-by-words';
import { type Driver, type Filters, type Shelf, timeRange } from './shelf';

/** Rows counted or sorted in memory where no index gives the order; more are told as this many. */
const MOST_IN_MEMORY = 5_000;

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
    ordered().filter((row) => shelf.keeps(row, filters));
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
    shelf.keeps(row, filters),
  );
  return {
    rows: sortRows(shelf, rows, sort).slice(offset, offset + limit),
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

/** Rows in memory in the order asked for. */
export function sortRows<Row>(
  shelf: Shelf<Row>,
  rows: readonly Row[],
  sort: LibraryQuery['sort'],
): Row[] {
  if (sort === 'name') {
    return rows.toSorted((a, b) => shelf.nameOf(a).localeCompare(shelf.nameOf(b), 'en'));
  }
  const sign = sort === 'oldest' ? 1 : -1;
  return rows.toSorted((a, b) => sign * (shelf.timeOf(a) - shelf.timeOf(b)));
}
