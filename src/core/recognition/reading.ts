import type { BlockRole, SourceDocument } from '../model/document';
import { isDigit, isLower, isUpper } from './letters';
import { type Tokens, tokenise } from './tokens';

/** One block of the page, cut into words once for everything that looks at it. */
export interface BlockReading {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly role: BlockRole;
  readonly tokens: Tokens;
  /** All in capitals: case says nothing here. */
  readonly shouting: boolean;
  /** A headline in title case: a capital says nothing here. */
  readonly titled: boolean;
}

const ABBREVIATIONS =
  /(?:^|[\s(“"])(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|No|Prof|Inc|Jr|Sr|vs|[A-Z][a-z]{2,3}t)\.$/;

/** Cuts a document's blocks into words; a document without blocks is read by its blank lines. */
export function readBlocks(doc: SourceDocument): BlockReading[] {
  if (doc.blocks.length > 0)
    return doc.blocks.map((b) => readBlock(doc.text, b.span[0], b.span[1], b.role));
  const blocks: BlockReading[] = [];
  let from = 0;
  while (from < doc.text.length) {
    const blank = doc.text.indexOf('\n\n', from);
    const to = blank < 0 ? doc.text.length : blank;
    if (to > from) blocks.push(readBlock(doc.text, from, to, 'paragraph'));
    from = to + 2;
  }
  return blocks;
}

export function readBlock(text: string, from: number, to: number, role: BlockRole): BlockReading {
  const tokens = tokenise(text, from, to);
  let capitals = 0;
  let small = 0;
  let long = 0;
  let longCapital = 0;
  for (let i = 0; i < tokens.starts.length && i < 60; i++) {
    const start = tokens.starts[i] ?? 0;
    const end = tokens.ends[i] ?? 0;
    const upper = isUpper(text.charCodeAt(start));
    if (end - start > 1) {
      const second = text.charCodeAt(start + 1);
      if (isUpper(second)) capitals++;
      else if (isLower(second)) small++;
    }
    if (end - start >= 4) {
      long++;
      if (upper) longCapital++;
    }
  }
  const shouting = capitals >= 3 && small === 0;
  const headlike = role === 'headline' || role === 'subheading' || to - from < 160;
  const titled = !shouting && headlike && long >= 4 && longCapital / long > 0.75;
  return { text, from, to, role, tokens, shouting, titled };
}

/** What lies between word `i - 1` and word `i`; for the first word, from the block's start. */
export function gapBefore(block: BlockReading, i: number): string {
  const start = block.tokens.starts[i] ?? block.to;
  return block.text.slice(block.tokens.ends[i - 1] ?? block.from, start);
}

export function wordAt(block: BlockReading, i: number): string {
  return block.text.slice(block.tokens.starts[i] ?? block.to, block.tokens.ends[i] ?? block.to);
}

export function keyAt(block: BlockReading, i: number): string {
  return block.tokens.keys[i] ?? '';
}

export function isCapital(block: BlockReading, i: number): boolean {
  const start = block.tokens.starts[i];
  return start !== undefined && isUpper(block.text.charCodeAt(start));
}

export function isNumber(block: BlockReading, i: number): boolean {
  const start = block.tokens.starts[i];
  return start !== undefined && isDigit(block.text.charCodeAt(start));
}

/** Two capitals or more and nothing small: “AFP”, “D4CC”, “U.S.”. */
export function isAcronym(block: BlockReading, i: number): boolean {
  const word = wordAt(block, i);
  return word.length >= 2 && word.length <= 9 && /^[A-Z][A-Z0-9.]*[A-Z][A-Z0-9.]*$/.test(word);
}

/** Whether word `i` begins a sentence, a block, or speech inside quotes after a colon. */
export function startsSentence(block: BlockReading, i: number): boolean {
  if (i === 0) return true;
  const gap = gapBefore(block, i);
  if (!/[.!?:;—|•…]/.test(gap)) return false;
  if (!gap.startsWith('.')) return true;
  const start = block.tokens.starts[i - 1] ?? 0;
  const end = block.tokens.ends[i - 1] ?? 0;
  return !ABBREVIATIONS.test(block.text.slice(Math.max(block.from, start - 1), end + 1));
}
