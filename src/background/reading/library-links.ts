import type { ComparableClaim, Comparison } from '../../core/crossref/comparable-claim';
import { compareClaims, LINK_THRESHOLD } from '../../core/crossref/compare-claims';
import type { PageLink } from '../../core/model/analysis';
import type { LibraryReference } from '../../messaging/protocol';
import { type Candidate, findCandidates } from '../../storage/candidates';
import { comparableOf } from '../../storage/claim-rows';
import type { Database } from '../../storage/database';
import { type FoundLink, isContest, isKept } from '../../storage/keep-links';
import { linkIdOf } from '../../storage/row-ids';
import type { ClaimRow } from '../../storage/rows';

/** Links inside one page that are kept: a page that says one thing hundreds of times would fill the library with them. */
const MOST_IN_PAGE = 2_000;
/** References shown with one claim; the surest first, contradictions before the rest. */
const MOST_SHOWN = 6;

export interface LibraryLink {
  readonly claim: number;
  readonly other: ClaimRow;
  readonly comparison: Comparison;
}

/** How a page's claims stand to those of the library, above the threshold. */
export async function libraryLinks(
  database: Database,
  comparables: readonly ComparableClaim[],
  textId: string | null,
): Promise<LibraryLink[]> {
  const candidates = await findCandidates(database, comparables, textId);
  const links = candidates.flatMap((candidate) => compareCandidate(comparables, candidate));
  const byClaim: LibraryLink[][] = comparables.map(() => []);
  for (const link of links) byClaim[link.claim]?.push(link);
  return byClaim.flatMap((list) => list.sort(byWeight).slice(0, MOST_SHOWN));
}

function compareCandidate(
  comparables: readonly ComparableClaim[],
  { row, claims }: Candidate,
): LibraryLink[] {
  const other = comparableOf(row);
  return claims.flatMap((claim) => {
    const one = comparables[claim];
    const comparison = one ? compareClaims(one, other) : null;
    if (!comparison || comparison.confidence < LINK_THRESHOLD) return [];
    return isKept(comparison.relation) ? [{ claim, other: row, comparison }] : [];
  });
}

const byWeight = (one: LibraryLink, other: LibraryLink): number =>
  weightier(one.comparison, other.comparison);

type Weight = Pick<Comparison, 'relation' | 'confidence'>;

/** Contradictions first, then the surest. */
function weightier(one: Weight, other: Weight): number {
  const contests = Number(isContest(other.relation)) - Number(isContest(one.relation));
  return contests || other.confidence - one.confidence;
}

/** The links that the library keeps: those in the page and those to other pages. */
export function linksToKeep(
  claimIds: readonly string[],
  pageLinks: readonly PageLink[],
  links: readonly LibraryLink[],
): FoundLink[] {
  const most =
    pageLinks.length > MOST_IN_PAGE
      ? pageLinks
          .filter(({ relation }) => isKept(relation))
          .sort(weightier)
          .slice(0, MOST_IN_PAGE)
      : pageLinks;
  const inPage = most.flatMap((link) => {
    const [a, b] = [claimIds[link.a], claimIds[link.b]];
    return a && b && a !== b ? [{ ...link, a, b }] : [];
  });
  const across = links.flatMap(({ claim, other, comparison }) => {
    const own = claimIds[claim];
    return own ? [{ ...comparison, a: own, b: other.id }] : [];
  });
  return [...inPage, ...across];
}

/** What the reply tells of each link. */
export async function libraryReferences(
  database: Database,
  claimIds: readonly string[] | null,
  links: readonly LibraryLink[],
): Promise<LibraryReference[]> {
  const pageIds = [...new Set(links.map(({ other }) => other.pageId))];
  const pages = new Map(
    (await database.pages.bulkGet(pageIds)).flatMap((page) => (page ? [[page.id, page]] : [])),
  );
  const ids = links.map(({ claim, other, comparison }) =>
    linkIdOf(claimIds?.[claim] ?? `page.${claim}`, other.id, comparison.relation),
  );
  const kept = await database.links.bulkGet(ids);
  return links.flatMap(({ claim, other, comparison }, at) => {
    const page = pages.get(other.pageId);
    if (!page) return [];
    return [
      {
        linkId: ids[at] ?? '',
        claim,
        relation: comparison.relation,
        strict: comparison.strict,
        why: comparison.why,
        confidence: comparison.confidence,
        other: {
          claimId: other.id,
          content: other.content,
          sourceName: other.sourceName,
          sourceId: other.sourceId,
          pageUrl: page.url,
          pageTitle: page.title,
          outlet: page.outlet,
          published: page.published,
          read: new Date(page.lastRead).toISOString(),
        },
        verdict: kept[at]?.verdict ?? null,
      },
    ];
  });
}
