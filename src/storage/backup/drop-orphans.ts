import type { Database } from '../database';
import { eachChunk, idOf } from '../each-chunk';
import type { ClaimRow } from '../rows';
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
  await eachChunk(database.pages, idOf, (pages) => {
    for (const { id, site, textId } of pages)
      pagesOf.set(textId, [...(pagesOf.get(textId) ?? []), { id, site }]);
  });
  const texts = await database.texts.toCollection().primaryKeys();
  await database.texts.bulkDelete(texts.filter((id) => !cameTexts.has(id) && !pagesOf.has(id)));
  const claims = new Set<string>();
  const gone: string[] = [];
  await eachChunk(database.claims, idOf, async (rows) => {
    const moved: ClaimRow[] = [];
    for (const claim of rows) {
      const places = pagesOf.get(claim.textId) ?? [];
      const [place] = places;
      const isHome = cameClaims.has(claim.id) || places.some(({ id }) => id === claim.pageId);
      if (isHome || place) claims.add(claim.id);
      else gone.push(claim.id);
      if (!isHome && place) moved.push({ ...claim, pageId: place.id, site: place.site });
    }
    await database.claims.bulkPut(moved);
  });
  await database.claims.bulkDelete(gone);
  await eachChunk(database.links, idOf, (links) =>
    database.links.bulkDelete(
      links.flatMap(({ id, ends }) =>
        cameLinks.has(id) || ends.every((end) => claims.has(end)) ? [] : [id],
      ),
    ),
  );
}
