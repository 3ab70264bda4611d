import type { TextSelector } from './selector';

/** What the reader keeps of a page: a note on a claim, on a mention, or on any text. */
export interface Annotation {
  /** UUID. */
  readonly id: string;
  /** Normal form of the page's address (see `core/text/page-address`). */
  readonly pageUrl: string;
  readonly pageTitle: string;
  /** Null for a note on the page as a whole. */
  readonly target: TextSelector | null;
  readonly kind: 'claim' | 'source' | 'text' | 'page';
  /** Who says it, when the reader or the engine named one. */
  readonly sourceId: string | null;
  readonly sourceName: string | null;
  readonly note: string;
  readonly tags: readonly string[];
  /** ISO date-times. */
  readonly created: string;
  readonly modified: string;
}
