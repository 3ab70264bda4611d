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
