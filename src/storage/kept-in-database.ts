import type { Annotation } from '../core/model/annotation';
import type { StoredCorrection } from '../core/model/correction';
import type { Database } from './database';
import type { KeptStore } from './kept-store';
import { Ledger } from './ledger';
import type { AnnotationRow, CorrectionRow } from './rows';
import { searchTokens } from './search-tokens';
import type { Vault } from './vault';

/** The reader's own things in the database. */
export function keptInDatabase(vault: Vault): KeptStore {
  return {
    annotations: (pageUrl, limit) => vault.run((db) => annotations(db, pageUrl, limit)),
    saveAnnotation: (annotation, site) =>
      vault.run((db) => putAnnotations(db, [annotationRow(annotation, site)])),
    deleteAnnotation: (id) =>
      vault.run((db) =>
        db.transaction('rw', [db.annotations, db.meta, db.claims, db.tallies], async () => {
          if (!(await db.annotations.get(id))) return;
          const ledger = new Ledger(db);
          ledger.count('annotations', -1);
          await db.annotations.delete(id);
          await ledger.write();
        }),
      ),
    corrections: () =>
      vault.run(async (db) => (await db.corrections.toArray()).map(asStoredCorrection)),
    saveCorrection: async (correction, site) => {
      await vault.run((db) => db.corrections.put(correctionRow(correction, site)));
    },
    deleteCorrection: (id) => vault.run((db) => db.corrections.delete(id)),
    sourceEdits: () => vault.run((db) => db.sources.toArray()),
    sourceEdit: async (id) => (await vault.run((db) => db.sources.get(id))) ?? null,
    saveSourceEdit: async (edit) => {
      await vault.run((db) => db.sources.put(edit));
    },
  };
}

/** Writes annotations and counts the new ones. */
export async function putAnnotations(
  database: Database,
  rows: readonly AnnotationRow[],
): Promise<void> {
  const { annotations: table, meta, claims, tallies } = database;
  await database.transaction('rw', [table, meta, claims, tallies], async () => {
    const ids = new Set(rows.map(({ id }) => id));
    const known = await table
      .where('id')
      .anyOf([...ids])
      .count();
    const ledger = new Ledger(database);
    ledger.count('annotations', ids.size - known);
    await table.bulkPut([...rows]);
    await ledger.write();
  });
}

async function annotations(
  database: Database,
  pageUrl: string | null,
  limit: number,
): Promise<Annotation[]> {
  const rows =
    pageUrl === null
      ? await database.annotations.orderBy('modifiedAt').reverse().limit(limit).toArray()
      : await database.annotations.where('pageUrl').equals(pageUrl).limit(limit).toArray();
  return rows.toSorted((a, b) => b.modifiedAt - a.modifiedAt).map(asAnnotation);
}

/** The row of an annotation: what it is found and sorted by is added. */
export function annotationRow(annotation: Annotation, site: string): AnnotationRow {
  const { note, tags, target, pageTitle, sourceName } = annotation;
  return {
    ...annotation,
    site,
    modifiedAt: Date.parse(annotation.modified),
    tokens: searchTokens(note, tags.join(' '), target?.quote.exact, sourceName, pageTitle),
  };
}

export function asAnnotation(row: AnnotationRow): Annotation {
  const { site: _site, modifiedAt: _modifiedAt, tokens: _tokens, ...annotation } = row;
  return annotation;
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
