import type { Assessment, Fact, SourceName, SourceRecord } from '../model/source';

export const PACK_FORMAT = 'who-says-source-pack';

/**
 * What a pack says of one source. With an `id` it is about that record; without, it is matched by domain or
 * name. A record that is new to the reader needs `names` and `kind`.
 */
export type PackRecord = Partial<Omit<SourceRecord, 'tier'>>;

/** A file of sources that readers and organisations give each other. */
export interface SourcePack {
  readonly format: typeof PACK_FORMAT;
  readonly version: 1;
  readonly title: string;
  readonly licence: string;
  readonly attribution?: string;
  readonly url?: string;
  readonly records: readonly PackRecord[];
}

/** What is wrong with a file that was brought: where, and what. */
export interface PackProblem {
  /** 1-based line of the file, where it is known. */
  readonly line?: number;
  /** For example `records[2].facts[0].value`, or the name of a column. */
  readonly field: string;
  readonly message: string;
}

/** Records that can be taken, and what could not be read. A problem spoils its own record alone. */
export interface PackReading {
  readonly title: string;
  readonly licence: string;
  readonly records: readonly PackRecord[];
  readonly problems: readonly PackProblem[];
}

/** What the reader has added to a source or changed of it; it always stands over what the bundle says. */
export interface ReaderOverlay {
  readonly id: string;
  readonly label?: string;
  readonly kind?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly addNames: readonly SourceName[];
  /** `host` or `host/path`. */
  readonly addDomains: readonly string[];
  readonly setFacts: readonly Fact[];
  /** What the bundle said of the fields in `setFacts` when they were written; absent where that isn't known. */
  readonly under?: readonly Fact[];
  readonly assessments?: readonly Assessment[];
}
