import { beforeEach, describe, expect, it, vi } from 'vitest';
import { queryLibrary } from '../../../../src/background/library/query';
import { WordIndexes } from '../../../../src/background/library/word-indexes';
import type { LibraryQuery } from '../../../../src/messaging/protocol';
import type { Database } from '../../../../src/storage/database';
import { forget } from '../../../../src/storage/forget';
import { keepReading } from '../../../../src/storage/keep-reading';
import { putNotes } from '../../../../src/storage/kept-in-database';
import { noteRow } from '../../../../src/storage/note-rows';
import { makeReading, NOON, newDatabase } from '../../storage/make-reading';

let db: Database;
let indexes: WordIndexes;

const note = (number: number, words: string) => {
  const created = new Date(NOON + number * 60_000).toISOString();
  return noteRow(
    {
      id: `note${number}`,
      pageUrl: `https://site.example/${number}`,
      pageTitle: '',
      target: null,
      kind: 'page',
      sourceId: null,
      sourceName: null,
      note: words,
      tags: [],
      created,
      modified: created,
    },
    'site.example',
  );
};
const ask = (query: Partial<LibraryQuery>) =>
  queryLibrary(
    db,
    { kind: 'annotations', text: '', filters: {}, sort: 'newest', offset: 0, limit: 50, ...query },
    indexes,
  );
const found = async (text: string, kind: LibraryQuery['kind'] = 'annotations') => {
  const { rows, total } = await ask({ kind, text });
  expect(rows).toHaveLength(total);
  return rows.map((row) => (kind === 'annotations' ? row.detail : row.title));
};
const ready = (kind: LibraryQuery['kind']) =>
  vi.waitFor(() => expect(indexes.ready(kind)).not.toBeNull(), { timeout: 5_000, interval: 20 });

beforeEach(() => {
  db = newDatabase();
  indexes = new WordIndexes(db, async (work) => work(db));
});

describe('the word indexes', () => {
  it('are made when the list is looked at, and follow notes that come, change and go', async () => {
    await putNotes(db, [note(1, 'harbour at dawn'), note(2, 'harbour at night')]);
    await ask({});
    await ready('annotations');
    expect(await found('harb')).toEqual(['harbour at night', 'harbour at dawn']);
    await putNotes(db, [note(3, 'harbour closed'), note(1, 'market at dawn')]);
    expect(await found('harb')).toEqual(['harbour closed', 'harbour at night']);
    expect(await found('market')).toEqual(['market at dawn']);
    await db.notes.where('id').equals('note2').delete();
    expect(await found('harbour ')).toEqual(['harbour closed']);
  });

  it('keep to what was committed', async () => {
    await putNotes(db, [note(1, 'harbour')]);
    await ask({});
    await ready('annotations');
    const failed = db.transaction('rw', db.notes, async () => {
      await db.notes.put(note(2, 'harbour again'));
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await found('harbour')).toEqual(['harbour']);
  });

  it('take what is written while they are being made', async () => {
    await putNotes(
      db,
      Array.from({ length: 1_200 }, (_, at) => note(at, `harbour ${at}`)),
    );
    await ask({});
    const making = vi.waitFor(() => expect(indexes.ready('annotations')).not.toBeNull(), {
      timeout: 10_000,
    });
    for (let at = 0; at < 20; at++) {
      await putNotes(db, [note(at * 50, 'market')]);
      await db.notes
        .where('id')
        .equals(`note${at * 50 + 1}`)
        .delete();
    }
    await making;
    const { total } = await ask({ text: 'harbour ', limit: 1 });
    expect(total).toBe(1_160);
    expect((await ask({ text: 'mark', limit: 1 })).total).toBe(20);
  });

  it('are made anew after a table was emptied', async () => {
    await putNotes(db, [note(1, 'harbour')]);
    await ask({});
    await ready('annotations');
    await forget(db, { all: true });
    expect(await found('harbour')).toEqual([]);
    await putNotes(db, [note(2, 'harbour two')]);
    await ready('annotations');
    expect(await found('harbour')).toEqual(['harbour two']);
  });

  it('of claims follow the reading of pages and the forgetting of them', async () => {
    const read = (number: number) =>
      keepReading(
        db,
        makeReading(`https://site.example/${number}`, [
          { by: 'sana', says: `minister number ${number} resigned` },
        ]),
      );
    await read(1);
    await ask({ kind: 'claims', text: 'mini' });
    await ready('claims');
    await read(2);
    expect((await found('minister resigned', 'claims')).toSorted()).toEqual([
      'minister number 1 resigned',
      'minister number 2 resigned',
    ]);
    await forget(db, { page: 'https://site.example/1' });
    expect(await found('resigned', 'claims')).toEqual(['minister number 2 resigned']);
  });
});
