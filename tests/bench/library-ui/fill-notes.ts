import type { Annotation } from '../../../src/core/model/annotation';
import { Database } from '../../../src/storage/database';
import { putNotes } from '../../../src/storage/kept-in-database';
import { noteRow } from '../../../src/storage/note-rows';
import type { Reading } from '../../../src/storage/reading';
import { madePage } from '../library/made-library';

/** Runs inside an extension page: fills the library with made annotations, with the extension's own code. */
const database = new Database();
const A_DAY = 86_400_000;
const NOTES_A_PAGE = 4;
let last: { readonly number: number; readonly page: Reading } | null = null;

/** The notes of a page are made one after the other: it is made once. */
function pageOf(number: number, all: number): Reading {
  const at = Math.floor(number / NOTES_A_PAGE);
  if (last?.number !== at)
    last = { number: at, page: madePage(at, Math.ceil(all / NOTES_A_PAGE), NOTES_A_PAGE) };
  return last.page;
}

function note(number: number, all: number): Annotation {
  const page = pageOf(number, all);
  const claim = page.claims[number % page.claims.length];
  const content = claim?.content ?? '';
  const created = new Date(page.now + number * 1000 - (number % 300) * A_DAY).toISOString();
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    pageUrl: page.url,
    pageTitle: page.title,
    target: {
      quote: { exact: content, prefix: claim?.prefix ?? '', suffix: claim?.suffix ?? '' },
      position: { start: 0, end: content.length },
    },
    kind: 'claim',
    sourceId: claim?.sourceId ?? null,
    sourceName: claim?.sourceName ?? null,
    note: content.split(' ').slice(2, 9).join(' '),
    tags: [`tag${number % 50}`],
    created,
    modified: created,
  };
}

async function fill(from: number, to: number, all: number): Promise<void> {
  const rows = Array.from({ length: to - from }, (_, at) => {
    const made = note(from + at, all);
    return noteRow(made, new URL(made.pageUrl).hostname);
  });
  await putNotes(database, rows);
}

/** Words that a reader types: of notes all over the library. */
function searches(all: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) =>
    note(Math.floor(((at + 0.5) * all) / count), all)
      .note.split(' ')
      .slice(0, 2)
      .join(' '),
  );
}

const filled = (): PromiseLike<number> => database.notes.count();

Object.assign(globalThis, { notesBench: { filled, fill, searches } });
