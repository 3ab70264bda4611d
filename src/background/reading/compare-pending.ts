import { linkClaims } from '../../core/crossref/link-claims';
import { comparableOf } from '../../storage/claim-rows';
import type { Database } from '../../storage/database';
import { keepLinks } from '../../storage/keep-links';
import { libraryLinks, linksToKeep } from './library-links';

/** Texts compared in one round. */
const MOST = 50;

/**
 * Compares texts whose claims were kept but not yet compared, because the browser ended the worker in
 * between. Doing it twice does no harm.
 * @returns how many texts were compared
 */
export async function comparePending(database: Database): Promise<number> {
  const texts = await database.texts.where('pending').equals(1).limit(MOST).primaryKeys();
  for (const textId of texts) {
    const rows = await database.claims.where('textId').equals(textId).toArray();
    const comparables = rows.map(comparableOf);
    const ids = rows.map(({ id }) => id);
    const links = await libraryLinks(database, comparables, textId);
    await keepLinks(database, textId, linksToKeep(ids, linkClaims(comparables), links));
  }
  return texts.length;
}
