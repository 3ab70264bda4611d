import type { Stance } from '../model/claim';
import type { Figure, Relation, Why } from '../model/crossref';
import type { Owner } from '../model/names-index';
import type { Scene } from './scene/scene';

/**
 * All that a comparison needs of one claim, so that a claim of the page at hand and one read a month ago
 * are compared by the same function. The library keeps it with the claim; plain data only.
 */
export interface ComparableClaim {
  readonly content: string;
  /** Source id, or `name:` and the name in lower case; empty when the text names none. */
  readonly sourceKey: string;
  readonly sourceName: string;
  readonly generic: boolean;
  /** Who owns the source, as far as the catalogue knows. */
  readonly owners?: readonly Owner[];
  readonly stance: Stance;
  readonly negated: boolean;
  readonly figures: readonly Figure[];
  /** Names of places, bodies and people in the claim and near it, in lower case. */
  readonly entities: readonly string[];
  /** The other content words of the claim, stemmed, in lower case. */
  readonly words: readonly string[];
  /** Where each of `figures` stands, in their order. */
  readonly scenes?: readonly Scene[];
  /** Whom it blames for what was done (`blame/sides`), and where that stands. */
  readonly blames?: readonly string[];
  /**
   * Whom a denial clears: the side or nation of a source that denies, or those whom it says did not do it. Answers
   * the claims that blame them.
   */
  readonly side?: readonly string[];
  /** Of a claim that blames or denies, whether or not it counts anybody. */
  readonly scene?: Scene;
  /** Key of the source through which the claim came. */
  readonly viaKey?: string;
  /** The words by which the text names the source, stemmed. */
  readonly voice?: readonly string[];
  /** Day of the report: days since 1970-01-01 (UTC). */
  readonly day: number;
}

/** How two claims stand to each other; `why` is one sentence a reader would accept. */
export interface Comparison {
  readonly relation: Relation;
  readonly strict: boolean;
  readonly why: Why;
  readonly confidence: number;
}
