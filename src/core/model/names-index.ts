import type { GenericType, MatchingPolicy, NameKind, SourceKind } from './source';

/** What recognition needs of one source: no facts, so that it loads at every wake of the worker. */
export interface NamedSource {
  readonly id: string;
  /** The name shown to the reader. */
  readonly label: string;
  readonly kind: SourceKind;
  readonly generic?: GenericType;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly aliases: readonly SourceAlias[];
  /** `host` or `host/path`. */
  readonly domains: readonly string[];
  /** Source ids, for "these two have the same owner". */
  readonly owners?: readonly string[];
}

export interface SourceAlias {
  readonly text: string;
  readonly matching: MatchingPolicy;
  readonly kind: NameKind;
}
