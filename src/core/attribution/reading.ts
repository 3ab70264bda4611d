import type { DocumentBlock, SourceDocument } from '../model/document';
import { findQuotes, type Quote } from '../text/quotes';
import { sentenceNumbers } from '../text/sentences';
import { type Tokens, tokenize, tokenText } from '../text/tokens';
import { cueForm } from './cue-forms';

/** What the engine needs of a document. */
export type Readable = Pick<SourceDocument, 'text' | 'blocks'>;

/** A block in tokens; blocks without tokens are left out. */
export interface TokenBlock {
  readonly first: number;
  readonly last: number;
  readonly role: DocumentBlock['role'];
}

/** A document cut into tokens, sentences, blocks and quotes: what every later step reads. */
export interface Reading {
  readonly tokens: Tokens;
  /** The tokens in lower case, curly apostrophes made straight. */
  readonly lower: readonly string[];
  readonly blocks: readonly TokenBlock[];
  readonly blockOf: Int32Array;
  readonly sentenceOf: Int32Array;
  readonly quotes: readonly Quote[];
  /** Index of the quote a token stands in (marks included), or -1; doubles win over singles. */
  readonly quoteOf: Int32Array;
}

function tokenBlocks(doc: Readable, tokens: Tokens): { blocks: TokenBlock[]; blockOf: Int32Array } {
  const blocks: TokenBlock[] = [];
  const blockOf = new Int32Array(tokens.count);
  let i = 0;
  const take = (until: number, role: DocumentBlock['role']): void => {
    const first = i;
    while (i < tokens.count && (tokens.start[i] ?? 0) < until) blockOf[i++] = blocks.length;
    if (i > first) blocks.push({ first, last: i - 1, role });
  };
  for (const block of doc.blocks) {
    take(block.span[0], 'other');
    take(block.span[1], block.role);
  }
  take(Number.POSITIVE_INFINITY, 'other');
  return { blocks, blockOf };
}

/** Cuts a document up; linear in its length. Blocks must be in order and not overlap. */
export function readDocument(doc: Readable): Reading {
  const tokens = tokenize(doc.text);
  const lower: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    lower.push(tokenText(tokens, i).toLowerCase().replace('’', "'"));
  }
  const { blocks, blockOf } = tokenBlocks(doc, tokens);
  const sentenceOf = sentenceNumbers(tokens, blockOf, (w) => cueForm(w)?.wordClass === 'verb');
  const quotes = findQuotes(tokens, blocks);
  const quoteOf = new Int32Array(tokens.count).fill(-1);
  quotes.forEach((quote, q) => {
    const from = quote.open >= 0 ? quote.open : quote.first;
    const to = quote.close >= 0 ? quote.close : quote.last;
    for (let i = from; i <= to; i++) if (!quote.single || quoteOf[i] === -1) quoteOf[i] = q;
  });
  return { tokens, lower, blocks, blockOf, sentenceOf, quotes, quoteOf };
}
