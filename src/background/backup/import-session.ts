import type { ImportReport } from '../../messaging/backup-messages';
import { foresee } from '../../storage/backup/foresee';
import { noRows, type Restored, type RestoreOptions, restore } from '../../storage/backup/restore';
import type { RowProblem } from '../../storage/backup/row-references';
import { BACKUP_TABLES, type BackupTableName } from '../../storage/backup/rows';
import {
  clearStaging,
  countStaged,
  stagedProblems,
  stageProblems,
  stageRows,
} from '../../storage/backup/staging';
import type { Database } from '../../storage/database';
import { MOST_PROBLEMS, readRows, twice } from './read-rows';

/** Ends an import that the reader called off. */
class CalledOff extends Error {}

/**
 * A file that comes in row by row: checked and put aside, compared with the library, and taken in one
 * transaction. What is put aside lies in the database, problems too: an ended worker loses nothing.
 */
export class ImportSession {
  private all = 0;
  private done = 0;
  private calledOff = false;

  /** Forgets the file before. */
  async begin(database: Database): Promise<void> {
    this.all = 0;
    this.done = 0;
    this.calledOff = false;
    await clearStaging(database);
  }

  /** @param at number of the first row among those of its table */
  async add(
    database: Database,
    table: BackupTableName,
    rows: readonly unknown[],
    at: number,
  ): Promise<readonly RowProblem[]> {
    const read = readRows(table, rows, at);
    const again = await stageRows(database, table, read.rows);
    const doubled = again.map((id) =>
      twice(table, at + read.rows.findIndex((row) => row.id === id)),
    );
    await stageProblems(database, [...read.problems, ...doubled]);
    return (await stagedProblems(database)).slice(0, MOST_PROBLEMS);
  }

  /** What the staged rows would change (`dryRun`), or their taking; a file with a problem changes nothing. */
  async end(
    database: Database,
    options: Omit<RestoreOptions, 'onRows'> & { readonly dryRun: boolean },
  ): Promise<ImportReport & Restored> {
    const problems = (await stagedProblems(database)).slice(0, MOST_PROBLEMS);
    if (problems.length > 0) return { ...NOTHING, problems };
    this.all = await countStaged(database);
    this.done = 0;
    this.calledOff = false;
    const onRows = (done: number) => {
      this.done = done;
      if (this.calledOff) throw new CalledOff('called off');
    };
    const { dryRun, ...rest } = options;
    return dryRun ? foresee(database, { ...rest, onRows }) : restore(database, { ...rest, onRows });
  }

  /** Rows done of those that there are. */
  progress(): { readonly done: number; readonly all: number } {
    return { done: this.done, all: this.all };
  }

  callOff(): void {
    this.calledOff = true;
  }
}

export const isTable = (name: string): name is BackupTableName =>
  BACKUP_TABLES.some((table) => table === name);

const NOTHING = { added: noRows(), changed: noRows(), removed: noRows() };
