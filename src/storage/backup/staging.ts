import Dexie from 'dexie';
import type { Database } from '../database';
import type { RowProblem } from './row-references';
import type { BackupRows, BackupTableName } from './rows';

const CHUNK = 500;
/** Where problems of the file lie among its rows; no table is called so. */
const PROBLEMS = '!problems';

/** Forgets what was staged: a file was taken, left, or another one comes. */
export const clearStaging = (database: Database): PromiseLike<void> => database.staging.clear();

/**
 * Puts rows of a file aside, checked by the caller; nothing of the library changes.
 * @returns ids that were staged for this table before: the file holds them twice
 */
export function stageRows<T extends BackupTableName>(
  database: Database,
  table: T,
  rows: readonly BackupRows[T][number][],
): PromiseLike<string[]> {
  return database.transaction('rw', database.staging, async () => {
    const known = await database.staging.bulkGet(rows.map(({ id }) => [table, id]));
    const twice = known.flatMap((row) => (row ? [row.id] : []));
    await database.staging.bulkPut(rows.map((row) => ({ table, id: row.id, row })));
    return twice;
  });
}

/** Keeps what is wrong with the file beside its rows: an ended worker must not take it for a good one. */
export function stageProblems(
  database: Database,
  problems: readonly RowProblem[],
): PromiseLike<unknown> {
  return database.staging.bulkPut(problems.map((row) => ({ table: PROBLEMS, id: row.path, row })));
}

export async function stagedProblems(database: Database): Promise<RowProblem[]> {
  const staged = await ofTable(database, PROBLEMS, null).toArray();
  // Only `stageProblems` writes here.
  return staged.map(({ row }) => row as RowProblem);
}

export const countStaged = (database: Database): PromiseLike<number> => database.staging.count();

export async function stagedIds(database: Database, table: BackupTableName): Promise<string[]> {
  const keys = await ofTable(database, table, null).primaryKeys();
  return keys.map(([, id]) => id);
}

/** Rows in the order of their ids, after one of them. */
export async function stagedRows<T extends BackupTableName>(
  database: Database,
  table: T,
  after: string | null,
  limit: number,
): Promise<BackupRows[T][number][]> {
  const staged = await ofTable(database, table, after).limit(limit).toArray();
  // Only `stageRows` writes here, and it takes rows of this type alone.
  return staged.map(({ row }) => row as BackupRows[T][number]);
}

/** Calls for each chunk of a table's staged rows, one after the other. */
export async function eachStagedChunk<T extends BackupTableName>(
  database: Database,
  table: T,
  take: (rows: BackupRows[T][number][]) => Promise<void>,
): Promise<void> {
  let after: string | null = null;
  for (;;) {
    const rows: BackupRows[T][number][] = await stagedRows(database, table, after, CHUNK);
    if (rows.length > 0) await take(rows);
    const last = rows.at(-1);
    if (rows.length < CHUNK || last === undefined) return;
    after = last.id;
  }
}

function ofTable(database: Database, table: string, after: string | null) {
  return database.staging
    .where('[table+id]')
    .between([table, after ?? Dexie.minKey], [table, Dexie.maxKey], after === null, true);
}
