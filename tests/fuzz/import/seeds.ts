import { writeWhole } from '../../../src/core/exchange/annotation-writer';
import { ANNOTATIONS_CSV } from '../../../src/core/exchange/csv-annotations';
import { toFactsCsv, toPackJson } from '../../../src/core/exchange/source-pack-export';
import { toJsonLd } from '../../../src/core/exchange/source-pack-export-jsonld';
import { WEB_ANNOTATIONS } from '../../../src/core/exchange/w3c-annotation-export';
import type { Annotation } from '../../../src/core/model/annotation';
import type { NamedSource } from '../../../src/core/model/names-index';
import type { SourceRecord } from '../../../src/core/model/source';
import type { Database } from '../../../src/storage/database';
import { keepLinks } from '../../../src/storage/keep-links';
import { keepReading } from '../../../src/storage/keep-reading';
import { correctionRow, putNotes } from '../../../src/storage/kept-in-database';
import { noteRow } from '../../../src/storage/note-rows';
import { backupText } from '../../unit/background/backup/bring-in';
import { fact, record } from '../../unit/catalogue/make-record';
import { longText, makeReading, newDatabase } from '../../unit/storage/make-reading';

/** A good file, to be spoilt. */
export interface Seed {
  readonly form: 'backup' | 'web-annotation' | 'csv' | 'pack' | 'pack-jsonld' | 'pack-csv';
  readonly file: string;
}

const NOTES: readonly Annotation[] = ['first', 'second'].map((name, at) => ({
  id: `00000000-0000-4000-8000-00000000000${at}`,
  pageUrl: `https://a.example/${name}`,
  pageTitle: `The ${name} page`,
  target: {
    quote: { exact: 'four people died', prefix: 'said that ', suffix: ' there' },
    position: { start: 4, end: 20 },
  },
  kind: 'claim',
  sourceId: 'sana',
  sourceName: 'SANA',
  note: `a ${name} "note", with a comma`,
  tags: ['harbour', name],
  created: '2026-03-10T12:00:00.000Z',
  modified: '2026-03-11T12:00:00.000Z',
}));

export const BUNDLE: SourceRecord = record({
  id: 'echo',
  names: [{ text: 'The Echo', lang: 'en', kind: 'official', matching: 'always' }],
  domains: [{ host: 'echo.example.org' }],
  facts: [fact('foundingDate', '1901'), fact('owner', { name: 'Trust', share: 0.5 })],
});
export const KNOWN: readonly NamedSource[] = [
  {
    id: 'echo',
    label: 'The Echo',
    kind: 'newspaper',
    aliases: [{ text: 'The Echo', kind: 'official', matching: 'always' }],
    domains: ['echo.example.org'],
  },
];

/** A small library with one row or more in every table. */
export async function smallLibrary(): Promise<Database> {
  const db = newDatabase();
  const text = longText(4);
  const sana = { by: 'sana', says: 'four people died at the harbour', killed: 4 };
  const sohr = { by: 'sohr', says: 'nine people died at the harbour', killed: 9 };
  const one = await keepReading(db, makeReading('https://a.example/first', [sana], { text }));
  await keepReading(db, makeReading('https://c.example/copy', [sana], { text }));
  const two = await keepReading(db, makeReading('https://b.example/2', [sohr]));
  const why = { code: 'figures_exclude', values: { a: 4, b: 9 } };
  const [a = '', b = ''] = [one.claimIds[0], two.claimIds[0]];
  await keepLinks(db, one.textId, []);
  await keepLinks(db, two.textId, [
    { a, b, relation: 'conflict', strict: true, why, confidence: 0.8 },
  ]);
  await putNotes(
    db,
    NOTES.map((note) => noteRow(note, 'a.example')),
  );
  await db.sources.put({
    id: 'echo',
    label: 'Echo',
    addNames: [{ text: 'TE', lang: 'en', kind: 'acronym', matching: 'needs-cue' }],
    addDomains: ['e.example.org/x'],
    setFacts: [{ ...fact('owner', { name: 'My finding' }), addedBy: 'user' }],
    note: 'ask again',
    created: 1,
    modified: 2,
  });
  await db.corrections.put(
    correctionRow(
      {
        id: 'c',
        created: '2026-03-10T12:00:00.000Z',
        correction: { kind: 'never-on-site', alias: 'The Times', site: 'a.example' },
      },
      null,
    ),
  );
  await db.factChecks.put({
    id: 'f',
    publisher: 'Checkers',
    rating: 'mixed',
    url: 'https://check.example/1',
    date: '2026-03-01',
    claimReviewed: 'four people died',
    tokens: ['four', 'people', 'died'],
  });
  return db;
}

export async function seeds(): Promise<readonly Seed[]> {
  const pack = [BUNDLE, { ...BUNDLE, id: 'other', names: [{ ...BUNDLE.names[0], text: 'Other' }] }];
  const records = pack as readonly SourceRecord[];
  return [
    { form: 'backup', file: await backupText(await smallLibrary()) },
    { form: 'web-annotation', file: writeWhole(WEB_ANNOTATIONS, NOTES) },
    { form: 'csv', file: writeWhole(ANNOTATIONS_CSV, NOTES) },
    { form: 'pack', file: toPackJson(records, 'Mine', 'CC0 1.0') },
    { form: 'pack-jsonld', file: toJsonLd(records) },
    { form: 'pack-csv', file: toFactsCsv(records) },
  ];
}
