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

/** Who owns a source; plain data, kept with the claim. */
export interface Owner {
  readonly id: string;
  readonly name: string;
}

/** The owners of a source, nearest first, the owner's owner too; none where none are known. */
export type OwnersOf = (sourceId: string) => readonly Owner[];
