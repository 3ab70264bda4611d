import { describe, expect, it } from 'vitest';
import { ImportSession } from '../../../../src/background/backup/import-session';
import { differences } from '../../../../src/storage/backup/differences';
import type { BackupRows } from '../../../../src/storage/backup/rows';
import { checkConsistency } from '../../../../src/storage/check-consistency';
import type { Database } from '../../../../src/storage/database';
import { judgeLink, keepLinks } from '../../../../src/storage/keep-links';
import { keepReading } from '../../../../src/storage/keep-reading';
import { putNotes } from '../../../../src/storage/kept-in-database';
import { noteRow } from '../../../../src/storage/note-rows';
import { prune } from '../../../../src/storage/prune';
import { linkIdOf } from '../../../../src/storage/row-ids';
import { DAY, longText, makeReading, NOON, newDatabase } from '../../storage/make-reading';
import { backupText, bringIn, everything } from './bring-in';

const SANA = { by: 'sana', says: 'four people died at the harbour', killed: 4 };
const SOHR = { by: 'sohr', says: 'nine people died at the harbour', killed: 9 };
const NOTE = {
  id: 'note',
  pageUrl: 'https://a.example/1',
  pageTitle: 'T',
  target: {
    quote: { exact: 'four', prefix: '', suffix: ' people' },
    position: { start: 0, end: 4 },
  },
  kind: 'claim' as const,
  sourceId: 'sana',
  sourceName: 'SANA',
  note: 'look again',
  tags: ['harbour'],
  created: '2026-03-10T12:00:00.000Z',
  modified: '2026-03-10T12:00:00.000Z',
};

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
  await putNotes(db, [noteRow(NOTE, 'a.example')]);
  return db;
}

type File = Record<string, unknown> & { tables: BackupRows };
const asFile = async (db: Database): Promise<File> => JSON.parse(await backupText(db));

