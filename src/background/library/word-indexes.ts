import type { LibraryKind } from '../../messaging/protocol';
import type { Database } from '../../storage/database';
import type { Write } from '../../storage/writes';
import type { Shelf } from './shelf';
import { shelfOf } from './shelves';
import { WordIndex } from './word-index';

/** Rows read at a time while an index is made: a request that comes in meanwhile waits for no more than these. */
const SLICE = 500;
/** Before an index is begun, in ms: the first screen of rows comes first. */
const WAIT_MS = 150;
/** With more rows than this an index would take too much memory (about 300 bytes a row). */
const MOST_ROWS = 500_000;

interface Made {
  readonly index: WordIndex;
  readonly shelf: Shelf<unknown>;
  ready: boolean;
}

/**
 * The word indexes of the library's kinds: made in slices when a kind is first looked at, kept in step with every
 * write, and gone with the worker. Until one is ready the database is searched.
 */
export class WordIndexes {
  private readonly made = new Map<LibraryKind, Made>();
  private readonly tooMany = new Set<LibraryKind>();

  /** @param run runs work on the open database */
  constructor(
    private readonly database: Database,
    private readonly run: <T>(work: (database: Database) => PromiseLike<T>) => Promise<T>,
  ) {
    database.writes.listen({
      wants: (table) => [...this.made.values()].some(({ shelf }) => shelf.table.name === table),
      wrote: (writes) => {
        for (const write of writes) this.follow(write);
      },
    });
  }

  /** Null until it is ready. */
  ready(kind: LibraryKind): WordIndex | null {
    const made = this.made.get(kind);
    return made?.ready ? made.index : null;
  }

  /** Has the index of a kind made, unless it is there or on its way. What goes wrong is for the next to try. */
  async want(kind: LibraryKind): Promise<void> {
    if (this.made.has(kind) || this.tooMany.has(kind)) return;
    const shelf = shelfOf(this.database, kind);
    const made: Made = { index: new WordIndex(shelf.time === 'key'), shelf, ready: false };
    this.made.set(kind, made);
    try {
      await new Promise((done) => setTimeout(done, WAIT_MS));
      await this.fill(kind, made);
    } catch {
      this.drop(kind, made);
    }
  }

  private async fill(kind: LibraryKind, made: Made): Promise<void> {
    const { index, shelf } = made;
    let last = '';
    while (this.made.get(kind) === made) {
      const after = last;
      const rows = await this.run(() =>
        shelf.table.where(':id').above(after).limit(SLICE).toArray(),
      );
      for (const row of rows) index.put(shelf.id(row), shelf.tokens(row), shelf.brief(row));
      const end = rows.at(-1);
      if (rows.length < SLICE || end === undefined) {
        made.ready = true;
        return;
      }
      if (index.size > MOST_ROWS) {
        this.tooMany.add(kind);
        this.drop(kind, made);
      }
      last = shelf.id(end);
    }
  }

  private follow(write: Write): void {
    for (const [kind, made] of this.made) {
      const { index, shelf } = made;
      if (shelf.table.name !== write.table) continue;
      if ('put' in write) {
        for (const row of write.put) index.put(shelf.id(row), shelf.tokens(row), shelf.brief(row));
      } else if ('gone' in write) for (const key of write.gone) index.remove(String(key));
      if ('unknown' in write || index.isWorn) this.drop(kind, made);
    }
  }

  private drop(kind: LibraryKind, made: Made): void {
    if (this.made.get(kind) === made) this.made.delete(kind);
  }
}
