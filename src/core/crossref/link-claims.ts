import type { PageLink } from '../model/analysis';
import type { Relation } from '../model/crossref';
import type { ComparableClaim, Comparison } from './comparable-claim';
import { compareClaims, LINK_THRESHOLD } from './compare-claims';
import { POINTS_AT_CLAIM } from './compare-words';
import { earlierPartners } from './page-index';

/** "rejected the accusation" speaks of a claim at most this many claims before. */
const POINTS_BACK = 1;
/** Links of one claim with earlier ones; more of them nobody reads, and a page of thousands of claims has many. */
const MOST_LINKS = 40;
const CONTESTS: ReadonlySet<Relation> = new Set(['conflict', 'denial', 'attribution_conflict']);

/**
 * Links between the claims of one page, by index, above the threshold of display. Claims are brought together
 * by an index, so that a long page costs no more than its length.
 */
export function linkClaims(claims: readonly ComparableClaim[]): PageLink[] {
  return earlierPartners(claims).flatMap((partners, b) => {
    const other = claims[b];
    const links = partners.flatMap((a) => {
      const one = claims[a];
      if (!one || !other) return [];
      const found = compareClaims(one, other, true);
      if (!found || found.confidence < LINK_THRESHOLD) return [];
      return saysNothing(one, other, found, b - a) ? [] : [{ a, b, ...found }];
    });
    return links.length <= MOST_LINKS ? links : weightiest(links);
  });
}

/** The links worth most to a reader, in order of the text: who contradicts, then the surest. */
function weightiest(links: readonly PageLink[]): PageLink[] {
  const contests = ({ relation }: PageLink) => Number(CONTESTS.has(relation));
  return links
    .toSorted((a, b) => contests(b) - contests(a) || b.confidence - a.confidence)
    .slice(0, MOST_LINKS)
    .sort((a, b) => a.a - b.a);
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
