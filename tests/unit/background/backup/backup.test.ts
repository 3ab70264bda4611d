import { describe, expect, it } from 'vitest';
import { readBackup } from '../../../../src/background/backup/read-backup';
import { dump } from '../../../../src/storage/backup/dump';
import { restore } from '../../../../src/storage/backup/restore';
import type { BackupRows } from '../../../../src/storage/backup/rows';
import { checkConsistency } from '../../../../src/storage/check-consistency';
import type { Database } from '../../../../src/storage/database';
import { judgeLink, keepLinks } from '../../../../src/storage/keep-links';
import { keepReading } from '../../../../src/storage/keep-reading';
import { putNotes } from '../../../../src/storage/kept-in-database';
import { noteRow } from '../../../../src/storage/note-rows';
import { linkIdOf } from '../../../../src/storage/row-ids';
import { DAY, longText, makeReading, NOON, newDatabase } from '../../storage/make-reading';

const SANA = { by: 'sana', says: 'four people died at the harbour', killed: 4 };
const SOHR = { by: 'sohr', says: 'nine people died at the harbour', killed: 9 };
const site = (url: string): string => new URL(url).hostname;
const MERGE = { mode: 'merge', dryRun: false, site } as const;
const REPLACE = { mode: 'replace', dryRun: false, site } as const;

async function filled(): Promise<Database> {
  const db = newDatabase();
  const text = longText(4);
  const one = await keepReading(db, makeReading('https://a.example/1', [SANA], { text }));
  await keepReading(db, makeReading('https://c.example/copy', [SANA], { text }));
  const two = await keepReading(db, makeReading('https://b.example/2', [SOHR]));
  const [a = '', b = ''] = [one.claimIds[0], two.claimIds[0]];
  await keepLinks(db, one.textId, []);
  await keepLinks(db, two.textId, [
    {
      a,
      b,
      relation: 'conflict',
      strict: true,
      why: { code: 'figures_exclude', values: { a: 4, b: 9 } },
      confidence: 0.8,
    },
  ]);
  await judgeLink(db, linkIdOf(a, b, 'conflict'), 'confirmed');
  await putNotes(db, [
    noteRow(
      {
        id: 'note',
        pageUrl: 'https://a.example/1',
        pageTitle: 'T',
        target: {
          quote: { exact: 'four', prefix: '', suffix: ' people' },
          position: { start: 0, end: 4 },
        },
        kind: 'claim',
        sourceId: 'sana',
        sourceName: 'SANA',
        note: 'look again',
        tags: ['harbour'],
        created: '2026-03-10T12:00:00.000Z',
        modified: '2026-03-10T12:00:00.000Z',
      },
      'a.example',
    ),
  ]);
  return db;
}

/** As it comes out of a file. */
async function asFile(db: Database): Promise<{ tables: BackupRows }> {
  const file = {
    format: 'who-says-backup',
    version: 1,
    created: '2026-03-11T00:00:00Z',
    tables: await dump(db),
  };
  return JSON.parse(JSON.stringify(file));
}

const everything = async (db: Database) =>
  Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );

describe('a back-up', () => {
  it('brings everything back into an empty library, indexes and all', async () => {
    const db = await filled();
    const read = readBackup(await asFile(db));
    expect(read.problems).toEqual([]);
    const other = newDatabase();
    const report = await restore(other, read.rows, REPLACE);
    expect(report.problems).toEqual([]);
    expect(report.added).toMatchObject({ pages: 3, claims: 2, links: 1, annotations: 1 });
    expect(await everything(other)).toEqual(await everything(db));
    expect(await checkConsistency(other)).toEqual([]);
  });

  it('changes nothing when it is merged into what it was made of', async () => {
    const db = await filled();
    const before = await everything(db);
    const report = await restore(db, readBackup(await asFile(db)).rows, MERGE);
    expect(report).toMatchObject({ added: { claims: 0 }, changed: { claims: 2 } });
    expect(await everything(db)).toEqual(before);
  });

  it('takes out what it does not hold when it replaces', async () => {
    const db = await filled();
    const file = await asFile(db);
    await keepReading(db, makeReading('https://later.example/1', [SOHR]));
    const report = await restore(db, readBackup(file).rows, REPLACE);
    expect(report.removed).toMatchObject({ pages: 1, texts: 1, claims: 1 });
    expect(await checkConsistency(db)).toEqual([]);
  });

  it('merges a page that both read at another time, without a claim left over', async () => {
    const db = await filled();
    const file = await asFile(db);
    const other = newDatabase();
    await keepReading(
      other,
      makeReading('https://b.example/2', [SANA, SOHR], { time: NOON + DAY, now: NOON + DAY }),
    );
    await restore(other, readBackup(file).rows, MERGE);
    expect(await other.pages.where('site').equals('b.example').count()).toBe(1);
    expect(await other.claims.count()).toBe(2);
    expect(await checkConsistency(other)).toEqual([]);
  });

  it('says what it would do in a dry run, and does nothing', async () => {
    const db = newDatabase();
    const { rows } = readBackup(await asFile(await filled()));
    const report = await restore(db, rows, { ...MERGE, dryRun: true });
    expect(report.added).toMatchObject({ pages: 3 });
    for (const table of db.tables) expect(await table.count()).toBe(0);
  });

  it('of annotations alone leaves the rest as it is', async () => {
    const db = await filled();
    const { annotations } = (await asFile(db)).tables;
    await db.notes.clear();
    const report = await restore(db, { annotations }, MERGE);
    expect(report.added.annotations).toBe(1);
    expect(await checkConsistency(db)).toEqual([]);
  });
});

describe('a bad back-up', () => {
  it.each<[string, (file: { tables: BackupRows }) => unknown, string]>([
    ['another format', () => ({ format: 'x' }), 'format'],
    ['no file at all', () => 'text', ''],
    [
      'a date that is none',
      ({ tables, ...file }) => ({
        ...file,
        tables: { ...tables, annotations: [{ ...tables.annotations[0], created: 'Tuesday' }] },
      }),
      'annotations.0.created',
    ],
    [
      'a table that is no list',
      ({ tables, ...file }) => ({ ...file, tables: { ...tables, pages: {} } }),
      'pages',
    ],
    [
      'one id twice',
      ({ tables, ...file }) => ({
        ...file,
        tables: { ...tables, annotations: [...tables.annotations, ...tables.annotations] },
      }),
      'annotations.1.id',
    ],
    [
      'a table nobody knows',
      ({ tables, ...file }) => ({ ...file, tables: { ...tables, secrets: [] } }),
      'tables.secrets',
    ],
  ])('with %s is told by its place', async (_name, spoil, path) => {
    const file = await asFile(await filled());
    const { problems } = readBackup(spoil(file));
    expect(problems.map((problem) => problem.path)).toContain(path);
  });

  it('whose rows point nowhere changes nothing', async () => {
    const db = await filled();
    const before = await everything(db);
    const { rows } = readBackup(await asFile(db));
    const report = await restore(db, { ...rows, texts: [] }, REPLACE);
    expect(report.problems[0]?.message).toBe('names no text of the library');
    expect(await everything(db)).toEqual(before);
  });
});
