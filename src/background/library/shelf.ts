import type { Table } from 'dexie';
import type { LibraryQuery, LibraryRow } from '../../messaging/protocol';
import type { Counted } from '../../storage/ledger';

export type Filters = LibraryQuery['filters'];

export interface Driver {
  readonly index: string;
  readonly value: string | number;
  /** How many of the filters are answered with it. */
  readonly answers: number;
}

/** What a row is filtered and sorted by: small enough to hold of every row there is. */
export interface Brief {
  readonly time: number;
  readonly name: string;
  readonly site?: string;
  readonly sourceId?: string | null;
  /** Of what kind the source, or of what kind the annotation is. */
  readonly kind?: string;
  readonly tags?: readonly string[];
  readonly contested?: boolean;
}

/** How one kind of row is found, sorted and shown. */
export interface Shelf<Row> {
  readonly table: Table<Row, string>;
  /** Which kept count is the number of all rows; null where the table must be counted. */
  readonly counted: Counted | null;
  /** `key` when the primary key is newest first; else the index of the time. */
  readonly time: 'key' | string;
  /** Index for the order of names; null where the kind has none. */
  readonly name: string | null;
  /** The index and the value that a filter can be answered from. */
  driver(filters: Filters): Driver | null;
  /** All filters that the kind has, asked of one row. */
  keeps(brief: Brief, filters: Filters): boolean;
  /** The primary key. */
  id(row: Row): string;
  brief(row: Row): Brief;
  tokens(row: Row): readonly string[];
  show(rows: readonly Row[]): Promise<LibraryRow[]>;
}

/** True when a time lies within the filter's dates, both days included. */
export function withinDates(time: number, filters: Filters): boolean {
  if (!filters.from && !filters.to) return true;
  // The same filters are asked of row after row.
  const range = ranges.get(filters) ?? timeRange(filters);
  ranges.set(filters, range);
  return time >= range.from && time <= range.to;
}
const ranges = new WeakMap<Filters, ReturnType<typeof timeRange>>();

export function timeRange({ from, to }: Filters): { from: number; to: number } {
  return {
    from: from ? Date.parse(from) : Number.NEGATIVE_INFINITY,
    to: to ? endOf(to) : Number.POSITIVE_INFINITY,
  };
}

/** A date alone means its whole day. */
function endOf(date: string): number {
  const time = Date.parse(date);
  return /T/.test(date) ? time : time + 86_400_000 - 1;
}
