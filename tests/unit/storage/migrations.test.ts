import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { checkConsistency } from '../../../src/storage/check-consistency';
import { comparableOf } from '../../../src/storage/claim-rows';
import { keptInDatabase } from '../../../src/storage/kept-in-database';
import { COUNTS_KEY } from '../../../src/storage/ledger';
import { pageIdOf, textIdOf } from '../../../src/storage/row-ids';
import { Vault } from '../../../src/storage/vault';
import { VERSIONS } from '../../../src/storage/versions';
import { NOON, newDatabase } from './make-reading';

/** Opens the database as the extension of an earlier version did. */
async function openAt(factory: IDBFactory, version: number): Promise<Dexie> {
  const old = new Dexie('test', { indexedDB: factory, IDBKeyRange });
  for (const { version: number, stores } of VERSIONS) {
    if (number <= version) old.version(number).stores({ ...stores });
  }
  await old.open();
  return old;
}

const URL_A = 'https://a.example/1';
const TEXT = textIdOf(NOON, URL_A);
const NOTE = {
  id: 'n1',
  pageUrl: URL_A,
  pageTitle: 'Raid on the harbour',
  target: { quote: { exact: 'four dead', prefix: '', suffix: '' }, position: { start: 0, end: 9 } },
  kind: 'claim',
  sourceId: 'sana',
  sourceName: 'SANA',
  note: 'look again',
  tags: ['harbour'],
  created: '2026-03-10T12:00:00.000Z',
  modified: '2026-03-12T12:00:00.000Z',
} as const;

const SCENE = {
  at: 0,
  lead: true,
  places: ['hrbr'],
  broad: [],
  carried: [],
  story: ['hrbr'],
  kinds: ['bomb'],
  targets: [],
  storyKinds: ['bomb'],
  storyTargets: [],
  days: null,
  storyDays: null,
  report: 20_522,
  dated: true,
  war: false,
  other: false,
  back: false,
  period: false,
  place: 'Harbour',
  replaced: false,
};
/** A claim as every version before wrote it: its words and its whole scenes in the row. */
const CLAIM = {
  id: `${TEXT}.abcdefg`,
  textId: TEXT,
  pageId: pageIdOf(URL_A),
  site: 'a.example',
  sourceKey: 'sana',
  sourceId: 'sana',
  sourceName: 'SANA',
  sourceKind: 'news-agency',
  type: 'indirect',
  stance: 'says',
  hedged: false,
  negated: false,
  confidence: 0.9,
  cue: 'said',
  content: 'a bomb killed four in the Harbour',
  prefix: '',
  suffix: '',
  start: 0,
  time: NOON,
  comparable: {
    generic: false,
    figures: [
      {
        span: [14, 18],
        min: 4,
        max: 4,
        modifier: 'exact',
        what: 'killed',
        who: 'people',
        subset: false,
      },
    ],
    scenes: [SCENE],
    entities: ['harbour'],
    words: ['bomb', 'harbour'],
    voice: ['sana'],
    day: 20_522,
  },
  keys: ['killed:hrbr@05130'],
  tokens: ['bomb'],
} as const;

/** What a reader had in each version, written as that version wrote it. */
const LEGACY: Readonly<Record<number, (db: Dexie) => Promise<void>>> = {
  1: async (db) => {
    await fillRead(db);
    await db.table('annotations').bulkAdd([
      { ...NOTE, site: 'a.example', modifiedAt: Date.parse(NOTE.modified), tokens: ['look'] },
      {
        ...NOTE,
        id: 'n2',
        created: '2026-03-11T12:00:00.000Z',
        site: 'a.example',
        modifiedAt: Date.parse(NOTE.modified),
        tokens: [],
      },
    ]);
  },
  2: fillNotes,
  3: fillNotes,
};

/** As versions 2 and later wrote it. */
async function fillNotes(db: Dexie): Promise<void> {
  await fillRead(db);
  await db.table('notes').bulkAdd([
    { ...NOTE, key: 'b', site: 'a.example', tokens: ['look'] },
    {
      ...NOTE,
      id: 'n2',
      created: '2026-03-11T12:00:00.000Z',
      key: 'a',
      site: 'a.example',
      tokens: ['look'],
    },
  ]);
}

async function fillRead(db: Dexie): Promise<void> {
  await db.table('pages').add({
    id: pageIdOf(URL_A),
    url: URL_A,
    site: 'a.example',
    title: 'Raid on the harbour',
    outletId: null,
    outlet: null,
    lang: 'en',
    published: null,
    time: NOON,
    firstRead: NOON,
    lastRead: NOON,
    visits: 1,
    textId: TEXT,
    tokens: ['raid', 'harbour'],
  });
  await db
    .table('texts')
    .add({ id: TEXT, time: NOON, signature: new Uint32Array(), bands: [], pending: 1 });
  await db.table('meta').add({
    key: COUNTS_KEY,
    value: { pages: 1, claims: 1, conflicts: 0, stories: 0, annotations: 2 },
  });
  await db.table('claims').add(CLAIM);
  await db.table('tallies').add({
    key: 'sana',
    sourceId: 'sana',
    name: 'SANA',
    sortName: 'sana',
    kind: 'news-agency',
    claims: 1,
    contested: 0,
    last: NOON,
    tokens: ['sana'],
  });
  await db.table('corrections').add({
    id: 'c',
    created: NOTE.created,
    correction: { kind: 'never-alias', alias: 'The Times' },
  });
}

describe('a library of an earlier version', () => {
  it('is covered here in every version there is', () => {
    expect(Object.keys(LEGACY).map(Number)).toEqual(VERSIONS.map(({ version }) => version));
  });

  it.each(VERSIONS.map(({ version }) => version))(
    'of version %i opens with everything in it',
    async (version) => {
      const factory = new IDBFactory();
      const old = await openAt(factory, version);
      await LEGACY[version]?.(old);
      old.close();
      const database = newDatabase(factory);
      const kept = keptInDatabase(new Vault(database));
      const notes = await kept.annotations(null, 10);
      expect(notes.map(({ id }) => id)).toEqual(['n2', 'n1']);
      expect(notes[1]).toEqual(NOTE);
      expect(await kept.annotations(URL_A, 10)).toHaveLength(2);
      expect(await database.notes.where('tokens').equals('look').count()).toBe(2);
      expect(await database.notes.where('tags').equals('harbour').count()).toBe(2);
      expect(await kept.corrections()).toHaveLength(1);
      const claim = await database.claims.get(CLAIM.id);
      expect(claim && comparableOf(claim)).toMatchObject(CLAIM.comparable);
      expect(await checkConsistency(database)).toEqual([]);
      expect(database.tables.map(({ name }) => name).sort()).toEqual([
        'claims',
        'corrections',
        'factChecks',
        'links',
        'meta',
        'notes',
        'pages',
        'sources',
        'staging',
        'stories',
        'tallies',
        'texts',
      ]);
    },
  );

  it('is as it was when the migration fails', async () => {
    const factory = new IDBFactory();
    const old = await openAt(factory, 1);
    await LEGACY[1]?.(old);
    await old.table('annotations').add({ ...NOTE, id: 'broken', tags: null, target: null });
    old.close();
    await expect(newDatabase(factory).open()).rejects.toThrow();
    const again = await openAt(factory, 1);
    expect(await again.table('annotations').count()).toBe(3);
  });
});
