import type { GenericType, SourceKind } from './source';

/** Why a name is taken for a source here; the card can say each in words (i18n key `reason_<code>`). */
export interface MatchReason {
  readonly code:
    | 'full-name'
    | 'unambiguous-name'
    | 'cue-nearby'
    | 'dateline'
    | 'photo-credit'
    | 'byline'
    | 'link-target'
    | 'full-name-earlier'
    | 'introduced-here'
    | 'page-outlet'
    | 'article-and-case'
    | 'stands-as-source'
    | 'reader-said-so'
    | 'competing-person'
    | 'competing-place'
    | 'competing-title'
    | 'competing-word';
  /** Added to the score of the decision; positive speaks for a source. */
  readonly weight: number;
}

/** A place in the text where a source is named. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Catalogue or reader's id; null for a body known from this page alone. */
  readonly sourceId: string | null;
  /** The name shown: the record's label, the long form introduced on the page, or the text itself. */
  readonly name: string;
  readonly kind: SourceKind | 'unknown';
  readonly generic?: GenericType;
  readonly reasons: readonly MatchReason[];
}
