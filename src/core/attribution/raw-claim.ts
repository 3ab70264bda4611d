import type { Claim } from '../model/claim';

/** A claim before it is known who is meant by its source. */
export type RawClaim = Omit<Claim, 'resolved' | 'via'>;

/** First and last token of a stretch, both inside it. */
export type Run = readonly [first: number, last: number];

/** A claim in tokens, as the tagger and the rules hand it on. */
export interface Draft {
  readonly cue: Run;
  readonly source: Run | null;
  readonly content: readonly Run[];
  readonly via?: Run;
  readonly confidence: number;
}
