import { comparePending } from '../../../src/background/reading/compare-pending';
import { checkConsistency } from '../../../src/storage/check-consistency';
import { Database } from '../../../src/storage/database';
import { keptInDatabase } from '../../../src/storage/kept-in-database';
import { Vault } from '../../../src/storage/vault';

export interface Walked {
  readonly problems: string[];
  readonly pending: number;
  readonly pages: number;
  readonly claims: number;
  readonly links: number;
  readonly notes: number;
}

/** Runs inside an extension page: what the library holds, and every way in which its tables disagree. */
async function walk(): Promise<Walked> {
  const database = new Database();
  const before = await checkConsistency(database);
  const pending = await database.texts.where('pending').equals(1).count();
  await comparePending(database);
  const after = await checkConsistency(database);
  const [pages, claims, links, notes] = await Promise.all([
    database.pages.count(),
    database.claims.count(),
    database.links.count(),
    database.notes.count(),
  ]);
  database.close();
  return { problems: [...before, ...after], pending, pages, claims, links, notes };
}

/** Ids of all that nobody took away: pages, claims, and the reader's notes. */
async function kept(): Promise<string[]> {
  const database = new Database();
  const [pages, claims, notes] = await Promise.all([
    database.pages.toCollection().primaryKeys(),
    database.claims.toCollection().primaryKeys(),
    database.notes.toArray(),
  ]);
  database.close();
  return [...pages, ...claims, ...notes.map(({ id }) => id)];
}

/** Addresses of the pages that are kept. */
async function addresses(): Promise<string[]> {
  const database = new Database();
  const urls = (await database.pages.toArray()).map(({ url }) => url);
  database.close();
  return urls;
}

/** Keeps a note as the background does, and tells its id once that is done. */
async function keepNote(number: number): Promise<string> {
  const id = `note-${number}`;
  const created = new Date().toISOString();
  const annotation = {
    id,
    pageUrl: `https://notes.example/${number}`,
    pageTitle: `Page ${number}`,
    target: null,
    kind: 'page',
    sourceId: null,
    sourceName: null,
    note: `kept before ending ${number}`,
    tags: [],
    created,
    modified: created,
  } as const;
  const vault = new Vault();
  await keptInDatabase(vault).saveAnnotations([{ annotation, site: 'notes.example' }]);
  vault.database.close();
  return id;
}

const walkedTablesHere = { walk, kept, keepNote, addresses };
declare global {
  /** In the extension's page, once the bundle of this file has run there. */
  var walkedTables: typeof walkedTablesHere;
}
globalThis.walkedTables = walkedTablesHere;
