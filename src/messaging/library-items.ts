import type { QuoteType, Stance } from '../core/model/claim';
import type { Figure, Relation, Why } from '../core/model/crossref';

/** What `library-item` answers for each kind; annotations come as they are. Dates are ISO date-times. */
export interface ShownClaim {
  readonly id: string;
  readonly content: string;
  readonly cue: string;
  readonly type: QuoteType;
  readonly stance: Stance;
  /** The source's id in the list of sources: the record's id, or `name:` and the name. */
  readonly sourceKey: string;
  readonly sourceId: string | null;
  readonly sourceName: string;
  readonly sourceKind: string;
  readonly person: string | null;
  readonly via: { readonly sourceId: string | null; readonly name: string } | null;
  readonly date: string;
  readonly pageUrl: string | null;
  readonly pageTitle: string;
  readonly contested: boolean;
  /** Offset in the page's text when it was read. */
  readonly start: number;
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  readonly figures: readonly Omit<Figure, 'span'>[];
}

/** What the library knows of a page, for a citation of it. */
export interface CitedPage {
  readonly url: string;
  readonly author?: string;
  /** The outlet. */
  readonly publisher?: string;
  /** As the page dates itself. */
  readonly published?: string;
}

export interface ShownLink {
  readonly id: string;
  readonly relation: Relation;
  readonly strict: boolean;
  readonly why: Why;
  readonly confidence: number;
  readonly verdict: 'confirmed' | 'dismissed' | null;
}

export interface LinkedClaim extends ShownLink {
  readonly claim: ShownClaim;
}

export interface ClaimItem {
  readonly claim: ShownClaim;
  readonly others: readonly LinkedClaim[];
}

export interface ConflictItem extends ShownLink {
  readonly a: ShownClaim;
  readonly b: ShownClaim;
}

export interface SourceItem {
  readonly key: string;
  readonly sourceId: string | null;
  readonly name: string;
  readonly kind: string;
  readonly total: number;
  readonly contested: number;
  /** Of the claims listed here, how many no other source bears out or contradicts. */
  readonly alone: number;
  /** Newest first, at most 200. */
  readonly claims: readonly ShownClaim[];
  readonly contradictions: readonly ConflictItem[];
  /** Who says otherwise, and in how many of the contradictions listed; the most often first. */
  readonly contradictedBy: readonly {
    readonly sourceKey: string;
    readonly name: string;
    readonly times: number;
  }[];
}

export interface StoryItem {
  readonly id: string;
  readonly title: string;
  readonly first: string;
  readonly last: string;
  /** Pages with one `textId` are places of one text. */
  readonly pages: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly outlet: string | null;
    readonly textId: string;
    readonly date: string;
  }[];
  /** In time. */
  readonly claims: readonly ShownClaim[];
  readonly links: readonly (ShownLink & { readonly a: string; readonly b: string })[];
}

export interface PageItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly site: string;
  readonly outlet: string | null;
  readonly outletId: string | null;
  readonly published: string | null;
  readonly firstRead: string;
  readonly lastRead: string;
  readonly visits: number;
  /** Other places of the same text. */
  readonly alsoAt: readonly {
    readonly url: string;
    readonly title: string;
    readonly outlet: string | null;
  }[];
  /** In order of the text. */
  readonly claims: readonly ShownClaim[];
}
