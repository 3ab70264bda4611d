import { describe, expect, it } from 'vitest';
import { checkConsistency } from '../../../src/storage/check-consistency';
import { keepLinks } from '../../../src/storage/keep-links';
import { keepReading } from '../../../src/storage/keep-reading';
import { readCounts } from '../../../src/storage/ledger';
import { DAY, HOUR, longText, makeReading, NOON, newDatabase } from './make-reading';

const SANA = { by: 'sana', says: 'four people died at the harbour', killed: 4 };
const SOHR = { by: 'sohr', says: 'nine people died at the harbour', killed: 9 };

describe('keeping a reading', () => {
  it('keeps page, text, claims and tallies, all in step', async () => {
    const db = newDatabase();
    const kept = await keepReading(db, makeReading('https://a.example/1', [SANA, SOHR]));
    expect(kept.claimIds).toHaveLength(2);
    expect(await readCounts(db)).toMatchObject({ pages: 1, claims: 2, stories: 0 });
    expect(await db.tallies.get('sana')).toMatchObject({ claims: 1, name: 'SANA' });
    expect(await checkConsistency(db)).toEqual([]);
  });

  it('doubles nothing at a second visit and counts the visit', async () => {
    const db = newDatabase();
    const reading = makeReading('https://a.example/1', [SANA, SOHR]);
    const first = await keepReading(db, reading);
    const second = await keepReading(db, { ...reading, now: NOON + HOUR });
    expect(second).toEqual(first);
    expect(await readCounts(db)).toMatchObject({ pages: 1, claims: 2 });
    expect(await db.pages.toCollection().first()).toMatchObject({
      visits: 2,
      firstRead: NOON,
      lastRead: NOON + HOUR,
    });
    expect(await checkConsistency(db)).toEqual([]);
  });

  it('takes a reading again within one visit for the same visit', async () => {
    const db = newDatabase();
    const reading = makeReading('https://a.example/1', [SANA]);
    await keepReading(db, reading);
    await keepReading(db, { ...reading, now: NOON + 60_000 });
    expect((await db.pages.toCollection().first())?.visits).toBe(1);
  });

  it('lets go of claims that the page no longer makes', async () => {
    const db = newDatabase();
    await keepReading(db, makeReading('https://a.example/1', [SANA, SOHR]));
    await keepReading(db, makeReading('https://a.example/1', [SOHR], { now: NOON + DAY }));
    expect((await db.claims.toArray()).map(({ sourceKey }) => sourceKey)).toEqual(['sohr']);
    expect(await db.tallies.get('sana')).toBeUndefined();
    expect(await checkConsistency(db)).toEqual([]);
  });

  it('keeps the same words of the same source twice on one page apart', async () => {
    const db = newDatabase();
    const { claimIds } = await keepReading(db, makeReading('https://a.example/1', [SANA, SANA]));
    expect(new Set(claimIds).size).toBe(2);
    expect(await checkConsistency(db)).toEqual([]);
  });

  it('takes a syndicated copy for another place of the same text', async () => {
    const db = newDatabase();
    const text = longText(7);
    const first = await keepReading(db, makeReading('https://a.example/1', [SANA], { text }));
    const copy = await keepReading(
      db,
      makeReading('https://b.example/x', [SANA, SOHR], { text: `Other headline. ${text}` }),
    );
    expect(copy.textId).toBe(first.textId);
    expect(await readCounts(db)).toMatchObject({ pages: 2, claims: 2, stories: 1 });
    expect(await db.stories.toCollection().first()).toMatchObject({ texts: 1, pages: 2 });
    expect(await checkConsistency(db)).toEqual([]);
  });

  it('keeps different texts apart', async () => {
    const db = newDatabase();
    await keepReading(db, makeReading('https://a.example/1', [SANA], { text: longText(7) }));
    await keepReading(db, makeReading('https://b.example/x', [SANA], { text: longText(8) }));
    expect(await db.texts.count()).toBe(2);
    expect(await db.stories.count()).toBe(0);
  });

  it('gives a copy that was rewritten a text of its own', async () => {
    const db = newDatabase();
    const text = longText(7);
    const a = makeReading('https://a.example/1', [SANA], { text });
    await keepReading(db, a);
    await keepReading(db, makeReading('https://b.example/x', [SANA], { text }));
    await keepReading(db, makeReading('https://a.example/1', [SOHR], { text: longText(9) }));
    expect(await db.texts.count()).toBe(2);
    expect(await db.stories.count()).toBe(0);
    const claims = await db.claims.toArray();
    expect(claims.map(({ sourceKey, site }) => [sourceKey, site]).sort()).toEqual([
      ['sana', 'b.example'],
      ['sohr', 'a.example'],
    ]);
    expect(await checkConsistency(db)).toEqual([]);
  });

  it('writes nothing at all when it fails half-way', async () => {
    const db = newDatabase();
    await keepReading(db, makeReading('https://a.example/1', [SANA]));
    const before = await everything(db);
    const broken = makeReading('https://b.example/2', [SOHR]);
    const unclonable = { ...broken, outlet: (() => 'x') as unknown as string };
    await expect(keepReading(db, unclonable)).rejects.toThrow();
    expect(await everything(db)).toEqual(before);
    expect(await checkConsistency(db)).toEqual([]);
  });

  it('waits to be compared until its links are kept', async () => {
    const db = newDatabase();
    const { textId } = await keepReading(db, makeReading('https://a.example/1', [SANA]));
    expect(await db.texts.where('pending').equals(1).count()).toBe(1);
    await keepLinks(db, textId, []);
    expect(await db.texts.where('pending').equals(1).count()).toBe(0);
  });
});

async function everything(db: ReturnType<typeof newDatabase>) {
  return Promise.all(db.tables.map((table) => table.toArray()));
}
