import type { PageLink } from '../model/analysis';
import type { ComparableClaim, Comparison } from './comparable-claim';
import { compareClaims, LINK_THRESHOLD } from './compare-claims';
import { POINTS_AT_CLAIM } from './compare-words';

/** "rejected the accusation" speaks of a claim at most this many claims before. */
const POINTS_BACK = 1;
/** Claims of one page that are compared, each with those before it: the cost grows with the square. */
const MOST_CLAIMS = 400;

/** Links between the claims of one page, by index, above the threshold of display. */
export function linkClaims(claims: readonly ComparableClaim[]): PageLink[] {
  const links: PageLink[] = [];
  for (const [a, one] of claims.slice(0, MOST_CLAIMS).entries()) {
    for (let b = a + 1; b < Math.min(claims.length, MOST_CLAIMS); b++) {
      const other = claims[b];
      const found = other ? compareClaims(one, other, true) : null;
      if (!other || !found || found.confidence < LINK_THRESHOLD) continue;
      if (saysNothing(one, other, found, b - a)) continue;
      links.push({ a, b, ...found });
    }
  }
  return links;
}

/** One source saying the same twice, and a denial of "the accusation" that stands elsewhere. */
function saysNothing(
  a: ComparableClaim,
  b: ComparableClaim,
  found: Comparison,
  apart: number,
): boolean {
  if (
    found.why.code === 'accused_denies' &&
    POINTS_AT_CLAIM.test(b.content.trim()) &&
    apart > POINTS_BACK
  )
    return true;
  if (a.sourceKey !== b.sourceKey || a.sourceKey === '') return false;
  return found.relation !== 'update';
}
