import type { Database } from '../database';
import { eachChunk, idOf } from '../each-chunk';
import { COUNTS_KEY, type Counts, Ledger, readCounts } from '../ledger';
import { refreshStory } from '../stories';

/**
 * Works out again what is derived from the other tables: marks of contradiction, tallies, stories, counts.
 * Inside the caller's transaction over all tables, after rows came in from outside.
 */
export async function rebuildDerived(database: Database): Promise<void> {
  const links = await database.links.where('contest').equals(1).toArray();
  const contested = new Set(links.flatMap(({ ends }) => ends));
  await Promise.all([database.tallies.clear(), database.stories.clear(), database.meta.clear()]);
  const ledger = new Ledger(database);
  await eachChunk(database.claims, idOf, async (claims) => {
    const changed = claims.filter(
      (claim) => contested.has(claim.id) !== (claim.contestedIn === claim.textId),
    );
    for (const claim of changed) {
      if (contested.has(claim.id)) claim.contestedIn = claim.textId;
      else delete claim.contestedIn;
    }
    for (const claim of claims) ledger.claimAdded(claim);
    await database.claims.bulkPut(changed);
  });
  await rebuildStories(database);
  await ledger.write();
  const counts: Counts = {
    pages: await database.pages.count(),
    claims: await database.claims.count(),
    conflicts: links.length,
    stories: await database.stories.count(),
    annotations: await database.notes.count(),
  };
  await database.meta.put({ key: COUNTS_KEY, value: counts });
}

/** After notes alone came in: their count. */
export async function recountNotes(database: Database): Promise<void> {
  const counts = await readCounts(database);
  const annotations = await database.notes.count();
  await database.meta.put({ key: COUNTS_KEY, value: { ...counts, annotations } });
}

/** A text at two places is a story even where the back-up didn't say so. */
async function rebuildStories(database: Database): Promise<void> {
  const places = new Map<string, number>();
  await eachChunk(database.pages, idOf, (pages) => {
    for (const { textId } of pages) places.set(textId, (places.get(textId) ?? 0) + 1);
  });
  const stories = new Set<string>();
  await eachChunk(database.texts, idOf, async (texts) => {
    const changed = texts.filter(({ id, storyId }) => !storyId && (places.get(id) ?? 0) > 1);
    for (const text of changed) text.storyId = text.id;
    for (const { storyId } of texts) if (storyId) stories.add(storyId);
    await database.texts.bulkPut(changed);
  });
  const uncounted = new Ledger(database);
  for (const story of stories) await refreshStory(database, story, uncounted);
}
