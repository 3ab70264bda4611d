import { fingerprintBands, overlap, SAME_TEXT } from '../core/reading/fingerprint';
import { claimRows, sameClaim } from './claim-rows';
import type { Database } from './database';
import { leaveText } from './leave-text';
import { Ledger } from './ledger';
import type { Kept, Reading } from './reading';
import { removeClaims } from './remove-claims';
import { pageIdOf, textIdOf, toMinute } from './row-ids';
import type { ClaimRow, PageRow, TextRow } from './rows';
import { searchTokens } from './search-tokens';
import { refreshStory } from './stories';

/** Two readings nearer to each other than this are one visit. */
const ONE_VISIT = 30 * 60_000;

/**
 * Keeps what was read of a page: one transaction, all or nothing. A second visit changes the page's row
 * and those claims that changed; a copy of a text that is known becomes another place of that text.
 * The text stays `pending` until `keepLinks` has run.
 */
export async function keepReading(database: Database, reading: Reading): Promise<Kept> {
  const { pages, texts, claims, links, stories, tallies, factChecks, meta } = database;
  return database.transaction(
    'rw',
    [pages, texts, claims, links, stories, tallies, factChecks, meta],
    async () => {
      const ledger = new Ledger(database);
      const pageId = pageIdOf(reading.url);
      const before = await pages.get(pageId);
      const text = await textFor(database, reading, before);
      await keepPage(database, reading, before, text, ledger);
      if (before && before.textId !== text.id) await leaveText(database, before, ledger);
      const rows = claimRows(reading, text, pageId);
      await keepClaims(database, text, rows, ledger);
      await keepFactChecks(database, reading, pageId);
      const places = await pages.where('textId').equals(text.id).count();
      if (places > 1 && !text.storyId) text.storyId = text.id;
      await texts.put({ ...text, pending: 1 });
      if (text.storyId) await refreshStory(database, text.storyId, ledger);
      await ledger.write();
      return { pageId, textId: text.id, claimIds: rows.map(({ id }) => id) };
    },
  );
}

/** The text that a reading belongs to: the page's own, one that it is a copy of, or a new one. */
async function textFor(
  database: Database,
  reading: Reading,
  before: PageRow | undefined,
): Promise<TextRow> {
  const own = before ? await database.texts.get(before.textId) : undefined;
  if (own) {
    const places = await database.pages.where('textId').equals(own.id).count();
    if (places <= 1) return withPrint(own, reading.print);
    if (isCopy(own, reading.print)) return own;
  } else {
    const copied = await copiedText(database, reading.print);
    if (copied) return copied;
  }
  const time = toMinute(reading.time);
  // A page that leaves a text it shared gets one of its own, under another id than the shared one.
  const id = textIdOf(time, own ? `${reading.url}\n${reading.now}` : reading.url);
  return withPrint({ id, time, signature: new Uint32Array(), bands: [] }, reading.print);
}

function withPrint(text: TextRow, print: Uint32Array | null): TextRow {
  return {
    ...text,
    signature: print ?? new Uint32Array(),
    bands: print ? fingerprintBands(print) : [],
  };
}

async function copiedText(
  database: Database,
  print: Uint32Array | null,
): Promise<TextRow | undefined> {
  if (!print) return undefined;
  const candidates = await database.texts
    .where('bands')
    .anyOf(fingerprintBands(print))
    .distinct()
    .limit(50)
    .toArray();
  return candidates.find((text) => isCopy(text, print));
}

function isCopy(text: TextRow, print: Uint32Array | null): boolean {
  return print !== null && overlap(text.signature, print) >= SAME_TEXT;
}

async function keepPage(
  database: Database,
  reading: Reading,
  before: PageRow | undefined,
  text: TextRow,
  ledger: Ledger,
): Promise<void> {
  if (!before) ledger.count('pages', 1);
  const again = before && reading.now - before.lastRead > ONE_VISIT ? 1 : 0;
  await database.pages.put({
    id: pageIdOf(reading.url),
    url: reading.url,
    site: reading.site,
    title: reading.title,
    outletId: reading.outletId,
    outlet: reading.outlet,
    ...(reading.author ? { author: reading.author } : {}),
    lang: reading.lang,
    published: reading.published,
    time: reading.time,
    firstRead: before?.firstRead ?? reading.now,
    lastRead: reading.now,
    visits: (before?.visits ?? 1) + again,
    textId: text.id,
    tokens: searchTokens(reading.title, reading.outlet, reading.site),
  });
}

async function keepClaims(
  database: Database,
  text: TextRow,
  rows: readonly ClaimRow[],
  ledger: Ledger,
): Promise<void> {
  const before = await database.claims.where('textId').equals(text.id).toArray();
  const known = new Map(before.map((row) => [row.id, row]));
  const incoming = new Set(rows.map(({ id }) => id));
  const places = await database.pages.where('textId').equals(text.id).count();
  // Only a text's single place says which claims are gone; another place may have left some out.
  if (places <= 1) {
    await removeClaims(
      database,
      before.filter(({ id }) => !incoming.has(id)),
      ledger,
    );
  }
  const changed = rows.filter((row) => {
    const old = known.get(row.id);
    return !old || (places <= 1 && !sameClaim(old, row));
  });
  for (const row of changed) {
    const old = known.get(row.id);
    if (old) {
      if (old.contestedIn) row.contestedIn = old.contestedIn;
      ledger.claimRemoved(old);
    }
    ledger.claimAdded(row);
  }
  await database.claims.bulkPut(changed);
}

async function keepFactChecks(database: Database, reading: Reading, pageId: string): Promise<void> {
  await database.factChecks.where('pageId').equals(pageId).delete();
  await database.factChecks.bulkPut(
    reading.factChecks.map((check) => ({
      ...check,
      pageId,
      tokens: searchTokens(check.claimReviewed),
    })),
  );
}
