import { describe, expect, it } from 'vitest';
import { checkConsistency } from '../../../src/storage/check-consistency';
import type { Database } from '../../../src/storage/database';
import { forget } from '../../../src/storage/forget';
import { type FoundLink, judgeLink, keepLinks } from '../../../src/storage/keep-links';
import { keepReading } from '../../../src/storage/keep-reading';
import { correctionRow, putNotes } from '../../../src/storage/kept-in-database';
import { readCounts } from '../../../src/storage/ledger';
import { noteRow } from '../../../src/storage/note-rows';
import { prune } from '../../../src/storage/prune';
import { linkIdOf } from '../../../src/storage/row-ids';
import { DAY, longText, makeReading, NOON, newDatabase } from './make-reading';

const SANA = { by: 'sana', says: 'four people died at the harbour', killed: 4 };
const SOHR = { by: 'sohr', says: 'nine people died at the harbour', killed: 9 };

const conflict = (a: string, b: string): FoundLink => ({
  a,
  b,
  relation: 'conflict',
  strict: true,
  why: { code: 'figures_exclude', values: { a: 4, b: 9 } },
  confidence: 0.8,
});

/** Two pages of two sites whose claims contradict each other, each with a note. */
async function twoPages(db: Database) {
  const one = await keepReading(db, makeReading('https://a.example/1', [SANA]));
  const two = await keepReading(
    db,
    makeReading('https://b.example/2', [SOHR], { now: NOON + 3 * DAY }),
  );
  const [a = '', b = ''] = [one.claimIds[0], two.claimIds[0]];
  await keepLinks(db, one.textId, []);
  await keepLinks(db, two.textId, [conflict(a, b)]);
  return { a, b, link: linkIdOf(a, b, 'conflict') };
}

const note = (pageUrl: string, id: string, created = NOON) => {
  const date = new Date(created).toISOString();
  return noteRow(
    {
      id,
      pageUrl,
      pageTitle: 'A title',
      target: null,
      kind: 'page',
      sourceId: null,
      sourceName: null,
      note: 'unforgettable',
      tags: [],
      created: date,
      modified: date,
    },
    new URL(pageUrl).hostname,
  );
};

describe('links', () => {
  it('marks both ends, counts the conflict, and makes one story of the two pages', async () => {
    const db = newDatabase();
    const { a, b } = await twoPages(db);
    expect(await readCounts(db)).toMatchObject({ conflicts: 1, stories: 1 });
    expect((await db.claims.bulkGet([a, b])).every((row) => row?.contestedIn)).toBe(true);
    expect(await db.tallies.get('sana')).toMatchObject({ contested: 1 });
    expect(await checkConsistency(db)).toEqual([]);
  });

  it('is one link from whichever page it is found', async () => {
    const db = newDatabase();
    const { a, b } = await twoPages(db);
    const text = a.split('.')[0] ?? '';
    await keepLinks(db, text, [conflict(b, a)]);
    expect(await db.links.count()).toBe(1);
    expect((await readCounts(db)).conflicts).toBe(1);
  });

  it('keeps the verdict of the reader when the page is read again', async () => {
    const db = newDatabase();
    const { a, b, link } = await twoPages(db);
    expect(await judgeLink(db, link, 'dismissed')).toBe(true);
    expect(await readCounts(db)).toMatchObject({ conflicts: 0 });
    expect((await db.claims.get(a))?.contestedIn).toBeUndefined();
    await keepLinks(db, b.split('.')[0] ?? '', [conflict(a, b)]);
    expect(await db.links.get(link)).toMatchObject({ verdict: 'dismissed' });
    expect(await readCounts(db)).toMatchObject({ conflicts: 0 });
    expect(await checkConsistency(db)).toEqual([]);
    await judgeLink(db, link, null);
    expect(await readCounts(db)).toMatchObject({ conflicts: 1 });
    expect((await db.links.get(link))?.sources.toSorted()).toEqual(['sana', 'sohr']);
    expect(await checkConsistency(db)).toEqual([]);
  });

  it('says so when a link to be judged is gone', async () => {
    const db = newDatabase();
    const { link } = await twoPages(db);
    await forget(db, { page: 'https://a.example/1' });
    expect(await judgeLink(db, link, 'confirmed')).toBe(false);
  });

  it('leaves out a link to a claim that was forgotten meanwhile', async () => {
    const db = newDatabase();
    const { a, b } = await twoPages(db);
    await forget(db, { page: 'https://a.example/1' });
    await keepLinks(db, b.split('.')[0] ?? '', [conflict(a, b)]);
    expect(await db.links.count()).toBe(0);
    expect(await checkConsistency(db)).toEqual([]);
  });
});

