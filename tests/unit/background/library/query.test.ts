import { beforeAll, describe, expect, it } from 'vitest';
import { libraryItem } from '../../../../src/background/library/items';
import { queryLibrary } from '../../../../src/background/library/query';
import { readScope } from '../../../../src/background/library/scope';
import type { LibraryQuery } from '../../../../src/messaging/protocol';
import type { Database } from '../../../../src/storage/database';
import { judgeLink, keepLinks } from '../../../../src/storage/keep-links';
import { keepReading } from '../../../../src/storage/keep-reading';
import { putNotes } from '../../../../src/storage/kept-in-database';
import { noteRow } from '../../../../src/storage/note-rows';
import { linkIdOf } from '../../../../src/storage/row-ids';
import { DAY, makeReading, NOON, newDatabase } from '../../storage/make-reading';

let db: Database;
const ids: Record<string, string> = {};

const ask = (query: Partial<LibraryQuery>) =>
  queryLibrary(db, {
    kind: 'claims',
    text: '',
    filters: {},
    sort: 'newest',
    offset: 0,
    limit: 50,
    ...query,
  });
const titles = async (query: Partial<LibraryQuery>) =>
  (await ask(query)).rows.map(({ title }) => title);

beforeAll(async () => {
  db = newDatabase();
  const claims = [
    ['sana', 'four people died at the harbour'],
    ['sohr', 'nine people died at the harbour'],
    ['sana', 'the minister resigned over Ávila'],
  ] as const;
  for (const [at, [by, says]] of claims.entries()) {
    const time = NOON + at * DAY;
    const reading = makeReading(`https://site-${at}.example/page`, [{ by, says }], {
      time,
      now: time,
      title: `Headline number ${at}`,
    });
    const kept = await keepReading(db, reading);
    ids[`claim${at}`] = kept.claimIds[0] ?? '';
    ids[`text${at}`] = kept.textId;
  }
  const { claim0 = '', claim1 = '', text1 = '' } = ids;
  await keepLinks(db, text1, [
    {
      a: claim0,
      b: claim1,
      relation: 'conflict',
      strict: true,
      why: { code: 'figures_exclude', values: {} },
      confidence: 0.9,
    },
  ]);
  const created = (day: number) => new Date(NOON + day * DAY).toISOString();
  await putNotes(
    db,
    [0, 1].map((day) =>
      noteRow(
        {
          id: `note${day}`,
          pageUrl: `https://site-${day}.example/page`,
          pageTitle: 'Headline',
          target: null,
          kind: 'page',
          sourceId: day === 0 ? 'sana' : null,
          sourceName: null,
          note: `remark ${day}`,
          tags: ['war', `tag${day}`],
          created: created(day),
          modified: created(day),
        },
        `site-${day}.example`,
      ),
    ),
  );
});

