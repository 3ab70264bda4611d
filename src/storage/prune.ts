import type { Database } from './database';
import { forgetPage } from './forget';
import { Ledger } from './ledger';

/** Pages that go in one transaction, so that a long-neglected library doesn't hold up a reader. */
const BATCH = 100;
const DAY = 86_400_000;

/**
 * Forgets pages last read, or brought in by a file, more than `days` ago, except those the reader annotated.
 * @returns how many pages went
 */
export async function prune(database: Database, days: number, now: number): Promise<number> {
  const limit = now - days * DAY;
  const old = await database.pages
    .where('lastRead')
    .below(limit)
    .filter(({ brought }) => brought === undefined || brought < limit)
    .primaryKeys();
  let gone = 0;
  for (let at = 0; at < old.length; at += BATCH) {
    gone += await pruneBatch(database, old.slice(at, at + BATCH));
  }
  return gone;
}

function pruneBatch(database: Database, ids: readonly string[]): PromiseLike<number> {
  return database.transaction('rw', database.tables, async () => {
    const ledger = new Ledger(database);
    let gone = 0;
    for (const page of await database.pages.bulkGet([...ids])) {
      if (!page) continue;
      const notes = await database.notes.where('pageUrl').equals(page.url).count();
      if (notes > 0) continue;
      await forgetPage(database, page, ledger);
      gone++;
    }
    await ledger.write();
    return gone;
  });
}
