import type { ComparableClaim } from '../core/crossref/comparable-claim';
import { lookupRanges } from '../core/crossref/index-keys';
import type { Database } from './database';
import type { ClaimRow } from './rows';

/** Keys looked up for one page; more of them find little more and cost time. */
const MOST_LOOKUPS = 240;
/** Claims taken under one key, newest first; a key with more is too common to say much. */
const MOST_UNDER_KEY = 48;
/** Claims that are loaded and compared. */
const MOST_CANDIDATES = 160;

export interface Candidate {
  readonly row: ClaimRow;
  /** Indexes of the page's claims that share a key with it. */
  readonly claims: readonly number[];
}

/**
 * Claims of the library that may speak of the same events as those given: found by their shared keys,
 * never by a walk. The cost is bounded whatever the size of the library.
 * @param textId the page's own text, left out
 */
export async function findCandidates(
  database: Database,
  claims: readonly ComparableClaim[],
  textId: string | null,
): Promise<Candidate[]> {
  const asking = keysOfClaims(claims);
  const keys = [...asking.keys()].slice(0, MOST_LOOKUPS);
  return database.transaction('r', database.claims, async () => {
    const found = await Promise.all(
      keys.map((key) => {
        const { to } = asking.get(key) ?? { to: key };
        return database.claims
          .where('keys')
          .between(key, to, true, true)
          .limit(MOST_UNDER_KEY)
          .primaryKeys();
      }),
    );
    const scores = new Map<string, { score: number; claims: Set<number> }>();
    for (const [at, ids] of found.entries()) {
      const claimsAsking = asking.get(keys[at] ?? '')?.by ?? [];
      for (const id of ids) {
        if (textId !== null && id.startsWith(`${textId}.`)) continue;
        const entry = scores.get(id) ?? { score: 0, claims: new Set() };
        entry.score += 1 / Math.sqrt(ids.length);
        for (const claim of claimsAsking) entry.claims.add(claim);
        scores.set(id, entry);
      }
    }
    const best = [...scores].sort((a, b) => b[1].score - a[1].score).slice(0, MOST_CANDIDATES);
    const rows = await database.claims.bulkGet(best.map(([id]) => id));
    return best.flatMap(([, { claims: by }], at) => {
      const row = rows[at];
      return row ? [{ row, claims: [...by] }] : [];
    });
  });
}

/** Which claims ask for which range, by its first key; the claims' first keys before their later ones. */
function keysOfClaims(
  claims: readonly ComparableClaim[],
): Map<string, { readonly to: string; readonly by: number[] }> {
  const asking = new Map<string, { readonly to: string; readonly by: number[] }>();
  const lists = claims.map(lookupRanges);
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  for (let rank = 0; rank < longest; rank++) {
    for (const [claim, ranges] of lists.entries()) {
      const range = ranges[rank];
      if (range === undefined) continue;
      const known = asking.get(range.from);
      if (known) known.by.push(claim);
      else asking.set(range.from, { to: range.to, by: [claim] });
    }
  }
  return asking;
}
