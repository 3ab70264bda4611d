import type { ComparableClaim } from '../../core/crossref/comparable-claim';
import { claimReviewsIn } from '../../core/exchange/claim-review';
import type { FactCheck } from '../../core/model/fact-check';
import type { FactCheckReference } from '../../messaging/protocol';
import type { Database } from '../../storage/database';
import type { FactCheckRow } from '../../storage/rows';
import { searchTokens } from '../../storage/search-tokens';
import { siteOf } from '../browser/site-of';

/** Words of a claim under which fact-checks are looked up: its longest, which are its rarest. */
const LOOKED_UP = 6;
const MOST_UNDER_WORD = 30;
/** Share of common words from which a fact-check speaks of the claim. */
const ENOUGH = 0.45;

/**
 * Fact-checks that speak of a page's claims: those of the library, and those that the page itself carries.
 * @param carried what the page carries; it may not be kept
 */
export async function factChecksFor(
  database: Database,
  claims: readonly ComparableClaim[],
  carried: readonly FactCheck[],
): Promise<FactCheckReference[]> {
  const kept = (await database.factChecks.limit(1).count()) > 0;
  const own = carried.map((check) => ({ check, tokens: searchTokens(check.claimReviewed) }));
  if (!kept && own.length === 0) return [];
  const found: FactCheckReference[] = [];
  for (const [claim, { content }] of claims.entries()) {
    const tokens = searchTokens(content);
    const rows = kept ? await candidates(database, tokens) : [];
    const known = new Set<string>();
    for (const { check, tokens: checked } of [...own, ...rows.map(ofRow)]) {
      const { publisher, rating, url, date, claimReviewed } = check;
      const key = `${url} ${claimReviewed}`;
      if (known.has(key) || likeness(tokens, checked) < ENOUGH) continue;
      known.add(key);
      found.push({ claim, publisher, rating, url, date, claimReviewed });
    }
  }
  return found;
}

const ofRow = (row: FactCheckRow) => ({ check: row, tokens: row.tokens });

/** What a page carries, as far as it is its own: a page can't speak for the fact-checker of another site. */
export function carriedChecks(texts: readonly string[], pageUrl: string): FactCheck[] {
  const site = siteOf(pageUrl);
  const found = texts.flatMap((text) => claimReviewsIn(text, pageUrl));
  const own = found.filter(({ url }) => siteOf(url) === site);
  return [...new Map(own.map((check) => [`${check.url} ${check.claimReviewed}`, check])).values()];
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
