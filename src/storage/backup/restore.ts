import type { Table } from 'dexie';
import type { Database } from '../database';
import { dropOrphans } from './drop-orphans';
import * as full from './full-rows';
import { rebuildDerived } from './rebuild';
import { danglingRows, type RowProblem } from './row-references';
import type { BackupRows, BackupTableName } from './rows';

export type RowCounts = Record<BackupTableName, number>;

export interface Restored {
  readonly problems: readonly RowProblem[];
  readonly added: RowCounts;
  readonly changed: RowCounts;
  readonly removed: RowCounts;
}

export interface RestoreOptions {
  /** `replace` takes out what the back-up doesn't hold; `merge` keeps it, and the back-up wins. */
  readonly mode: 'merge' | 'replace';
  readonly dryRun: boolean;
  /** Registrable domain of an address. */
  readonly site: (url: string) => string;
}

/** Ends a transaction whose changes aren't wanted; carries what they would have been. */
class NotWanted extends Error {
  constructor(readonly result: Restored) {
    super('rolled back');
  }
}

/**
 * Puts a back-up's rows in, in one transaction: all of them, or, where the result wouldn't hold together
 * or in a dry run, none.
 */
export async function restore(
  database: Database,
  rows: Partial<BackupRows>,
  options: RestoreOptions,
): Promise<Restored> {
  try {
    return await database.transaction('rw', database.tables, async () => {
      const result = await putRows(database, rows, options);
      if (options.mode === 'merge') await dropOrphans(database, rows);
      const problems = await danglingRows(database);
      if (problems.length > 0 || options.dryRun) throw new NotWanted({ ...result, problems });
      await rebuildDerived(database);
      return { ...result, problems };
    });
  } catch (error) {
    if (error instanceof NotWanted) return error.result;
    throw error;
  }
}

async function putRows(
  database: Database,
  rows: Partial<BackupRows>,
  { mode, site }: RestoreOptions,
): Promise<Omit<Restored, 'problems'>> {
  const counts = { added: noRows(), changed: noRows(), removed: noRows() };
  const put = async <Row extends { id: string }>(
    name: BackupTableName,
    table: Table<Row, string>,
    incoming: readonly Row[] | undefined,
  ): Promise<void> => {
    if (!incoming && mode === 'merge') return;
    const list = incoming ?? [];
    const ids = new Set(list.map(({ id }) => id));
    const known = await keysById(table);
    const gone = [...known.keys()].filter((id) => mode === 'replace' && !ids.has(id));
    const again = [...ids].filter((id) => known.has(id));
    counts.removed[name] = gone.length;
    counts.added[name] = ids.size - again.length;
    counts.changed[name] = again.length;
    // A row that comes again goes first: its key may be another (notes) though its id is the same.
    await table.bulkDelete([...gone, ...again].flatMap((id) => known.get(id) ?? []));
    await table.bulkPut([...list]);
  };
  await put('pages', database.pages, rows.pages?.map(full.fullPage));
  await put('texts', database.texts, rows.texts?.map(full.fullText));
  await put('claims', database.claims, rows.claims?.map(full.fullClaim));
  await put('links', database.links, await fullLinks(database, rows.links));
  await put('sources', database.sources, rows.sources);
  await put(
    'annotations',
    database.notes,
    rows.annotations?.map((annotation) => full.fullAnnotation(annotation, site)),
  );
  await put('corrections', database.corrections, rows.corrections?.map(full.fullCorrection));
  await put('factChecks', database.factChecks, rows.factChecks?.map(full.fullFactCheck));
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
async function fullLinks(database: Database, links: BackupRows['links'] | undefined) {
  if (!links) return undefined;
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

function noRows(): RowCounts {
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
