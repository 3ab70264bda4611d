import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export type Step =
  | { readonly press: string; readonly nth?: number }
  | { readonly wait: string }
  /** Gives a file, made of a back-up of what is there, to the page's field. */
  | { readonly file: (backup: string) => string };

/** One picture of one of the extension's own pages. */
export interface OwnState {
  readonly name: string;
  readonly page: 'library.html' | 'options.html' | 'welcome.html';
  readonly hash?: string;
  /** Of the messages; English where it isn't said. */
  readonly locale?: 'ar' | 'de';
  readonly width?: number;
  readonly height?: number;
  /** The whole page, however long. */
  readonly whole?: boolean;
  readonly steps?: readonly Step[];
}

const first: Step = { press: '.row-open' };
const library = (name: string, hash: string, rest: Partial<OwnState> = {}): OwnState => ({
  name: `library-${name}`,
  page: 'library.html',
  hash,
  ...rest,
});
const SOHR = 'kind=sources&q=Syrian+Observatory';

export const OWN_STATES: readonly OwnState[] = [
  library('annotations', 'kind=annotations', { steps: [first] }),
  library('annotations-edit', 'kind=annotations', {
    steps: [first, { press: '.item .form-end button' }],
  }),
  library('claims', 'kind=claims&q=54', { steps: [first] }),
  library('claims-chosen', 'kind=claims&source-kind=monitor', {
    steps: [{ press: '.list-row input' }, { press: '.list-row input', nth: 1 }],
  }),
  library('source', SOHR, { steps: [first], height: 1400 }),
  library('source-edit', SOHR, {
    steps: [first, { press: '.item button.framed' }],
    height: 1800,
  }),
  library('source-unknown', 'kind=sources&q=Yusuf', { steps: [first] }),
  library('story', 'kind=stories', { steps: [first], height: 1200 }),
  library('conflict', 'kind=conflicts', { steps: [first] }),
  library('page', 'kind=pages', { steps: [first] }),
  library('nothing', 'kind=claims&q=zeppelin'),
  library('exchange', 'exchange=1'),
  library('import-differences', 'exchange=1', {
    steps: [{ file: changedBackup }, { wait: '.rows-differ li' }],
    height: 1000,
  }),
  library('import-bad', 'exchange=1', { steps: [{ file: badBackup }, { wait: '.ask li' }] }),
  library('narrow', 'kind=claims', { width: 600 }),
  library('narrow-item', 'kind=claims&q=54', { width: 600, steps: [first] }),
  library('narrow-story', 'kind=stories', { width: 400, height: 1000, steps: [first] }),
  library('side', 'kind=sources', { width: 360, height: 700 }),
  library('rtl', 'kind=claims&q=54', { locale: 'ar', steps: [first] }),
  library('rtl-source', SOHR, { locale: 'ar', steps: [first], height: 1400 }),
  library('rtl-story', 'kind=stories', { locale: 'ar', steps: [first], height: 1200 }),
  library('rtl-exchange', 'exchange=1', { locale: 'ar' }),
  { name: 'options', page: 'options.html', width: 860, whole: true },
  { name: 'options-narrow', page: 'options.html', width: 400, whole: true },
  { name: 'options-rtl', page: 'options.html', locale: 'ar', width: 860, whole: true },
  { name: 'options-long-words', page: 'options.html', locale: 'de', width: 860, whole: true },
  { name: 'welcome', page: 'welcome.html', width: 860, whole: true },
  { name: 'welcome-narrow', page: 'welcome.html', width: 360, whole: true },
  { name: 'welcome-rtl', page: 'welcome.html', locale: 'ar', width: 860, whole: true },
];

/** A back-up in which a note says something else, one is new and one is missing. */
function changedBackup(backup: string): string {
  const file = JSON.parse(backup);
  const [one, ...rest] = file.tables.annotations;
  file.tables.annotations = [
    { ...one, note: 'Asked the monitor: the list has 54 names.', tags: ['toll', 'asked'] },
    { ...one, id: '00000000-0000-4000-8000-0000000000ff', note: 'A note from another machine.' },
    ...rest.slice(1),
  ];
  return written('changed.json', JSON.stringify(file));
}

function badBackup(backup: string): string {
  const file = JSON.parse(backup);
  file.tables.annotations[0].created = 'Tuesday';
  return written('broken.json', JSON.stringify(file));
}

function written(name: string, text: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'who-says-shot-')), name);
  writeFileSync(file, text);
  return file;
}
