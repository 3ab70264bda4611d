import type { Span } from './span';

/** What a block is on the page, as far as the reading depends on it. */
export type BlockRole =
  | 'headline'
  | 'subheading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'caption'
  | 'byline'
  | 'table-cell'
  | 'other';

export interface DocumentBlock {
  readonly span: Span;
  readonly role: BlockRole;
}

export interface DocumentLink {
  readonly span: Span;
  readonly href: string;
}

/**
 * A page's running text as the engine reads it. Blocks are joined by two newlines in `text`;
 * white space inside a block is collapsed. Every span of an analysis is an offset into `text`.
 */
export interface SourceDocument {
  readonly text: string;
  readonly blocks: readonly DocumentBlock[];
  readonly links: readonly DocumentLink[];
  readonly page: PageIdentity;
}

export interface PageIdentity {
  readonly url: string;
  readonly canonicalUrl?: string;
  readonly title?: string;
  /** `og:site_name` or the publisher in structured data. */
  readonly siteName?: string;
  readonly author?: string;
  /** ISO date or date-time, as the page states it. */
  readonly published?: string;
  /** BCP 47, as the page states it. */
  readonly lang?: string;
}