describe('a query of the library', () => {
  it('lists claims newest first, and oldest first when asked', async () => {
    expect(await titles({})).toEqual([
      'the minister resigned over Ávila',
      'nine people died at the harbour',
      'four people died at the harbour',
    ]);
    expect((await titles({ sort: 'oldest' }))[0]).toBe('four people died at the harbour');
  });

  it('gives one screen at a time with the whole number', async () => {
    const page = await ask({ offset: 1, limit: 1 });
    expect(page.total).toBe(3);
    expect(page.rows.map(({ title }) => title)).toEqual(['nine people died at the harbour']);
  });

  it.each([
    ['a', ['the minister resigned over Ávila']],
    ['har', ['nine people died at the harbour', 'four people died at the harbour']],
    ['harbour n', ['nine people died at the harbour']],
    ['HARBOUR Four', ['four people died at the harbour']],
    ['avila', ['the minister resigned over Ávila']],
    ['harbour minister', []],
    ['sohr', ['nine people died at the harbour']],
    ['har ', []],
  ])('finds “%s” as it is typed', async (text, expected) => {
    const page = await ask({ text });
    expect(page.rows.map(({ title }) => title)).toEqual(expected);
    expect(page.total).toBe(expected.length);
  });

  it('filters by source, site, kind, dates and contradiction, together with words', async () => {
    expect(await titles({ filters: { sourceId: 'sana' } })).toHaveLength(2);
    expect(await titles({ filters: { sourceId: 'sana' }, text: 'harb' })).toHaveLength(1);
    expect(await titles({ filters: { site: 'site-1.example' } })).toHaveLength(1);
    expect(await titles({ filters: { sourceKind: 'monitor' } })).toHaveLength(3);
    expect(await titles({ filters: { sourceKind: 'person' } })).toEqual([]);
    expect(await titles({ filters: { from: '2026-03-11', to: '2026-03-11' } })).toEqual([
      'nine people died at the harbour',
    ]);
    expect(await titles({ filters: { contested: true } })).toHaveLength(2);
    expect(await titles({ filters: { contested: true, sourceId: 'sana' } })).toHaveLength(1);
  });

  it('lists sources by name, by the time of their last claim, and by contradiction', async () => {
    expect(await titles({ kind: 'sources', sort: 'name' })).toEqual(['SANA', 'SOHR']);
    expect((await titles({ kind: 'sources', sort: 'oldest' }))[0]).toBe('SOHR');
    expect(await titles({ kind: 'sources', text: 'soh' })).toEqual(['SOHR']);
  });

  it('lists notes by tag, source, site and word', async () => {
    const notes = async (query: Partial<LibraryQuery>) =>
      (await ask({ kind: 'annotations', ...query })).rows.map(({ id }) => id);
    expect(await notes({})).toEqual(['note1', 'note0']);
    expect(await notes({ sort: 'oldest' })).toEqual(['note0', 'note1']);
    expect(await notes({ filters: { tag: 'tag1' } })).toEqual(['note1']);
    expect(await notes({ filters: { tag: 'war' } })).toEqual(['note1', 'note0']);
    expect(await notes({ filters: { sourceId: 'sana' } })).toEqual(['note0']);
    expect(await notes({ text: 'remark' })).toEqual(['note1', 'note0']);
    expect((await ask({ kind: 'annotations' })).total).toBe(2);
  });

  it('lists pages, stories and conflicts', async () => {
    expect(await titles({ kind: 'pages' })).toHaveLength(3);
    expect(await titles({ kind: 'pages', text: 'headline' })).toHaveLength(3);
    expect((await ask({ kind: 'stories' })).rows).toMatchObject([{ contested: true, detail: '2' }]);
    const conflicts = await ask({ kind: 'conflicts', text: 'harbour' });
    expect(conflicts.rows).toMatchObject([
      { title: 'four people died at the harbour', detail: 'nine people died at the harbour' },
    ]);
    expect((await ask({ kind: 'conflicts', filters: { sourceId: 'sohr' } })).total).toBe(1);
  });

  it('shows a conflict no more once it is dismissed', async () => {
    const { claim0 = '', claim1 = '' } = ids;
    const link = linkIdOf(claim0, claim1, 'conflict');
    await judgeLink(db, link, 'dismissed');
    expect((await ask({ kind: 'conflicts' })).rows).toEqual([]);
    expect((await ask({ kind: 'conflicts', text: 'harbour' })).rows).toEqual([]);
    await judgeLink(db, link, null);
    expect((await ask({ kind: 'conflicts' })).rows).toHaveLength(1);
  });
});

describe('one thing of the library', () => {
  it('is a claim with what others say', async () => {
    expect(await libraryItem(db, 'claims', ids.claim0 ?? '')).toMatchObject({
      claim: { sourceName: 'SANA', pageUrl: 'https://site-0.example/page' },
      others: [{ relation: 'conflict', claim: { sourceName: 'SOHR' } }],
    });
  });

  it('is a source with its claims and who contradicts it', async () => {
    expect(await libraryItem(db, 'sources', 'sana')).toMatchObject({
      total: 2,
      contested: 1,
      alone: 1,
      contradictions: [{ a: { sourceName: 'SANA' }, b: { sourceName: 'SOHR' } }],
      contradictedBy: [{ sourceKey: 'sohr', name: 'SOHR', times: 1 }],
    });
  });

  it('counts a source alone where the reader dismissed what linked it', async () => {
    const { claim0 = '', claim1 = '' } = ids;
    const link = linkIdOf(claim0, claim1, 'conflict');
    await judgeLink(db, link, 'dismissed');
    expect(await libraryItem(db, 'sources', 'sana')).toMatchObject({
      alone: 2,
      contradictions: [],
      contradictedBy: [],
    });
    await judgeLink(db, link, null);
  });

  it('is a story with its claims in time', async () => {
    const [story] = (await ask({ kind: 'stories' })).rows;
    expect(await libraryItem(db, 'stories', story?.id ?? '')).toMatchObject({
      claims: [{ sourceName: 'SANA' }, { sourceName: 'SOHR' }],
      links: [{ relation: 'conflict' }],
    });
  });

  it('is null when it is gone', async () => {
    for (const kind of ['claims', 'sources', 'stories', 'conflicts', 'pages'] as const) {
      expect(await libraryItem(db, kind, 'gone')).toBeNull();
    }
  });
});

describe('a span to forget', () => {
  it('takes a date for its whole day', () => {
    expect(readScope({ from: '2026-03-10', to: '2026-03-10' })).toEqual({
      from: Date.UTC(2026, 2, 10),
      to: Date.UTC(2026, 2, 11) - 1,
    });
  });
});
