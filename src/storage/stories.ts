import type { Database } from './database';
import type { Ledger } from './ledger';
import type { TextRow } from './rows';
import { searchTokens } from './search-tokens';

/** A story doesn't grow beyond this many texts: a year of one war would become one story. */
const MOST_TEXTS = 60;
/** Texts further apart than this are told as two stories. */
const DAYS_APART = 7 * 86_400_000;

/**
 * Brings a story's row in line with its texts and pages, inside the caller's transaction (`stories`,
 * `texts`, `pages`, `claims`). A story of one text at one place is none and goes.
 */
export async function refreshStory(
  database: Database,
  storyId: string,
  ledger: Ledger,
): Promise<void> {
  const texts = await database.texts.where('storyId').equals(storyId).toArray();
  const ids = texts.map(({ id }) => id);
  const pages = await database.pages.where('textId').anyOf(ids).toArray();
  const before = await database.stories.get(storyId);
  if (pages.length < 2) {
    for (const { storyId: _gone, ...text } of texts) await database.texts.put(text);
    if (!before) return;
    ledger.count('stories', -1);
    return database.stories.delete(storyId);
  }
  if (!before) ledger.count('stories', 1);
  const times = texts.map(({ time }) => time);
  const [first] = pages.toSorted((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1));
  await database.stories.put({
    id: storyId,
    title: first?.title ?? '',
    first: Math.min(...times),
    last: Math.max(...times),
    texts: texts.length,
    pages: pages.length,
    contested: (await database.claims.where('contestedIn').anyOf(ids).count()) > 0,
    tokens: searchTokens(...pages.map(({ title }) => title)),
  });
}

/** Puts a text into one story with texts that speak of the same event, and joins their stories. */
export async function joinStory(
  database: Database,
  text: TextRow,
  others: readonly TextRow[],
  ledger: Ledger,
): Promise<TextRow> {
  const near = others.filter(({ time }) => Math.abs(time - text.time) <= DAYS_APART);
  if (near.length === 0) return text;
  const storyId = text.storyId ?? near.find((other) => other.storyId)?.storyId ?? text.id;
  const joined: TextRow = { ...text, storyId };
  await database.texts.put(joined);
  let size = await database.texts.where('storyId').equals(storyId).count();
  const left = new Set<string>();
  for (const other of near) {
    if (other.storyId === storyId) continue;
    const members = other.storyId
      ? await database.texts.where('storyId').equals(other.storyId).toArray()
      : [other];
    if (size + members.length > MOST_TEXTS) continue;
    size += members.length;
    if (other.storyId) left.add(other.storyId);
    await database.texts.bulkPut(members.map((member) => ({ ...member, storyId })));
  }
  for (const id of left) await refreshStory(database, id, ledger);
  await refreshStory(database, storyId, ledger);
  return joined;
}
