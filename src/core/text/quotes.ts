import { KIND, type Tokens, tokenText } from './tokens';

/** A stretch between quote marks, in tokens; the marks themselves are `open` and `close`. */
export interface Quote {
  /** First and last token inside. */
  readonly first: number;
  readonly last: number;
  /** Tokens of the marks, -1 where the page left one out. */
  readonly open: number;
  readonly close: number;
  readonly single: boolean;
  /** Index of the quote in the block before that this one goes on from, or -1. */
  readonly from: number;
}

const DOUBLE = /^(?:["“”„«»]|''|``)$/u;
/** A single-quoted stretch longer than this is an apostrophe that found no partner. */
const SINGLE_LIMIT = 60;

/** Which way a double mark faces: 1 opens, -1 closes, 0 cannot be told by its shape. */
function facing(tokens: Tokens, i: number): number {
  const mark = tokenText(tokens, i);
  if (mark === '“' || mark === '„' || mark === '«' || mark === '``') return 1;
  if (mark === '»') return -1;
  const before = i === 0 || (tokens.end[i - 1] ?? 0) < (tokens.start[i] ?? 0);
  const after = i + 1 >= tokens.count || (tokens.start[i + 1] ?? 0) > (tokens.end[i] ?? 0);
  if (mark === '”') return before && !after ? 1 : -1;
  const previous = i === 0 ? '' : tokenText(tokens, i - 1);
  if (before && !after) return 1;
  if (after && !before) return -1;
  return /^[([—–-]/u.test(previous) ? 1 : 0;
}

interface Block {
  readonly first: number;
  readonly last: number;
}

/** The double-quoted stretches of one block; a mark without partner reaches to the block's edge. */
function inBlock(tokens: Tokens, block: Block): Omit<Quote, 'from'>[] {
  const out: Omit<Quote, 'from'>[] = [];
  let open = -1;
  let seen = false;
  for (let i = block.first; i <= block.last; i++) {
    if (tokens.kind[i] !== KIND.quote || !DOUBLE.test(tokenText(tokens, i))) continue;
    const way = facing(tokens, i);
    if (open >= 0) {
      if (way === 1 && i > open + 1) {
        // A second opening mark: nested inside, or the first was never closed. Keep the first.
        continue;
      }
      if (i > open + 1) out.push({ open, close: i, first: open + 1, last: i - 1, single: false });
      open = -1;
    } else if (way === -1) {
      // Closed but never opened: only believable for the block's first mark.
      if (!seen && i > block.first) {
        out.push({ open: -1, close: i, first: block.first, last: i - 1, single: false });
      }
    } else open = i;
    seen = true;
  }
  if (open >= 0 && open < block.last) {
    out.push({ open, close: -1, first: open + 1, last: block.last, single: false });
  }
  return out;
}

/** Stretches between single marks outside double quotes ('like this', not workers' apostrophes). */
function singles(tokens: Tokens, block: Block, taken: Uint8Array): Omit<Quote, 'from'>[] {
  const out: Omit<Quote, 'from'>[] = [];
  let open = -1;
  for (let i = block.first; i <= block.last; i++) {
    if (tokens.kind[i] !== KIND.quote || taken[i] === 1) continue;
    const mark = tokenText(tokens, i);
    if (mark !== "'" && mark !== '‘' && mark !== '’') continue;
    const before = i === block.first || (tokens.end[i - 1] ?? 0) < (tokens.start[i] ?? 0);
    const after = i === block.last || (tokens.start[i + 1] ?? 0) > (tokens.end[i] ?? 0);
    const ends = after || tokens.kind[i + 1] === KIND.punct;
    if (before && !after && mark !== '’') open = i;
    else if (open >= 0 && ends && i > open + 1) {
      if (i - open <= SINGLE_LIMIT) {
        out.push({ open, close: i, first: open + 1, last: i - 1, single: true });
      }
      open = -1;
    }
  }
  return out;
}

/**
 * All quotes of a text in order. A block that leaves its last quote open and is followed by one
 * that opens with a mark makes one quotation over both (`from` links them). Linear.
 */
export function findQuotes(tokens: Tokens, blocks: readonly Block[]): Quote[] {
  const out: Quote[] = [];
  const taken = new Uint8Array(tokens.count);
  let unfinished = -1;
  for (const block of blocks) {
    const found = inBlock(tokens, block);
    for (const quote of found) taken.fill(1, quote.first, quote.last + 1);
    const all = [...found, ...singles(tokens, block, taken)].sort((a, b) => a.first - b.first);
    let carried = -1;
    for (const quote of all) {
      const goesOn = unfinished >= 0 && !quote.single && quote.open === block.first;
      out.push({ ...quote, from: goesOn ? unfinished : -1 });
      unfinished = -1;
      if (quote.close < 0 && quote.open >= 0) carried = out.length - 1;
    }
    unfinished = carried;
  }
  return out;
}
