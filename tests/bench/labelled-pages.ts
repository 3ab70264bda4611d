import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SourceDocument } from '../../src/core/model/document';
import type { Span } from '../../src/core/model/span';

/** Where the labelled pages lie: they are no part of the repository. */
export const SHARED = resolve(process.env.WHOSAYS_SHARED ?? '../shared');
export const GOLD = join(SHARED, 'corpora/news-pages');

/** One claim as labelled by hand. */
export interface GoldClaim {
  readonly source: string;
  readonly source_resolved?: string | null;
  readonly cue: string;
  readonly content: string;
  readonly kind: string;
  readonly via?: string | null;
  readonly nested?: boolean;
  readonly agentless?: boolean;
  readonly implicit?: boolean;
  readonly vague?: boolean;
  readonly negated?: boolean;
  readonly spans: {
    readonly source?: Span | null;
    readonly cue?: Span | null;
    readonly content: readonly Span[] | Span;
  };
}

export interface GoldOutlet {
  readonly surface: string;
  readonly canonical: string;
  readonly kind: 'outlet' | 'source_org' | 'generic' | 'anaphor';
  readonly span: Span;
}

export interface LabelledPage {
  readonly id: string;
  readonly doc: SourceDocument;
  readonly outlets: readonly GoldOutlet[];
  readonly claims: readonly GoldClaim[];
  /** Whether an offset lies in the part of the text that was labelled; left out where all of it was. */
  readonly labelled?: (offset: number) => boolean;
}

/** Says plainly when the pages are absent, and ends with code 2. */
export function labelledPages(): LabelledPage[] {
  if (!existsSync(GOLD)) {
    console.error(`labelled pages not found at ${GOLD} (set WHOSAYS_SHARED)`);
    process.exit(2);
  }
  return readdirSync(GOLD)
    .filter((id) => existsSync(join(GOLD, id, 'gold.json')))
    .sort()
    .map(readPage);
}

function readPage(id: string): LabelledPage {
  const text = readFileSync(join(GOLD, id, 'main.txt'), 'utf8');
  const gold = JSON.parse(readFileSync(join(GOLD, id, 'gold.json'), 'utf8'));
  return {
    id,
    doc: plainDocument(text, gold.url, siteName(id)),
    outlets: gold.outlets,
    claims: gold.claims,
  };
}

/** The page's own `og:site_name`, as the extension reads it. */
export function siteName(id: string): string | undefined {
  const file = join(SHARED, 'pages/dev', id, 'page.html');
  if (!existsSync(file)) return undefined;
  const html = readFileSync(file, 'utf8');
  const tag = /<meta[^>]+og:site_name[^>]*>/i.exec(html)?.[0];
  return tag && /content=["']([^"']+)["']/i.exec(tag)?.[1];
}

/** A document of blank-line paragraphs, the first of which is the headline. */
export function plainDocument(text: string, url: string, siteName?: string): SourceDocument {
  const blocks: SourceDocument['blocks'][number][] = [];
  let from = 0;
  for (const part of text.split('\n\n')) {
    const role = from === 0 ? 'headline' : 'paragraph';
    if (part.trim()) blocks.push({ span: [from, from + part.length], role });
    from += part.length + 2;
  }
  return { text, blocks, links: [], page: { url, ...(siteName && { siteName }) } };
}
