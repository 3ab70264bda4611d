import type { ComparableClaim } from '../core/crossref/comparable-claim';
import type { ClaimRow, FactCheckRow } from './rows';

/** What the analysis of a page hands to the library. Times are milliseconds since 1970. */
export interface Reading {
  readonly url: string;
  readonly site: string;
  readonly title: string;
  readonly outletId: string | null;
  readonly outlet: string | null;
  /** As the page names its authors. */
  readonly author?: string;
  readonly lang: string;
  readonly published: string | null;
  /** When the page reports (see `core/reading/report-day`). */
  readonly time: number;
  readonly now: number;
  /** Null for a text too short to be told from another. */
  readonly print: Uint32Array | null;
  readonly claims: readonly ReadClaim[];
  readonly factChecks: readonly Omit<FactCheckRow, 'pageId' | 'tokens'>[];
}

export type ReadClaim = Omit<
  ClaimRow,
  'id' | 'textId' | 'pageId' | 'site' | 'time' | 'comparable' | 'tokens' | 'contestedIn'
> & { readonly comparable: ComparableClaim };

/** Where a reading was put. */
export interface Kept {
  readonly pageId: string;
  readonly textId: string;
  /** Ids of the claims, in the order of the reading. */
  readonly claimIds: readonly string[];
}
