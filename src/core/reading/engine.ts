import type { Claim } from '../model/claim';
import type { SourceDocument } from '../model/document';
import type { Mention } from '../model/mention';
import type { OwnersOf } from '../model/names-index';

/** A claim before it is known who its source is. */
export type RawClaim = Omit<Claim, 'resolved' | 'via'>;

export interface Recognised {
  readonly mentions: readonly Mention[];
  /** Source id of the page's own outlet. */
  readonly pageOutlet: string | null;
}

export interface Resolved {
  readonly claims: readonly Claim[];
  /** The mentions with what the claims add to them (unnamed sources, bodies known from this page). */
  readonly mentions: readonly Mention[];
}

/**
 * What reads a document, with everything loaded (names, weights, the reader's corrections). One serves all
 * tabs; a new one is made when the reader's sources or corrections change.
 */
export interface Engine {
  detectLanguage(text: string): string;
  recognise(document: SourceDocument): Recognised;
  /** In steps, because it is the long part. */
  attribute(document: SourceDocument): Generator<unknown, readonly RawClaim[]>;
  resolve(
    document: SourceDocument,
    raw: readonly RawClaim[],
    mentions: readonly Mention[],
  ): Resolved;
  readonly ownersOf: OwnersOf;
}