/** Every text in every table, keys of indexes included, as one string. */
async function allText(db: Database): Promise<string> {
  const parts: string[] = [];
  for (const table of db.tables) {
    parts.push(JSON.stringify(await table.toArray()));
    for (const index of table.schema.indexes) {
      parts.push(JSON.stringify(await table.orderBy(index.name).keys()));
    }
  }
  return parts.join('\n');
}

describe('forgetting', () => {
  const secret = { by: 'xylofon', says: 'quetzal zeppelin at the harbour', killed: 4 };
  const traces = /xylofon|quetzal|zeppelin|secret\.example|unforgettable|kumquat/i;

  async function withSecret() {
    const db = newDatabase();
    const other = await keepReading(db, makeReading('https://b.example/2', [SOHR]));
    const own = await keepReading(
      db,
      makeReading('https://secret.example/kumquat', [secret], {
        title: 'Kumquat kumquat',
        time: NOON - DAY,
        now: NOON + 10 * DAY,
        factChecks: [
          {
            id: 'f',
            publisher: 'P',
            rating: 'R',
            url: 'https://f.example',
            date: null,
            claimReviewed: 'quetzal',
          },
        ],
      }),
    );
    const [a = '', b = ''] = [other.claimIds[0], own.claimIds[0]];
    await keepLinks(db, own.textId, [conflict(a, b)]);
    await judgeLink(db, linkIdOf(a, b, 'conflict'), 'confirmed');
    await putNotes(db, [note('https://secret.example/kumquat', 'n', NOON + 10 * DAY)]);
    await db.corrections.put(
      correctionRow(
        {
          id: 'c',
          created: new Date(NOON + 10 * DAY).toISOString(),
          correction: {
            kind: 'not-a-source',
            alias: 'Kumquat',
            pageUrl: 'https://secret.example/kumquat',
          },
        },
        'secret.example',
      ),
    );
    expect(await allText(db)).toMatch(traces);
    return db;
  }

  it.each([
    ['a page', { page: 'https://secret.example/kumquat#part' }],
    ['a site', { site: 'secret.example' }],
    ['a span of time', { from: NOON + 9 * DAY, to: NOON + 11 * DAY }],
  ])('of %s leaves no trace in any table or index', async (_name, scope) => {
    const db = await withSecret();
    expect(await forget(db, scope)).toBe(1);
    expect(await allText(db)).not.toMatch(traces);
    expect(await db.pages.count()).toBe(1);
    expect(await checkConsistency(db)).toEqual([]);
  });

  it('of everything leaves empty tables', async () => {
    const db = await withSecret();
    await forget(db, { all: true });
    for (const table of db.tables) expect(await table.count()).toBe(0);
    expect(await checkConsistency(db)).toEqual([]);
  });

  it('of one place of a text leaves the text with its other place', async () => {
    const db = newDatabase();
    const text = longText(3);
    await keepReading(db, makeReading('https://secret.example/1', [SANA], { text }));
    await keepReading(db, makeReading('https://b.example/2', [SANA], { text }));
    await forget(db, { site: 'secret.example' });
    expect(await db.claims.toCollection().first()).toMatchObject({ site: 'b.example' });
    expect(await allText(db)).not.toMatch(/secret/);
    expect(await checkConsistency(db)).toEqual([]);
  });
});

describe('pruning', () => {
  it('forgets what is old, except what the reader annotated', async () => {
    const db = newDatabase();
    const read = (url: string, now: number) =>
      keepReading(db, makeReading(url, [SANA], { now, time: now }));
    await read('https://a.example/old', NOON - 400 * DAY);
    await read('https://a.example/old-with-note', NOON - 400 * DAY);
    await read('https://a.example/new', NOON - 10 * DAY);
    await putNotes(db, [note('https://a.example/old-with-note', 'n')]);
    expect(await prune(db, 365, NOON)).toBe(1);
    expect((await db.pages.toArray()).map(({ url }) => url).sort()).toEqual([
      'https://a.example/new',
      'https://a.example/old-with-note',
    ]);
    expect(await checkConsistency(db)).toEqual([]);
  });

  it('goes on beyond one batch', async () => {
    const db = newDatabase();
    for (let n = 0; n < 230; n++) {
      await keepReading(db, makeReading(`https://a.example/${n}`, [SANA], { now: NOON - 9 * DAY }));
    }
    expect(await prune(db, 5, NOON)).toBe(230);
    expect(await db.claims.count()).toBe(0);
    expect(await checkConsistency(db)).toEqual([]);
  });
});
