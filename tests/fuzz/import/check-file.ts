import * as v from 'valibot';
import { ROW_SHAPES } from '../../../src/background/backup/row-shapes';
import { importPack } from '../../../src/background/catalogue/import-pack';
import type { readAnnotationsCsv } from '../../../src/core/exchange/csv-annotations';
import { csvColumns, guessMapping } from '../../../src/core/exchange/source-pack-csv';
import type { readWebAnnotations } from '../../../src/core/exchange/w3c-annotation-import';
import type { NamedSource } from '../../../src/core/model/names-index';
import type { SourceRecord } from '../../../src/core/model/source';
import { checkConsistency } from '../../../src/storage/check-consistency';
import type { Database } from '../../../src/storage/database';
import type { SourceEditRow } from '../../../src/storage/rows';
import { bringIn, everything } from '../../unit/background/backup/bring-in';
import type { Seed } from './seeds';

/** Everything that a file of some form may break; the description of what it broke, or null. */
export type Check = (file: string) => Promise<string | null>;

const NOW = '2026-05-04T10:00:00.000Z';
const METHODS = Reflect.ownKeys(Object.prototype).length;
const LIST_METHODS = Reflect.ownKeys(Array.prototype).length;

/** What of the language itself a file has changed; that is put right again. */
export function pollution(): string | null {
  const more =
    Reflect.ownKeys(Object.prototype).length !== METHODS ||
    Reflect.ownKeys(Array.prototype).length !== LIST_METHODS;
  if (!more && Reflect.get({}, 'polluted') === undefined) return null;
  Reflect.deleteProperty(Object.prototype, 'polluted');
  return 'a prototype was changed';
}

/** Annotations: read or refused; what is read has an address that a link may lead to. */
export const checkAnnotations =
  (read: typeof readWebAnnotations | typeof readAnnotationsCsv): Check =>
  async (file) => {
    const { annotations, problems } = read(file, NOW, () => 'made');
    if (problems.length > 0 && annotations.length > 0) return 'taken in spite of a problem';
    const bad = annotations.find(({ pageUrl }) => !/^https?:\/\//iu.test(pageUrl));
    return bad ? `an address that is no web address: ${bad.pageUrl}` : null;
  };

/** A pack: what is written of it can be backed up and read again; where anything fails nothing is written. */
export function checkPack(
  format: 'json' | 'csv',
  known: readonly NamedSource[],
  bundle: SourceRecord,
): Check {
  return async (text) => {
    let written: readonly SourceEditRow[] = [];
    const kept = {
      sourceEdits: async () => [],
      writeSourceEdits: async (rows: readonly SourceEditRow[]) => {
        written = rows;
      },
    };
    const catalogue = { bundled: async (id: string) => (id === bundle.id ? bundle : null) };
    const mapping = format === 'csv' ? { mapping: guessMapping(csvColumns(text)) } : {};
    const file = { text, format, ...mapping, withChanges: true, dryRun: false } as const;
    await importPack(file, known, catalogue, kept, Date.parse(NOW));
    for (const row of written) {
      const read = v.safeParse(ROW_SHAPES.sources, JSON.parse(JSON.stringify(row)));
      if (!read.success) return `wrote what no back-up takes: ${v.getDotPath(read.issues[0])}`;
    }
    return null;
  };
}

/** A back-up: taken whole, with every table in step, or not at all. */
export function checkBackup(fill: () => Promise<Database>): Check {
  let db: Database | null = null;
  let before = '';
  let run = 0;
  return async (file) => {
    db ??= await fill();
    before ||= JSON.stringify(await everything(db));
    run += 1;
    const mode = run % 2 === 0 ? 'merge' : 'replace';
    const foreseen = await bringIn(db, file, mode, true);
    const { problem, problems, report } = await bringIn(db, file, mode);
    const told = JSON.stringify([foreseen.problem, foreseen.problems.length > 0]);
    if (told !== JSON.stringify([problem, problems.length > 0])) {
      // What was taken must not be held against the next file.
      db.close();
      db = null;
      before = '';
      return 'the dry run said otherwise';
    }
    if (problem || problems.length > 0) {
      return JSON.stringify(await everything(db)) === before
        ? null
        : 'a bad file changed something';
    }
    // Pages too old to stay are for a dry run alone to tell.
    const { outlived: _old, ...counts } = foreseen.report ?? {};
    if (JSON.stringify(counts) !== JSON.stringify(report)) return 'the dry run counted otherwise';
    const wrong = await checkConsistency(db);
    db.close();
    db = null;
    before = '';
    return wrong[0] ?? null;
  };
}

export type Checks = Readonly<Record<Seed['form'], Check>>;
