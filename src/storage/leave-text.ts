import type { Database } from './database';
import type { Ledger } from './ledger';
import { removeClaims } from './remove-claims';
import type { PageRow } from './rows';
import { refreshStory } from './stories';

/**
 * After a page was forgotten or moved to another text: claims first read there get another place of the
 * same text; a text without a place goes with its claims. Inside the caller's transaction (all tables of
 * what was read); the page's row is already gone or changed.
 */
export async function leaveText(
  database: Database,
  page: Pick<PageRow, 'id' | 'textId'>,
  ledger: Ledger,
): Promise<void> {
  const text = await database.texts.get(page.textId);
  if (!text) return;
  const [place] = await database.pages.where('textId').equals(text.id).limit(1).toArray();
  if (place) {
    const claims = await database.claims.where('pageId').equals(page.id).toArray();
    await database.claims.bulkPut(
      claims
        .filter(({ textId }) => textId === text.id)
        .map((claim) => ({ ...claim, pageId: place.id, site: place.site })),
    );
  } else {
    await removeClaims(
      database,
      await database.claims.where('textId').equals(text.id).toArray(),
      ledger,
    );
    await database.texts.delete(text.id);
  }
  if (text.storyId) await refreshStory(database, text.storyId, ledger);
}
