import { backupClaim, backupLink } from './backup/backup-row';
import { fullClaim } from './backup/full-rows';
import type { BackupRows } from './backup/rows';
import type { Database } from './database';
import { linkRow, withVerdict } from './keep-links';
import { Ledger } from './ledger';
import { refreshContested, removeClaims } from './remove-claims';
import type { ClaimRow } from './rows';
import { refreshStory } from './stories';

/** Claims with the links that ended in them, as a back-up holds them: enough to put them back. */
export interface ForgottenClaims {
  readonly claims: BackupRows['claims'];
  readonly links: BackupRows['links'];
}

/**
 * Forgets single claims, or all of some sources, with their links: one transaction. Their page stays, and
 * brings them back when it is read again.
 */
export function forgetClaims(
  database: Database,
  which: { readonly ids: readonly string[] } | { readonly sourceKeys: readonly string[] },
): PromiseLike<ForgottenClaims> {
  return inTransaction(database, async () => {
    const rows =
      'ids' in which
        ? (await database.claims.bulkGet([...which.ids])).filter((row) => row !== undefined)
        : await database.claims
            .where('sourceKey')
            .anyOf([...which.sourceKeys])
            .toArray();
    const links = await database.links
      .where('ends')
      .anyOf(rows.map(({ id }) => id))
      .distinct()
      .toArray();
    const ledger = new Ledger(database);
    await removeClaims(database, rows, ledger);
    await refreshStoriesOf(database, rows, ledger);
    await ledger.write();
    return { claims: rows.map(backupClaim), links: links.map(backupLink) };
  });
}

/** Puts forgotten claims back where their text is still there, and links between claims that are. */
export function putClaimsBack(
  database: Database,
  { claims, links }: ForgottenClaims,
): PromiseLike<void> {
  return inTransaction(database, async () => {
    const there = await database.claims.bulkGet(claims.map(({ id }) => id));
    const missing = claims.filter((_, at) => there[at] === undefined);
    const rows: ClaimRow[] = [];
    for (const claim of missing) {
      const pages = await database.pages.where('textId').equals(claim.textId).toArray();
      const place = pages.find(({ id }) => id === claim.pageId) ?? pages[0];
      if (place) rows.push(fullClaim({ ...claim, pageId: place.id, site: place.site }));
    }
    const ledger = new Ledger(database);
    for (const row of rows) ledger.claimAdded(row);
    await database.claims.bulkPut(rows);
    await putLinksBack(database, links, ledger);
    await refreshStoriesOf(database, rows, ledger);
    await ledger.write();
  });
}

async function putLinksBack(
  database: Database,
  links: BackupRows['links'],
  ledger: Ledger,
): Promise<void> {
  const known = await database.links.bulkGet(links.map(({ id }) => id));
  const ends = new Set<string>();
  for (const [at, link] of links.entries()) {
    const [a, b] = await database.claims.bulkGet([link.a, link.b]);
    if (known[at] || !a || !b) continue;
    const row = withVerdict(linkRow(link, a, b), link.verdict);
    ledger.count('conflicts', row.contest ?? 0);
    await database.links.put(row);
    if (row.contest) for (const end of row.ends) ends.add(end);
  }
  await refreshContested(database, [...ends], ledger);
}

async function refreshStoriesOf(
  database: Database,
  rows: readonly ClaimRow[],
  ledger: Ledger,
): Promise<void> {
  const texts = await database.texts.bulkGet([...new Set(rows.map(({ textId }) => textId))]);
  const stories = new Set(texts.flatMap((text) => text?.storyId ?? []));
  for (const story of stories) await refreshStory(database, story, ledger);
}

function inTransaction<T>(database: Database, work: () => Promise<T>): PromiseLike<T> {
  const { pages, texts, claims, links, stories, tallies, meta } = database;
  return database.transaction('rw', [pages, texts, claims, links, stories, tallies, meta], work);
}
