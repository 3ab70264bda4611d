import type { Database } from './database';
import { type Counts, readCounts } from './ledger';
import { linkIdOf, pageIdOf, textOfClaim } from './row-ids';
import type { ClaimRow, LinkRow, PageRow, StoryRow, TallyRow, TextRow } from './rows';

interface Everything {
  readonly pages: ReadonlyMap<string, PageRow>;
  readonly texts: ReadonlyMap<string, TextRow>;
  readonly claims: ReadonlyMap<string, ClaimRow>;
  readonly links: readonly LinkRow[];
  readonly stories: ReadonlyMap<string, StoryRow>;
  readonly tallies: ReadonlyMap<string, TallyRow>;
  readonly counts: Counts;
  readonly annotations: number;
}

/**
 * Walks all tables and tells every way in which they disagree: rows that point to rows that aren't there,
 * counts and tallies that differ from what they count, marks without what they mark. Empty when all is
 * well. For tests and for the bug report page; it loads the whole library.
 */
export async function checkConsistency(database: Database): Promise<string[]> {
  const all = await load(database);
  return [
    ...checkPages(all),
    ...checkTexts(all),
    ...checkClaims(all),
    ...checkLinks(all),
    ...checkStories(all),
    ...checkTallies(all),
    ...checkCounts(all),
    ...(await checkFactChecks(database, all)),
  ];
}

function load(database: Database): PromiseLike<Everything> {
  return database.transaction('r', database.tables, async () => ({
    pages: byKey(await database.pages.toArray(), ({ id }) => id),
    texts: byKey(await database.texts.toArray(), ({ id }) => id),
    claims: byKey(await database.claims.toArray(), ({ id }) => id),
    links: await database.links.toArray(),
    stories: byKey(await database.stories.toArray(), ({ id }) => id),
    tallies: byKey(await database.tallies.toArray(), ({ key }) => key),
    counts: await readCounts(database),
    annotations: await database.notes.count(),
  }));
}

function byKey<T>(rows: readonly T[], key: (row: T) => string): Map<string, T> {
  return new Map(rows.map((row) => [key(row), row]));
}

function checkPages({ pages, texts }: Everything): string[] {
  return [...pages.values()].flatMap((page) => [
    ...(page.id === pageIdOf(page.url) ? [] : [`page ${page.id}: id isn't of its address`]),
    ...(texts.has(page.textId) ? [] : [`page ${page.id}: no text ${page.textId}`]),
    ...(page.firstRead <= page.lastRead ? [] : [`page ${page.id}: last read before the first`]),
  ]);
}

function checkTexts({ pages, texts, stories }: Everything): string[] {
  const placed = new Set([...pages.values()].map(({ textId }) => textId));
  return [...texts.values()].flatMap((text) => [
    ...(placed.has(text.id) ? [] : [`text ${text.id}: no page`]),
    ...(text.storyId && !stories.has(text.storyId)
      ? [`text ${text.id}: no story ${text.storyId}`]
      : []),
  ]);
}

function checkClaims({ pages, texts, claims, links }: Everything): string[] {
  const contested = new Set(
    links.filter(({ contest }) => contest === 1).flatMap(({ ends }) => ends),
  );
  return [...claims.values()].flatMap((claim) => {
    const mark = contested.has(claim.id) ? claim.textId : undefined;
    const text = texts.get(claim.textId);
    return [
      ...(text ? [] : [`claim ${claim.id}: no text ${claim.textId}`]),
      ...(text && text.time !== claim.time
        ? [`claim ${claim.id}: another time than its text`]
        : []),
      ...(textOfClaim(claim.id) === claim.textId ? [] : [`claim ${claim.id}: id of another text`]),
      ...(pages.get(claim.pageId)?.textId === claim.textId
        ? []
        : [`claim ${claim.id}: its page ${claim.pageId} isn't a place of its text`]),
      ...(claim.contestedIn === mark ? [] : [`claim ${claim.id}: contested mark is wrong`]),
    ];
  });
}

function checkLinks({ claims, links }: Everything): string[] {
  return links.flatMap((link) => [
    ...link.ends.filter((end) => !claims.has(end)).map((end) => `link ${link.id}: no claim ${end}`),
    ...(link.id === linkIdOf(link.a, link.b, link.relation)
      ? []
      : [`link ${link.id}: id isn't of its ends`]),
    ...(link.contest === 1 && link.verdict === 'dismissed'
      ? [`link ${link.id}: dismissed and still a conflict`]
      : []),
  ]);
}

function checkStories({ pages, texts, stories }: Everything): string[] {
  return [...stories.values()].flatMap((story) => {
    const own = [...texts.values()].filter(({ storyId }) => storyId === story.id);
    const ids = new Set(own.map(({ id }) => id));
    const places = [...pages.values()].filter(({ textId }) => ids.has(textId));
    return [
      ...(story.texts === own.length ? [] : [`story ${story.id}: ${own.length} texts`]),
      ...(story.pages === places.length ? [] : [`story ${story.id}: ${places.length} pages`]),
      ...(places.length < 2 ? [`story ${story.id}: no story`] : []),
      ...(places.some(({ title }) => title === story.title)
        ? []
        : [`story ${story.id}: a title that none of its pages has`]),
    ];
  });
}

function checkTallies({ claims, tallies }: Everything): string[] {
  const rows = [...claims.values()].filter(({ sourceKey }) => sourceKey !== '');
  const keys = new Set([...tallies.keys(), ...rows.map(({ sourceKey }) => sourceKey)]);
  return [...keys].flatMap((key) => {
    const own = rows.filter(({ sourceKey }) => sourceKey === key);
    const tally = tallies.get(key);
    const contested = own.filter(({ contestedIn }) => contestedIn).length;
    const last = Math.max(...own.map(({ time }) => time));
    if (tally?.claims !== own.length || tally.contested !== contested || tally.last !== last) {
      return [`tally ${key}: ${own.length} claims, ${contested} contested, last ${last}`];
    }
    return [];
  });
}

function checkCounts({ pages, claims, links, stories, counts, annotations }: Everything): string[] {
  const real: Counts = {
    pages: pages.size,
    claims: claims.size,
    conflicts: links.filter(({ contest }) => contest === 1).length,
    stories: stories.size,
    annotations,
  };
  return JSON.stringify(real) === JSON.stringify(counts)
    ? []
    : [`counts ${JSON.stringify(counts)}, but there are ${JSON.stringify(real)}`];
}

async function checkFactChecks(database: Database, { pages }: Everything): Promise<string[]> {
  const rows = await database.factChecks.toArray();
  return rows
    .filter(({ pageId }) => pageId !== undefined && !pages.has(pageId))
    .map(({ id, pageId }) => `fact-check ${id}: no page ${pageId}`);
}
