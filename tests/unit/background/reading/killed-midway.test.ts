import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { comparePending } from '../../../../src/background/reading/compare-pending';
import { libraryLinks, linksToKeep } from '../../../../src/background/reading/library-links';
import { checkConsistency } from '../../../../src/storage/check-consistency';
import type { Database } from '../../../../src/storage/database';
import { keepLinks } from '../../../../src/storage/keep-links';
import { keepReading } from '../../../../src/storage/keep-reading';
import { makeReading, newDatabase } from '../../storage/make-reading';

/** The n-th write to the database from now on is the last: the worker is gone. */
function dieAtWrite(db: Database, n: number): void {
  let writes = 0;
  db.use({
    stack: 'dbcore',
    name: 'death',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            writes++;
            if (writes >= n) {
              request.trans.abort();
              return Promise.reject(new DOMException('ended', 'AbortError'));
            }
            return table.mutate(request);
          },
        };
      },
    }),
  });
}

async function readAll(db: Database): Promise<void> {
  for (const [at, source] of ['sana', 'sohr', 'un', 'afp'].entries()) {
    const reading = makeReading(`https://${source}.example/${at}`, [
      {
        by: source,
        says: `${at + 3} people died at the harbour`,
        killed: at + 3,
        entities: ['haven', 'harbour'],
      },
      { by: 'afp', says: `another thing about ${source}` },
    ]);
    const comparables = reading.claims.map(({ comparable }) => comparable);
    const kept = await keepReading(db, reading);
    const links = await libraryLinks(db, comparables, kept.textId);
    await keepLinks(db, kept.textId, linksToKeep(kept.claimIds, [], links));
  }
}

describe('a worker that is ended while pages are read', () => {
  it('leaves a library in step at whatever write it ends, and nothing is lost or doubled after', async () => {
    const whole = newDatabase();
    await readAll(whole);
    const links = await whole.links.toCollection().primaryKeys();
    expect(links.length).toBeGreaterThan(3);
    for (let write = 1; write <= 60; write++) {
      const factory = new IDBFactory();
      const ended = newDatabase(factory);
      dieAtWrite(ended, write);
      const finished = await readAll(ended).then(
        () => true,
        () => false,
      );
      ended.close();
      const next = newDatabase(factory);
      expect(await checkConsistency(next), `after write ${write}`).toEqual([]);
      await comparePending(next);
      expect(await next.texts.where('pending').equals(1).count()).toBe(0);
      await readAll(next);
      expect(await next.claims.count()).toBe(8);
      expect(await next.links.toCollection().primaryKeys()).toEqual(links);
      expect(await checkConsistency(next)).toEqual([]);
      next.close();
      if (finished) return;
    }
    throw new Error('never got through: the count of writes is too small for the test');
  }, 60_000);
});
