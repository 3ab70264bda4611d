import { ImportSession, isTable } from '../../../../src/background/backup/import-session';
import { dumpText } from '../../../../src/storage/backup/dump-text';
import type { Restored } from '../../../../src/storage/backup/restore';
import type { RowProblem } from '../../../../src/storage/backup/row-references';
import type { Database } from '../../../../src/storage/database';
import { readBackup } from '../../../../src/ui/library/bring/read-backup';

export interface BroughtIn {
  /** Of the file itself, by line. */
  readonly problem: {
    readonly line: number;
    readonly field: string;
    readonly message: string;
  } | null;
  /** Of its rows, by table, row and field. */
  readonly problems: readonly RowProblem[];
  /** Null where the file had a problem: then nothing was asked of the library. */
  readonly report: Restored | null;
}

const YEAR = 365 * 86_400_000;

/** The whole way of a file: read piece by piece, put aside, compared or taken. */
export async function bringIn(
  db: Database,
  file: string,
  mode: 'merge' | 'replace',
  dryRun = false,
  now = Date.UTC(2026, 2, 12),
): Promise<BroughtIn> {
  const session = new ImportSession();
  await session.begin(db);
  const problems: RowProblem[] = [];
  const read = await readBackup(
    new Blob([file]),
    async ({ table, rows, at }) => {
      if (!isTable(table)) problems.push({ path: `tables.${table}`, message: 'is unknown' });
      else problems.splice(0, problems.length, ...(await session.add(db, table, rows, at)));
    },
    () => {},
  );
  if (read.problem || problems.length > 0) return { problem: read.problem, problems, report: null };
  const site = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
  const report = await session.end(db, { mode, dryRun, site, now, remembered: YEAR });
  return { problem: null, problems: report.problems, report };
}

/** A library as the text of a back-up. */
export async function backupText(db: Database): Promise<string> {
  const pieces: string[] = [];
  const head = { format: 'who-says-backup', version: 1, created: '2026-03-11T00:00:00Z' };
  await dumpText(db, head, (piece) => pieces.push(piece));
  return pieces.join('');
}

/** Every row of every table, to tell whether anything was changed; when a file brought it aside. */
export const everything = async (db: Database) =>
  Object.fromEntries(
    await Promise.all(
      db.tables
        .filter(({ name }) => name !== 'staging')
        .map(async (table) => {
          const rows = await table.toArray();
          return [table.name, rows.map(({ brought: _brought, ...row }) => row)] as const;
        }),
    ),
  );
