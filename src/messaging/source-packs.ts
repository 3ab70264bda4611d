import type { Assessment, Fact, SourceDomain, SourceName } from '../core/model/source';

/** What taking one record of a pack would do, or did. */
export interface PlannedSource {
  readonly id: string;
  readonly label: string;
  readonly isNew: boolean;
  readonly names: readonly SourceName[];
  readonly domains: readonly SourceDomain[];
  readonly added: readonly Fact[];
  /** Facts that stand over what the bundle says; that stays underneath. */
  readonly changed: readonly { readonly fact: Fact; readonly bundle: readonly Fact[] }[];
  /** Facts in fields that the reader has written: never taken, only shown. */
  readonly conflicts: readonly { readonly fact: Fact; readonly reader: readonly Fact[] }[];
  readonly assessments: readonly Assessment[];
  readonly sameCount: number;
}

/** The import of a pack of sources: what it would change (dry run) or has changed. */
export interface PackReport {
  readonly title: string;
  readonly licence: string;
  /** Records that can't be read; each spoils itself alone. */
  readonly problems: readonly {
    readonly line?: number;
    readonly field: string;
    readonly message: string;
  }[];
  readonly planned: readonly PlannedSource[];
  readonly skipped: readonly { readonly label: string; readonly reason: string }[];
}
