/** What a fact-checker says of a claim, in its own words (schema.org's ClaimReview). */
export interface FactCheck {
  readonly publisher: string;
  readonly rating: string;
  /** Where it is published; http or https. */
  readonly url: string;
  /** ISO date-time. */
  readonly date: string | null;
  readonly claimReviewed: string;
}

/** A fact-check as the library keeps it. */
export interface KeptFactCheck extends FactCheck {
  readonly id: string;
  /** The page that carried it; absent where the reader brought it. */
  readonly pageId?: string;
}
