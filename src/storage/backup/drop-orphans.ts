import type { Database } from '../database';
import { stagedIds } from './staging';

/**
 * After a merge took a page to the back-up's text: the library's own text that has no page left goes, with
 * its claims and their links; a claim first read there gets another page of its text. Rows that came with
 * the back-up are left as they are: what is wrong with them is for the check of references to tell.
 */
export async function dropOrphans(database: Database): Promise<void> {
  const cameTexts = new Set(await stagedIds(database, 'texts'));
  const cameClaims = new Set(await stagedIds(database, 'claims'));
  const cameLinks = new Set(await stagedIds(database, 'links'));
  const pagesOf = new Map<string, { id: string; site: string }[]>();
  await database.pages.each(({ id, site, textId }) => {
    pagesOf.set(textId, [...(pagesOf.get(textId) ?? []), { id, site }]);
  });
  await database.texts.filter(({ id }) => !cameTexts.has(id) && !pagesOf.has(id)).delete();
  const claims = new Set<string>();
  const gone: string[] = [];
  await database.claims.toCollection().modify((claim) => {
    const places = pagesOf.get(claim.textId) ?? [];
    const [place] = places;
    if (cameClaims.has(claim.id) || places.some(({ id }) => id === claim.pageId)) {
      claims.add(claim.id);
    } else if (place) {
      claim.pageId = place.id;
      claim.site = place.site;
      claims.add(claim.id);
    } else {
      gone.push(claim.id);
    }
  });
  await database.claims.bulkDelete(gone);
  await database.links
    .filter(({ id, ends }) => !cameLinks.has(id) && !ends.every((end) => claims.has(end)))
    .delete();
}
