import type { Run } from '../raw-claim';
import type { Reading } from '../reading';

/** Tokens to either side of a cue that its source and content are looked for in. */
export const REACH = 64;
const DISTANCES = [1, 2, 3, 4, 6, 9, 14, 21, 32, 45];

/** Sentences before and after the cue's own that a window takes in: contents seldom lie further. */
const SENTENCES = 2;

/**
 * The cue's neighbourhood: REACH to either side, no further than the next block and two sentences,
 * the second one only where it holds a quotation: what is said goes on so far in quotes alone.
 */
export function windowOf(reading: Reading, [first, last]: Run): Run {
  const { blockOf, sentenceOf, quoteOf, tokens } = reading;
  const gap = (i: number, cue: number): number =>
    Math.abs((sentenceOf[i] ?? 0) - (sentenceOf[cue] ?? 0));
  let low = Math.max(0, first - REACH);
  let high = Math.min(tokens.count - 1, last + REACH);
  while ((blockOf[low] ?? 0) < (blockOf[first] ?? 0) - 1 || gap(low, first) > SENTENCES) low += 1;
  while ((blockOf[high] ?? 0) > (blockOf[last] ?? 0) + 1 || gap(high, last) > SENTENCES) high -= 1;
  let inner = low;
  while (gap(inner, first) === SENTENCES && (quoteOf[inner] ?? -1) < 0) inner += 1;
  if (gap(inner, first) < SENTENCES) low = inner;
  inner = high;
  while (gap(inner, last) === SENTENCES && (quoteOf[inner] ?? -1) < 0) inner -= 1;
  if (gap(inner, last) < SENTENCES) high = inner;
  return [low, high];
}

/** For each distance in tokens, how many of DISTANCES it is over. */
const STEPS = Uint8Array.from(
  { length: (DISTANCES.at(-1) ?? 0) + 2 },
  (_, distance) => DISTANCES.filter((limit) => distance > limit).length,
);
const FARTHEST = STEPS.length - 1;

/** How each token of `window` lies to a cue: rows of the relation table, into `out`. training/data.py has the same. */
export function relationsTo(
  { blockOf, sentenceOf, quoteOf }: Reading,
  [first, last]: Run,
  [low, high]: Run,
  out: Int32Array,
): void {
  for (let i = low; i <= high; i++) {
    let place = 0;
    if (i < first) place = 1 + (STEPS[Math.min(first - i, FARTHEST)] ?? 0);
    else if (i > last) place = 12 + (STEPS[Math.min(i - last, FARTHEST)] ?? 0);
    const gap = (sentenceOf[i] ?? 0) - (sentenceOf[first] ?? 0);
    const sentence = gap === 0 ? 0 : gap === -1 ? 1 : gap === 1 ? 2 : 3;
    const quote = (quoteOf[i] ?? -1) < 0 ? 2 : Number(quoteOf[i] === quoteOf[first]);
    const block = Number(blockOf[i] !== blockOf[first]);
    out[i - low] = place * 24 + sentence * 6 + quote * 2 + block;
  }
}
