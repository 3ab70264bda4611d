import { Database } from './database';
import { isClosed, problemOf, type StorageProblem } from './storage-problem';

/** Thrown where the database can't be had; `problem` says why, in the reader's terms. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';
  constructor(
    readonly problem: StorageProblem,
    cause: unknown,
  ) {
    super(`storage: ${problem}`, { cause });
  }
}

/**
 * The door to the database: opens it when first needed, opens it again once when the connection was lost,
 * and keeps what the reader must be told.
 */
export class Vault {
  /** What stands in the way now; null when all is well. */
  problem: StorageProblem | null = null;
  private opening: PromiseLike<unknown> | null = null;
  private onBlocked: (() => void) | null = null;

  constructor(readonly database: Database = new Database()) {
    database.on('blocked', () => this.onBlocked?.());
  }

  /**
   * Runs work on the open database.
   * @throws StorageUnavailable when it can't be opened, is full, or fails twice; an error that isn't the
   *   database's comes through as it is
   */
  async run<T>(work: (database: Database) => PromiseLike<T>): Promise<T> {
    try {
      return await this.attempt(work);
    } catch (error) {
      if (!isClosed(error)) throw this.told(error);
    }
    this.opening = null;
    this.database.close({ disableAutoOpen: false });
    try {
      return await this.attempt(work);
    } catch (error) {
      throw this.told(error);
    }
  }

  private async attempt<T>(work: (database: Database) => PromiseLike<T>): Promise<T> {
    if (!this.database.isOpen()) await this.open();
    const result = await work(this.database);
    this.problem = null;
    return result;
  }

  /**
   * Waits for the database to open, but not for another window that holds back an upgrade: the opening
   * goes on behind, and a later call finds it done.
   */
  private async open(): Promise<void> {
    const blocked = new Promise<never>((_, reject) => {
      this.onBlocked = () => reject(new StorageUnavailable('blocked', null));
    });
    this.opening ??= this.database.open();
    try {
      if (this.problem === 'blocked') throw new StorageUnavailable('blocked', null);
      await Promise.race([this.opening, blocked]);
      this.opening = null;
    } catch (error) {
      if (!(error instanceof StorageUnavailable)) this.opening = null;
      throw error;
    }
  }

  private told(error: unknown): unknown {
    if (error instanceof StorageUnavailable) {
      this.problem = error.problem;
      return error;
    }
    const problem = problemOf(error);
    if (!problem) return error;
    this.problem = problem;
    return new StorageUnavailable(problem, error);
  }
}
