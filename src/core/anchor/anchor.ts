import type { TextQuoteSelector, TextSelector } from '../model/selector';
import type { Span } from '../model/span';
import { align } from './align';
import { likelyStarts, occurrences } from './candidates';

export interface Anchored {
  readonly span: Span;
  /** 0..1; 1 is the same words between the same words. */
  readonly score: number;
}

/** What the words themselves and what stands around them each count for. */
const WEIGHT = { quote: 0.6, around: 0.4 };
/** A quote this long, word for word, is found wherever it was moved to. */
const LONG = 32;
/** Less of a quote than this left unchanged is another text: news repeats its sentences with other figures. */
const LEAST_QUOTE = 0.82;
/** Likeness of the surroundings that a short or changed quote needs, on the whole and on the worse side. */
const LEAST_AROUND = { mean: 0.88, each: 0.78 };
/** … and when a figure in the quote is another one: then hardly anything around it may differ. */
const SAME_PLACE = 0.96;
/** A side that had no words and has some now. */
const NO_EDGE = 0.6;
const MOST_OCCURRENCES = 100;

/**
 * Where a selector's words stand in a text that may have changed since. Null where no place is sure: a note
 * that has no place is shown as such, one in the wrong place would put words into somebody's mouth.
 */
export function anchor(text: string, { quote, position }: TextSelector): Anchored | null {
  if (quote.exact === '') return null;
  let best: Anchored | null = null;
  let bestRank = 0;
  const consider = (span: Span, likeness: number) => {
    const around = likenessAround(text, span, quote);
    const known = around.mean >= LEAST_AROUND.mean && around.least >= LEAST_AROUND.each;
    const moved = likeness === 1 && quote.exact.length >= LONG;
    if (!moved && !(known && likeness >= LEAST_QUOTE)) return;
    const found = text.slice(...span);
    if (around.mean < SAME_PLACE && figuresOf(found) !== figuresOf(quote.exact)) return;
    const score = WEIGHT.quote * likeness + WEIGHT.around * around.mean;
    // Among places that are alike the nearest to the old position.
    const rank = score - 0.02 * Math.min(1, Math.abs(span[0] - position.start) / text.length);
    if (best && rank <= bestRank) return;
    best = { span, score };
    bestRank = rank;
  };
  for (const start of occurrences(text, quote.exact, MOST_OCCURRENCES)) {
    consider([start, start + quote.exact.length], 1);
  }
  if (!best) {
    for (const [span, likeness] of edited(text, quote)) consider(span, likeness);
  }
  return best;
}

/** The closest stretch at each place where the changed quote may stand. */
function edited(text: string, quote: TextQuoteSelector): [Span, number][] {
  const { length } = quote.exact;
  const slack = 32 + Math.ceil(length / 4);
  return likelyStarts(text, quote).map((start) => {
    const from = Math.max(0, start - slack);
    const { span, errors } = align(quote.exact, text.slice(from, start + length + slack));
    return [[from + span[0], from + span[1]], 1 - errors / length];
  });
}

/** How much of the words before and after is still there, 0..1. A quote at the edge of a page is expected there. */
function likenessAround(
  text: string,
  [start, end]: Span,
  { prefix, suffix }: TextQuoteSelector,
): { readonly mean: number; readonly least: number } {
  const before = text.slice(Math.max(0, start - Math.max(prefix.length, 1) - 8), start);
  const after = text.slice(end, end + Math.max(suffix.length, 1) + 8);
  const a = likenessOf(prefix, before);
  const b = likenessOf(suffix, after);
  return { mean: (a + b) / 2, least: Math.min(a, b) };
}

function figuresOf(words: string): string {
  return words.replace(/\D+/g, ' ').trim();
}

function likenessOf(context: string, text: string): number {
  if (context === '') return text.length <= 8 ? 1 : NO_EDGE;
  return 1 - align(context, text).errors / context.length;
}
