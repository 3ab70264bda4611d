import type { Claim } from './claim';
import type { Figure, Relation, Why } from './crossref';
import type { Mention } from './mention';

/** A link between two claims of one page, by index; `why` is one sentence a reader would accept. */
export interface PageLink {
  readonly a: number;
  readonly b: number;
  readonly relation: Relation;
  /** For conflicts: the two can't both hold. */
  readonly strict: boolean;
  readonly why: Why;
  readonly confidence: number;
}

/** Everything found in one document. */
export interface Analysis {
  /** BCP 47 of the text as detected; claims are read in English only. */
  readonly lang: string;
  readonly mentions: readonly Mention[];
  /** In order of the text, above the display threshold. */
  readonly claims: readonly Claim[];
  readonly figures: readonly (Figure & { readonly claim: number | null })[];
  readonly links: readonly PageLink[];
  /** Source id of the page's own outlet, when known. */
  readonly pageOutlet: string | null;
  /** Characters read; smaller than the text when the page is over the work limit. */
  readonly readUpTo: number;
}
