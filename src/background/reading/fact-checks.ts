import type { ComparableClaim } from '../../core/crossref/comparable-claim';
import type { FactCheckReference } from '../../messaging/protocol';
import type { Database } from '../../storage/database';
import type { FactCheckRow } from '../../storage/rows';
import { searchTokens } from '../../storage/search-tokens';

/** Words of a claim under which fact-checks are looked up: its longest, which are its rarest. */
const LOOKED_UP = 6;
const MOST_UNDER_WORD = 30;
/** Share of common words from which a fact-check speaks of the claim. */
const ENOUGH = 0.45;

/** Fact-checks in the library that speak of a page's claims. */
export async function factChecksFor(
  database: Database,
  claims: readonly ComparableClaim[],
): Promise<FactCheckReference[]> {
  if ((await database.factChecks.limit(1).count()) === 0) return [];
  const found: FactCheckReference[] = [];
  for (const [claim, { content }] of claims.entries()) {
    const tokens = searchTokens(content);
    for (const row of await candidates(database, tokens)) {
      if (likeness(tokens, row.tokens) < ENOUGH) continue;
      const { publisher, rating, url, date, claimReviewed } = row;
      found.push({ claim, publisher, rating, url, date, claimReviewed });
    }
  }
  return found;
}

async function candidates(database: Database, tokens: readonly string[]): Promise<FactCheckRow[]> {
  const rarest = tokens.toSorted((a, b) => b.length - a.length).slice(0, LOOKED_UP);
  const lists = await Promise.all(
    rarest.map((word) =>
      database.factChecks.where('tokens').equals(word).limit(MOST_UNDER_WORD).primaryKeys(),
    ),
  );
  const times = new Map<string, number>();
  for (const id of lists.flat()) times.set(id, (times.get(id) ?? 0) + 1);
  const ids = [...times].filter(([, count]) => count >= 2).map(([id]) => id);
  return (await database.factChecks.bulkGet(ids)).filter((row) => row !== undefined);
}

function likeness(one: readonly string[], other: readonly string[]): number {
  const words = new Set(other);
  const both = one.filter((word) => words.has(word)).length;
  return both / Math.max(1, Math.min(one.length, other.length));
}