describe('a back-up', () => {
  it('brings everything back into an empty library, indexes and all', async () => {
    const db = await filled();
    const other = newDatabase();
    const { report, problems } = await bringIn(other, await backupText(db), 'replace');
    expect(problems).toEqual([]);
    expect(report?.added).toMatchObject({ pages: 3, claims: 2, links: 1, annotations: 1 });
    expect(await everything(other)).toEqual(await everything(db));
    expect(await other.staging.count()).toBe(0);
    expect(await checkConsistency(other)).toEqual([]);
  });

  it('changes nothing when it is merged into what it was made of', async () => {
    const db = await filled();
    const before = await everything(db);
    const { report } = await bringIn(db, await backupText(db), 'merge');
    expect(report).toMatchObject({ added: { claims: 0 }, changed: { claims: 0 } });
    expect(await everything(db)).toEqual(before);
  });

  it('takes out what it does not hold when it replaces', async () => {
    const db = await filled();
    const file = await backupText(db);
    await keepReading(db, makeReading('https://later.example/1', [SOHR]));
    const { report } = await bringIn(db, file, 'replace');
    expect(report?.removed).toMatchObject({ pages: 1, texts: 1, claims: 1 });
    expect(await checkConsistency(db)).toEqual([]);
  });

  it('merges a page that both read at another time, without a claim left over', async () => {
    const file = await backupText(await filled());
    const other = newDatabase();
    await keepReading(
      other,
      makeReading('https://b.example/2', [SANA, SOHR], { time: NOON + DAY, now: NOON + DAY }),
    );
    await bringIn(other, file, 'merge');
    expect(await other.pages.where('site').equals('b.example').count()).toBe(1);
    expect(await other.claims.count()).toBe(2);
    expect(await checkConsistency(other)).toEqual([]);
  });

  it('says what it would do in a dry run, and does nothing', async () => {
    const db = newDatabase();
    const { report } = await bringIn(db, await backupText(await filled()), 'merge', true);
    expect(report?.added).toMatchObject({ pages: 3 });
    for (const rows of Object.values(await everything(db))) expect(rows).toEqual([]);
  });

  it('of pages older than pages are remembered says so, and its pages stay as if read today', async () => {
    const file = await backupText(await filled());
    const db = newDatabase();
    const later = NOON + 400 * DAY;
    expect((await bringIn(db, file, 'merge', true, NOON + DAY)).report?.outlived).toBe(0);
    expect((await bringIn(db, file, 'merge', true, later)).report?.outlived).toBe(3);
    await bringIn(db, file, 'merge', false, later);
    expect(await prune(db, 365, later + DAY)).toBe(0);
    // Brought in again word for word, they stay that much longer.
    await bringIn(db, file, 'merge', false, later + 300 * DAY);
    expect(await prune(db, 365, later + 400 * DAY)).toBe(0);
    expect(await asFile(db)).toEqual(JSON.parse(file));
    // The page with a note stays in any case.
    expect(await prune(db, 365, later + 700 * DAY)).toBe(2);
  });

  it('writes no row of the library that it does not change', async () => {
    const db = await filled();
    const file = await backupText(db);
    const other = newDatabase();
    await keepReading(other, makeReading('https://later.example/1', [SOHR]));
    const written: string[] = [];
    other.writes.listen({
      wants: (table) => table === 'claims' || table === 'texts',
      wrote: (writes) => {
        for (const write of writes)
          if ('put' in write) written.push(...write.put.map((row) => (row as { id: string }).id));
      },
    });
    const own = await other.claims.toCollection().primaryKeys();
    await bringIn(other, file, 'merge');
    expect(written.length).toBeGreaterThan(0);
    expect(written).not.toContain(own[0]);
  });

  it('of annotations alone leaves the rest as it is', async () => {
    const db = await filled();
    const { tables, ...file } = await asFile(db);
    const { annotations } = tables;
    await db.notes.clear();
    const { report } = await bringIn(
      db,
      JSON.stringify({ ...file, tables: { annotations } }),
      'merge',
    );
    expect(report?.added.annotations).toBe(1);
    expect(await checkConsistency(db)).toEqual([]);
  });

  it('of more rows than are read at once comes back whole', async () => {
    const db = newDatabase();
    const one = (at: number) => noteRow({ ...NOTE, id: `n${at}`, note: `note ${at}` }, 'a.example');
    await putNotes(
      db,
      Array.from({ length: 1_203 }, (_, at) => one(at)),
    );
    const other = newDatabase();
    const { report } = await bringIn(other, await backupText(db), 'replace');
    expect(report?.added.annotations).toBe(1_203);
    expect(await everything(other)).toEqual(await everything(db));
  });
});

describe('the differences that an import would make', () => {
  it('are told row by row with old and new words, a page at a time', async () => {
    const db = await filled();
    const { tables, ...file } = await asFile(db);
    const [note] = tables.annotations;
    const changed = { ...tables, annotations: [{ ...note, note: 'seen again', tags: [] }] };
    await keepReading(db, makeReading('https://later.example/1', [SOHR]));
    await bringIn(db, JSON.stringify({ ...file, tables: changed }), 'replace', true);
    const rows = [];
    let from: string | null = null;
    let pages = 0;
    do {
      const page = await differences(db, 'replace', from, 2);
      expect(page.rows.length).toBeLessThanOrEqual(2);
      rows.push(...page.rows);
      from = page.next;
      pages += 1;
    } while (from !== null);
    expect(pages).toBeGreaterThan(1);
    expect(rows.filter(({ how }) => how === 'changed')).toEqual([
      {
        table: 'annotations',
        id: 'note',
        label: 'seen again',
        how: 'changed',
        fields: [
          { field: 'note', before: 'look again', after: 'seen again' },
          { field: 'tags', before: '["harbour"]', after: '[]' },
        ],
      },
    ]);
    expect(rows.filter(({ how }) => how === 'removed').map(({ table }) => table)).toEqual([
      'pages',
      'texts',
      'claims',
    ]);
  });

  it('are none where the library holds it all', async () => {
    const db = await filled();
    await bringIn(db, await backupText(db), 'replace', true);
    expect(await differences(db, 'replace', null, 50)).toEqual({ rows: [], next: null });
  });
});

