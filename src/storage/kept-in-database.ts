import type { Annotation } from '../core/model/annotation';
import type { StoredCorrection } from '../core/model/correction';
import type { Database } from './database';
import type { KeptStore } from './kept-store';
import { Ledger } from './ledger';
import { asAnnotation, noteRow } from './note-rows';
import type { CorrectionRow, NoteRow } from './rows';
import type { Vault } from './vault';

/** The reader's own things in the database. */
export function keptInDatabase(vault: Vault): KeptStore {
  return {
    annotations: (pageUrl, limit) => vault.run((db) => annotations(db, pageUrl, limit)),
    annotationsAfter: (after, limit) => vault.run((db) => annotationsAfter(db, after, limit)),
    annotationsOf: (ids) =>
      vault.run(async (db) =>
        (
          await db.notes
            .where('id')
            .anyOf([...ids])
            .toArray()
        ).map(asAnnotation),
      ),
    saveAnnotations: (placed) =>
      vault.run((db) =>
        putNotes(
          db,
          placed.map(({ annotation, site }) => noteRow(annotation, site)),
        ),
      ),
    deleteAnnotations: (ids) => vault.run((db) => deleteNotes(db, ids)),
    corrections: () =>
      vault.run(async (db) => (await db.corrections.toArray()).map(asStoredCorrection)),
    saveCorrection: async (correction, site) => {
      await vault.run((db) => db.corrections.put(correctionRow(correction, site)));
    },
    deleteCorrection: (id) => vault.run((db) => db.corrections.delete(id)),
    sourceEdits: () => vault.run((db) => db.sources.toArray()),
    sourceEdit: async (id) => (await vault.run((db) => db.sources.get(id))) ?? null,
    writeSourceEdits: (put, remove) =>
      vault.run((db) =>
        db.transaction('rw', db.sources, async () => {
          await db.sources.bulkDelete([...remove]);
          await db.sources.bulkPut([...put]);
        }),
      ),
  };
}

/** Writes annotations and counts the new ones. One that was there keeps its place in time. */
export async function putNotes(database: Database, rows: readonly NoteRow[]): Promise<void> {
  const { notes, meta, claims, tallies } = database;
  await database.transaction('rw', [notes, meta, claims, tallies], async () => {
    const ids = new Set(rows.map(({ id }) => id));
    const known = await notes
      .where('id')
      .anyOf([...ids])
      .primaryKeys();
    await notes.bulkDelete(known);
    const ledger = new Ledger(database);
    ledger.count('annotations', ids.size - known.length);
    await notes.bulkPut([...rows]);
    await ledger.write();
  });
}

function deleteNotes(database: Database, ids: readonly string[]): PromiseLike<void> {
  const { notes, meta, claims, tallies } = database;
  return database.transaction('rw', [notes, meta, claims, tallies], async () => {
    const gone = await notes
      .where('id')
      .anyOf([...ids])
      .delete();
    const ledger = new Ledger(database);
    ledger.count('annotations', -gone);
    await ledger.write();
  });
}

async function annotations(
  database: Database,
  pageUrl: string | null,
  limit: number,
): Promise<Annotation[]> {
  const found =
    pageUrl === null
      ? database.notes.orderBy(':id')
      : database.notes.where('pageUrl').equals(pageUrl);
  return (await found.limit(limit).toArray()).map(asAnnotation);
}

async function annotationsAfter(
  database: Database,
  after: string | null,
  limit: number,
): Promise<{ annotations: Annotation[]; next: string | null }> {
  const rows = await database.notes
    .where(':id')
    .above(after ?? '')
    .limit(limit)
    .toArray();
  return {
    annotations: rows.map(asAnnotation),
    next: rows.length < limit ? null : (rows.at(-1)?.key ?? null),
  };
}

/** @param site registrable domain of the page that the correction speaks of, if it speaks of one */
export function correctionRow(stored: StoredCorrection, site: string | null): CorrectionRow {
  const { correction } = stored;
  const ofPage = 'pageUrl' in correction ? { pageUrl: correction.pageUrl } : {};
  const own = 'site' in correction ? correction.site : undefined;
  const ofSite = own ?? site ?? undefined;
  return { ...stored, ...ofPage, ...(ofSite ? { site: ofSite } : {}) };
}

export function asStoredCorrection(row: CorrectionRow): StoredCorrection {
  return { id: row.id, created: row.created, correction: row.correction };
}
