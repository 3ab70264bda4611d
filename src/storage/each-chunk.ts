import type { Table } from 'dexie';

const CHUNK = 500;

/**
 * Calls for each chunk of a table's rows in the order of the primary key, and waits for what the call gives. Many times faster than a cursor, and than
 * `modify`, which writes every row that it looks at.
 */
export async function eachChunk<Row>(
  table: Table<Row, string>,
  keyOf: (row: Row) => string,
  take: (rows: Row[]) => unknown,
): Promise<void> {
  for (let last = ''; ; ) {
    const rows = await table.where(':id').above(last).limit(CHUNK).toArray();
    if (rows.length > 0) await take(rows);
    const end = rows.at(-1);
    if (rows.length < CHUNK || end === undefined) return;
    last = keyOf(end);
  }
}

export const idOf = ({ id }: { readonly id: string }): string => id;
