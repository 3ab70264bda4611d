import type { Table } from 'dexie';
import type { Database } from '../database';
import * as rows from './backup-row';
import { differingFields } from './differing-fields';
import { dropOrphans } from './drop-orphans';
import * as full from './full-rows';
import { rebuildDerived, recountNotes } from './rebuild';
import { danglingRows, type RowProblem } from './row-references';
import { BACKUP_TABLES, type BackupRows, type BackupTableName } from './rows';
import { eachStagedChunk, stagedIds } from './staging';

export type RowCounts = Record<BackupTableName, number>;

export interface Restored {
  readonly problems: readonly RowProblem[];
  readonly added: RowCounts;
  readonly changed: RowCounts;
  readonly removed: RowCounts;
  /** Of a dry run: pages of the file last read longer ago than `remembered`. */
  readonly outlived?: number;
}

export interface RestoreOptions {
  /** `replace` takes out what the back-up doesn't hold; `merge` keeps it, and the back-up wins. */
  readonly mode: 'merge' | 'replace';
  /** Registrable domain of an address. */
  readonly site: (url: string) => string;
  readonly now: number;
  /** How long pages are remembered, in ms; null for ever. */
  readonly remembered: number | null;
  /** Called between chunks with the rows done so far; what it throws ends the import, and nothing is changed. */
  readonly onRows?: (done: number) => void;
}

/** Ends a transaction whose changes aren't wanted; carries what they would have been. */
class NotWanted extends Error {
  constructor(readonly result: Restored) {
    super('rolled back');
  }
}

/** Tables of what was read: their rows point to each other, and counts and stories follow from them. */
const READING: readonly BackupTableName[] = ['pages', 'texts', 'claims', 'links', 'factChecks'];

/**
 * Puts the staged rows of a back-up in, in one transaction: all of them or, where the result wouldn't hold
 * together, none.
 */
export async function restore(database: Database, options: RestoreOptions): Promise<Restored> {
  try {
    return await database.transaction('rw', database.tables, async () => {
      const result = await putRows(database, options);
      const came = await stagedTables(database);
      const touchesReading =
        options.mode === 'replace' || READING.some((table) => came.includes(table));
      if (options.mode === 'merge' && touchesReading) await dropOrphans(database);
      const problems = touchesReading ? await danglingRows(database) : [];
      if (problems.length > 0) throw new NotWanted({ ...result, problems });
      // A note alone has nothing to do with the claims: with many of them, working all out again takes minutes.
      await (touchesReading ? rebuildDerived(database) : recountNotes(database));
      await database.staging.clear();
      return { ...result, problems };
    });
  } catch (error) {
    if (error instanceof NotWanted) return error.result;
    throw error;
  }
}

async function stagedTables(database: Database): Promise<BackupTableName[]> {
  const found: BackupTableName[] = [];
  for (const table of BACKUP_TABLES)
    if ((await stagedIds(database, table)).length > 0) found.push(table);
  return found;
}

async function putRows(
  database: Database,
  { mode, site, now, onRows }: RestoreOptions,
): Promise<Omit<Restored, 'problems'>> {
  const counts = { added: noRows(), changed: noRows(), removed: noRows() };
  let done = 0;
  const put = async <T extends BackupTableName, Row extends { id: string }>(
    name: T,
    table: Table<Row, string>,
    asBackup: (row: Row) => object,
    asRows: (rows: BackupRows[T][number][]) => Row[] | Promise<Row[]>,
  ): Promise<void> => {
    const ids = new Set(await stagedIds(database, name));
    if (ids.size === 0 && mode === 'merge') return;
    const known = await keysById(table);
    if (mode === 'replace') {
      const gone = [...known].flatMap(([id, key]) => (ids.has(id) ? [] : [key]));
      counts.removed[name] = gone.length;
      await table.bulkDelete(gone);
    }
    await eachStagedChunk(database, name, async (chunk) => {
      const keys = chunk.map(({ id }) => known.get(id));
      const there = await table.bulkGet(keys.flatMap((key) => key ?? []));
      const before = new Map(there.flatMap((row) => (row ? [[row.id, row]] : [])));
      const other = chunk.filter((row) => {
        const old = before.get(row.id);
        return old === undefined || differingFields(asBackup(old), row).length > 0;
      });
      counts.added[name] += chunk.length - before.size;
      counts.changed[name] += other.length - (chunk.length - before.size);
      // Every page is marked as brought in, or it might be too old to stay.
      const written = name === 'pages' ? chunk : other;
      // A row that comes again goes first: its key may be another (notes) though its id is the same.
      await table.bulkDelete(written.flatMap(({ id }) => known.get(id) ?? []));
      await table.bulkPut(await asRows(written));
      done += chunk.length;
      onRows?.(done);
    });
  };
  const each =
    <A, B>(one: (row: A) => B) =>
    (all: readonly A[]): B[] =>
      all.map(one);
  await put(
    'pages',
    database.pages,
    rows.backupPage,
    each((page) => full.fullPage(page, now)),
  );
  await put('texts', database.texts, rows.backupText, each(full.fullText));
  await put('claims', database.claims, rows.backupClaim, each(full.fullClaim));
  await put('links', database.links, rows.backupLink, (links) => fullLinks(database, links));
  await put(
    'sources',
    database.sources,
    rows.backupSource,
    each((row) => row),
  );
  await put(
    'annotations',
    database.notes,
    rows.backupAnnotation,
    each((note) => full.fullAnnotation(note, site)),
  );
  await put('corrections', database.corrections, rows.backupCorrection, each(full.fullCorrection));
  await put('factChecks', database.factChecks, rows.backupFactCheck, each(full.fullFactCheck));
  return counts;
}

/** The primary key of each row by its id; in most tables they are one. */
async function keysById<Row>(table: Table<Row, string>): Promise<Map<string, string>> {
  if (table.schema.primKey.name === 'id') {
    return new Map((await table.toCollection().primaryKeys()).map((id) => [id, id]));
  }
  const byId = table.orderBy('id');
  const [ids, keys] = await Promise.all([byId.keys(), byId.primaryKeys()]);
  return new Map(ids.map((id, at) => [String(id), keys[at] ?? '']));
}

/** A link whose claims aren't there is put in without them, for the check of references to find. */
async function fullLinks(database: Database, links: BackupRows['links']) {
  const ids = [...new Set(links.flatMap(({ a, b }) => [a, b]))];
  const claims = new Map(
    (await database.claims.bulkGet(ids)).flatMap((row) => (row ? [[row.id, row]] : [])),
  );
  return links.map((link) => {
    const [a, b] = [claims.get(link.a), claims.get(link.b)];
    return a && b
      ? full.fullLink(link, a, b)
      : { ...link, ends: [link.a, link.b], sources: [], tokens: [] };
  });
}

export function noRows(): RowCounts {
  return {
    pages: 0,
    texts: 0,
    claims: 0,
    links: 0,
    sources: 0,
    annotations: 0,
    corrections: 0,
    factChecks: 0,
  };
}
