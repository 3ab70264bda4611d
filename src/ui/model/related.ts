import type { Analysis, PageLink } from '../../core/model/analysis';
import type { Relation } from '../../core/model/crossref';
import type { LibraryReference } from '../../messaging/protocol';

const CONTESTS: ReadonlySet<Relation> = new Set(['conflict', 'denial', 'attribution_conflict']);
/** What the reader wants to see first: who differs, then who agrees, then where it comes from. */
const ORDER: readonly Relation[] = [
  'conflict',
  'denial',
  'attribution_conflict',
  'update',
  'compatible',
  'same_figure',
  'same_claim',
  'same_owner',
  'chain',
  'different_scope',
  'different_event',
];

export const isContesting = (relation: Relation) => CONTESTS.has(relation);

export interface RelatedClaim {
  readonly link: PageLink;
  /** Index of the other claim of this page. */
  readonly other: number;
}

/** What others say of a claim in the same page, the contested first. */
export function relatedInPage(analysis: Analysis, index: number): RelatedClaim[] {
  return analysis.links
    .filter(({ a, b, relation }) => (a === index || b === index) && relation !== 'different_event')
    .map((link) => ({ link, other: link.a === index ? link.b : link.a }))
    .sort((one, two) => rank(one.link.relation) - rank(two.link.relation) || one.other - two.other);
}

/** What the reader's library says of a claim; what the reader dismissed is left out. */
export function relatedInLibrary(
  all: readonly LibraryReference[],
  index: number,
): LibraryReference[] {
  return all
    .filter(({ claim, verdict }) => claim === index && verdict !== 'dismissed')
    .sort((one, two) => rank(one.relation) - rank(two.relation));
}

const rank = (relation: Relation) => ORDER.indexOf(relation);

/** How many others contradict a claim, in the page and in the library. */
export function contestedBy(
  analysis: Analysis,
  library: readonly LibraryReference[],
  index: number,
): number {
  const names = new Set<string>();
  for (const { link, other } of relatedInPage(analysis, index)) {
    if (!isContesting(link.relation)) continue;
    const source = analysis.claims[other]?.resolved;
    names.add(source?.sourceId ?? source?.name ?? String(other));
  }
  for (const { relation, other } of relatedInLibrary(library, index)) {
    if (isContesting(relation)) names.add(other.sourceId ?? other.sourceName);
  }
  return names.size;
}
