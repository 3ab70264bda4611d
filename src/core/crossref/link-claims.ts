import type { PageLink } from '../model/analysis';
import type { ComparableClaim, Comparison } from './comparable-claim';
import { compareClaims, LINK_THRESHOLD } from './compare-claims';
import { POINTS_AT_CLAIM } from './compare-words';
import { earlierPartners } from './page-index';

/** "rejected the accusation" speaks of a claim at most this many claims before. */
const POINTS_BACK = 1;

/**
 * Links between the claims of one page, by index, above the threshold of display. Claims are brought together
 * by an index, so that a long page costs no more than its length.
 */
export function linkClaims(claims: readonly ComparableClaim[]): PageLink[] {
  return earlierPartners(claims).flatMap((partners, b) => {
    const other = claims[b];
    return partners.flatMap((a) => {
      const one = claims[a];
      if (!one || !other) return [];
      const found = compareClaims(one, other, true);
      if (!found || found.confidence < LINK_THRESHOLD) return [];
      return saysNothing(one, other, found, b - a) ? [] : [{ a, b, ...found }];
    });
  });
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