describe('a bad back-up', () => {
  it.each<[string, (file: File) => unknown, string]>([
    ['another version', (file) => ({ ...file, version: 7 }), 'version'],
    ['no row', (file) => ({ ...file, tables: {} }), 'tables'],
    [
      'a table that is no list',
      ({ tables, ...file }) => ({ ...file, tables: { ...tables, pages: { a: 1 } } }),
      'tables.pages',
    ],
  ])('with %s is told by its field', async (_name, spoil, field) => {
    const file = await asFile(await filled());
    const { problem } = await bringIn(newDatabase(), JSON.stringify(spoil(file)), 'merge');
    expect(problem?.field).toBe(field);
  });

  it('that ends too soon, or is no JSON, is told by its line', async () => {
    const file = await backupText(await filled());
    const cut = file.slice(0, file.indexOf('"claims"'));
    expect((await bringIn(newDatabase(), cut, 'merge')).problem).toMatchObject({
      line: cut.split('\n').length,
      message: 'ends too soon',
    });
    const broken = file.replace('"claims":[', '"claims":[oops');
    expect((await bringIn(newDatabase(), broken, 'merge')).problem).toMatchObject({
      line: file.slice(0, file.indexOf('"claims"')).split('\n').length,
      message: 'is not JSON',
    });
  });

  it.each<[string, (file: File) => unknown, string]>([
    [
      'a date that is none',
      ({ tables, ...file }) => ({
        ...file,
        tables: { ...tables, annotations: [{ ...tables.annotations[0], created: 'Tuesday' }] },
      }),
      'annotations.0.created',
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
      ({ tables, ...file }) => ({ ...file, tables: { ...tables, secrets: [1] } }),
      'tables.secrets',
    ],
  ])('with %s is told by its place', async (_name, spoil, path) => {
    const file = await asFile(await filled());
    const { problems } = await bringIn(newDatabase(), JSON.stringify(spoil(file)), 'merge');
    expect(problems.map((problem) => problem.path)).toContain(path);
  });

  it('is still a bad one after the worker was ended between its rows and the taking', async () => {
    const db = newDatabase();
    const first = new ImportSession();
    await first.begin(db);
    await first.add(db, 'annotations', [{ id: 'n' }], 0);
    const report = await new ImportSession().end(db, {
      mode: 'merge',
      dryRun: false,
      site: () => '',
      now: NOON,
      remembered: null,
    });
    expect(report.problems).toHaveLength(1);
    expect(report.added.annotations).toBe(0);
  });

  it('whose rows point nowhere changes nothing', async () => {
    const db = await filled();
    const before = await everything(db);
    const { tables, ...file } = await asFile(db);
    const text = JSON.stringify({ ...file, tables: { ...tables, texts: [] } });
    const { problems } = await bringIn(db, text, 'replace');
    expect(problems[0]?.message).toBe('names no text of the library');
    expect(await everything(db)).toEqual(before);
  });

  it('whose link is not named by its claims is refused, as the dry run says', async () => {
    const db = await filled();
    const text = (await backupText(db)).replace(/~conflict"/, '~kept"');
    const before = await everything(db);
    for (const mode of ['merge', 'replace'] as const) {
      const foreseen = await bringIn(db, text, mode, true);
      const { problems } = await bringIn(db, text, mode);
      expect(problems.map(({ message }) => message)).toEqual(['is not the id of its claims']);
      expect(foreseen.problems).toEqual(problems);
    }
    expect(await everything(db)).toEqual(before);
  });

  it('that the reader calls off changes nothing', async () => {
    const db = newDatabase();
    const session = new ImportSession();
    await session.begin(db);
    await session.add(db, 'annotations', [{ ...NOTE }], 0);
    const site = () => {
      session.callOff();
      return '';
    };
    const taking = session.end(db, {
      mode: 'merge',
      dryRun: false,
      site,
      now: NOON,
      remembered: null,
    });
    await expect(taking).rejects.toThrow('off');
    expect(await db.notes.count()).toBe(0);
  });
});
