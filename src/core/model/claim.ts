import type { GenericType, SourceKind } from './source';
import type { Span } from './span';

export type QuoteType = 'direct' | 'indirect' | 'mixed';

/** What the cue does, in the field's own classes; docs/attribution.md gives the definitions. */
export const STANCES = [
  'says',
  'asserts',
  'distances',
  'confirms',
  'admits',
  'denies',
  'accuses',
  'warns',
  'estimates',
  'promises',
  'asks',
  'believes',
] as const;
export type Stance = (typeof STANCES)[number];

/** Who is meant by a claim's source (or by the relay, in `via`). */
export interface ResolvedSource {
  /** Catalogue or reader's id; null when known from this page alone. */
  readonly sourceId: string | null;
  readonly name: string;
  readonly kind?: SourceKind | 'unknown';
  readonly generic?: GenericType;
  /** A person who speaks for the body in `sourceId`/`name`, or by their own name. */
  readonly person?: string;
  /** For unnamed sources: how many, and what is disclosed of them. */
  readonly disclosure?: Disclosure;
  /** How the text led there (i18n key `resolution_<how>`). */
  readonly how:
    | 'named'
    | 'introduced'
    | 'description'
    | 'pronoun'
    | 'surname'
    | 'spokesperson'
    | 'metonym'
    | 'generic'
    | 'text'
    | 'none'
    | 'reader';
}

export interface Disclosure {
  readonly number?: number;
  readonly role?: string;
  readonly country?: string;
  /** The reason for anonymity as the text gives it. */
  readonly anonymityReason?: string;
}

/** Somebody is said to say something: source, cue and content, each in pieces where the text cuts them. */
export interface Claim {
  /** Stable within one analysis: the index in order of the text. */
  readonly index: number;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly type: QuoteType;
  readonly stance: Stance;
  readonly hedged: boolean;
  readonly negated: boolean;
  /** 0..1, calibrated on held-out text: the share of such claims that are right. */
  readonly confidence: number;
  readonly resolved: ResolvedSource;
  readonly via?: ResolvedSource;
  readonly viaSpan?: Span;
  /** Index of the claim in whose content this one stands. */
  readonly within?: number;
}
