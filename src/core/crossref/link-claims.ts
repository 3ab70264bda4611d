import type { PageLink } from '../model/analysis';
import type { ComparableClaim } from './comparable-claim';
import { compareClaims, LINK_THRESHOLD } from './compare-claims';

/** Links between the claims of one page, by index, above the threshold of display. */
export function linkClaims(claims: readonly ComparableClaim[]): PageLink[] {
  const links: PageLink[] = [];
  for (const [a, one] of claims.entries()) {
    for (let b = a + 1; b < claims.length; b++) {
      const other = claims[b];
      const found = other ? compareClaims(one, other) : null;
      if (found && found.confidence >= LINK_THRESHOLD) links.push({ a, b, ...found });
    }
  }
  return links;
}
