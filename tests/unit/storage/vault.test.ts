import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../src/storage/database';
import { keptAnywhere } from '../../../src/storage/kept-anywhere';
import { keptInDatabase } from '../../../src/storage/kept-in-database';
import { keptInLocal } from '../../../src/storage/kept-in-local';
import { StorageUnavailable, Vault } from '../../../src/storage/vault';
import { newDatabase } from './make-reading';

/** A database whose browser answers every opening with this error. */
function refusing(name: string): Database {
  const factory = new IDBFactory();
  factory.open = () => {
    throw new DOMException('no', name);
  };
  return new Database('test', { indexedDB: factory, IDBKeyRange });
}

function localArea() {
  const items: Record<string, unknown> = {};
  return {
    items,
    get: async (key: string) => structuredClone(key in items ? { [key]: items[key] } : {}),
    set: async (more: Record<string, unknown>) => {
      Object.assign(items, structuredClone(more));
    },
  };
}

const NOTE = {
  id: 'n',
  pageUrl: 'https://a.example/1',
  pageTitle: 'T',
  target: null,
  kind: 'page',
  sourceId: null,
  sourceName: null,
  note: 'kept',
  tags: [],
  created: '2026-03-10T12:00:00.000Z',
  modified: '2026-03-10T12:00:00.000Z',
} as const;

describe('the vault', () => {
  it('opens again, once, when the connection was lost', async () => {
    const db = newDatabase();
    const vault = new Vault(db);
    await vault.run((open) => open.meta.put({ key: 'a', value: 1 }));
    let tries = 0;
    const value = await vault.run(async (open) => {
      tries++;
      if (tries === 1) {
        open.close({ disableAutoOpen: true });
      }
      return open.meta.get('a');
    });
    expect(tries).toBe(2);
    expect(value).toEqual({ key: 'a', value: 1 });
    expect(vault.problem).toBeNull();
  });

  it('gives up, and says so, when opening again does not help', async () => {
    const vault = new Vault(newDatabase());
    const lost = vault.run(() => Promise.reject(new Dexie.DatabaseClosedError()));
    await expect(lost).rejects.toThrow(StorageUnavailable);
    expect(vault.problem).toBe('failed');
  });

  it.each([
    ['InvalidStateError', 'refused'],
    ['SecurityError', 'refused'],
    ['VersionError', 'newer'],
    ['UnknownError', 'failed'],
  ])('tells %s at opening as %s', async (name, problem) => {
    const vault = new Vault(refusing(name));
    await expect(vault.run((db) => db.pages.count())).rejects.toMatchObject({ problem });
    expect(vault.problem).toBe(problem);
  });

  it('tells a full disk from the error of a write, and is well again after the next one', async () => {
    const vault = new Vault(newDatabase());
    const full = vault.run((db) =>
      db.transaction('rw', db.meta, async () => {
        await db.meta.put({ key: 'a', value: 1 });
        throw new DOMException('full', 'QuotaExceededError');
      }),
    );
    await expect(full).rejects.toMatchObject({ problem: 'full' });
    expect(await vault.run((db) => db.meta.count())).toBe(0);
    expect(vault.problem).toBeNull();
  });

  it('lets an error of ours through as it is', async () => {
    const vault = new Vault(newDatabase());
    await expect(vault.run(() => Promise.reject(new TypeError('ours')))).rejects.toThrow(TypeError);
    expect(vault.problem).toBeNull();
  });

  it('does not wait for a window that holds back an upgrade, and is well when it closes', async () => {
    const factory = new IDBFactory();
    const older = await openRaw(factory, 1);
    const vault = new Vault(newDatabase(factory));
    await expect(vault.run((db) => db.pages.count())).rejects.toMatchObject({
      problem: 'blocked',
    });
    await expect(vault.run((db) => db.pages.count())).rejects.toMatchObject({
      problem: 'blocked',
    });
    older.close();
    await expect.poll(() => vault.run((db) => db.pages.count()).catch(() => -1)).toBe(0);
    expect(vault.problem).toBeNull();
  });
});

function openRaw(factory: IDBFactory, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open('test', version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe('the reader’s own things', () => {
  it('go to storage.local where a database is refused', async () => {
    const area = localArea();
    const kept = keptAnywhere(
      keptInDatabase(new Vault(refusing('InvalidStateError'))),
      keptInLocal(area),
    );
    await Promise.all([
      kept.saveAnnotations([{ annotation: NOTE, site: 'a.example' }]),
      kept.saveCorrection(
        {
          id: 'c',
          created: NOTE.created,
          correction: { kind: 'never-alias', alias: 'The Times' },
        },
        null,
      ),
      kept.saveAnnotations([
        { annotation: { ...NOTE, id: 'm', pageUrl: 'https://b.example/' }, site: 'b.example' },
      ]),
    ]);
    expect(await kept.annotations('https://a.example/1', 10)).toEqual([NOTE]);
    expect(await kept.annotations(null, 10)).toHaveLength(2);
    expect(await kept.corrections()).toHaveLength(1);
    await kept.deleteAnnotations(['n']);
    expect(await kept.annotations(null, 10)).toHaveLength(1);
    expect(Object.keys(area.items)).toEqual(['kept']);
  });

  it('are not put elsewhere when the disk is full: that is told', async () => {
    const area = localArea();
    const database = newDatabase();
    const vault = new Vault(database);
    database.notes.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const kept = keptAnywhere(keptInDatabase(vault), keptInLocal(area));
    await expect(
      kept.saveAnnotations([{ annotation: NOTE, site: 'a.example' }]),
    ).rejects.toMatchObject({ problem: 'full' });
    expect(area.items).toEqual({});
  });

  it('are counted once however often a note is saved', async () => {
    const vault = new Vault(newDatabase());
    const kept = keptInDatabase(vault);
    await kept.saveAnnotations([{ annotation: NOTE, site: 'a.example' }]);
    await kept.saveAnnotations([{ annotation: { ...NOTE, note: 'again' }, site: 'a.example' }]);
    const counts = await vault.run((db) => db.meta.get('counts'));
    expect(counts?.value).toMatchObject({ annotations: 1 });
    await kept.deleteAnnotations(['n']);
    await kept.deleteAnnotations(['n']);
    const after = await vault.run((db) => db.meta.get('counts'));
    expect(after?.value).toMatchObject({ annotations: 0 });
  });
});
