import { describeClaims } from '../crossref/describe-claims';
import { findFigures } from '../crossref/find-figures';
import { linkClaims } from '../crossref/link-claims';
import type { Analysis } from '../model/analysis';
import type { Claim } from '../model/claim';
import type { SourceDocument } from '../model/document';
import type { OwnersOf } from '../model/names-index';

/** The figures in a page's claims, and how the claims stand to each other. */
export function compareInPage(
  document: SourceDocument,
  claims: readonly Claim[],
  day: number,
  ownersOf?: OwnersOf,
): Pick<Analysis, 'figures' | 'links'> {
  const figures = claims.flatMap((claim) =>
    findFigures(document.text, claim.content).map((figure) => ({ ...figure, claim: claim.index })),
  );
  return { figures, links: linkClaims(describeClaims(document, claims, figures, day, ownersOf)) };
}
