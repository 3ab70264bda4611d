import type { Database } from './database';
import type { Ledger } from './ledger';
import type { ClaimRow, LinkRow } from './rows';

/**
 * Removes claims and every link that ends in them, inside the caller's transaction (`claims`, `links`).
 * Claims at the other ends that nothing contradicts any more are told so.
 */
export async function removeClaims(
  database: Database,
  rows: readonly ClaimRow[],
  ledger: Ledger,
): Promise<void> {
  if (rows.length === 0) return;
  const gone = new Set(rows.map(({ id }) => id));
  const links = await database.links
    .where('ends')
    .anyOf([...gone])
    .distinct()
    .toArray();
  for (const row of rows) ledger.claimRemoved(row);
  await database.claims.bulkDelete([...gone]);
  await removeLinks(database, links, ledger, gone);
}

/** Removes links; `gone` are claims that need no telling because they go too. */
export async function removeLinks(
  database: Database,
  links: readonly LinkRow[],
  ledger: Ledger,
  gone: ReadonlySet<string> = new Set(),
): Promise<void> {
  if (links.length === 0) return;
  await database.links.bulkDelete(links.map(({ id }) => id));
  ledger.count('conflicts', -links.filter(({ contest }) => contest).length);
  const others = new Set(
    links
      .filter(({ contest }) => contest)
      .flatMap(({ ends }) => ends.filter((id) => !gone.has(id))),
  );
  await refreshContested(database, [...others], ledger);
}

/** Brings the mark "another source contradicts it" of claims in line with their links. */
export async function refreshContested(
  database: Database,
  claimIds: readonly string[],
  ledger: Ledger,
): Promise<void> {
  const rows = await database.claims.bulkGet([...claimIds]);
  for (const row of rows) {
    if (!row) continue;
    const links = await database.links.where('ends').equals(row.id).toArray();
    const contested = links.some(({ contest }) => contest === 1);
    if (contested === (row.contestedIn !== undefined)) continue;
    ledger.contestedChanged(row, contested ? 1 : -1);
    const { contestedIn: _before, ...rest } = row;
    await database.claims.put(contested ? { ...rest, contestedIn: row.textId } : rest);
  }
}
