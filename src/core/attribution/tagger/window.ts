import type { Run } from '../raw-claim';
import type { Reading } from '../reading';

/** Tokens to either side of a cue that its source and content are looked for in. */
export const REACH = 64;
const DISTANCES = [1, 2, 3, 4, 6, 9, 14, 21, 32, 45];

/** Sentences before and after the cue's own that a window takes in: contents seldom lie further. */
const SENTENCES = 2;

/**
 * The cue's neighbourhood: REACH to either side, no further than the next block and two sentences.
 */
export function windowOf(reading: Reading, [first, last]: Run): Run {
  const { blockOf, sentenceOf, tokens } = reading;
  const far = (i: number, cue: number, by: number): boolean =>
    by * ((sentenceOf[i] ?? 0) - (sentenceOf[cue] ?? 0)) > SENTENCES;
  let low = Math.max(0, first - REACH);
  let high = Math.min(tokens.count - 1, last + REACH);
  while ((blockOf[low] ?? 0) < (blockOf[first] ?? 0) - 1 || far(low, first, -1)) low += 1;
  while ((blockOf[high] ?? 0) > (blockOf[last] ?? 0) + 1 || far(high, last, 1)) high -= 1;
  return [low, high];
}

function steps(distance: number): number {
  let n = 0;
  while (n < DISTANCES.length && distance > (DISTANCES[n] ?? 0)) n += 1;
  return n;
}

/** How token `i` lies to a cue: row of the relation table. training/data.py has the same. */
export function relationTo(reading: Reading, [first, last]: Run, i: number): number {
  const { blockOf, sentenceOf, quoteOf } = reading;
  let place = 0;
  if (i < first) place = 1 + steps(first - i);
  else if (i > last) place = 12 + steps(i - last);
  const gap = (sentenceOf[i] ?? 0) - (sentenceOf[first] ?? 0);
  const sentence = gap === 0 ? 0 : gap === -1 ? 1 : gap === 1 ? 2 : 3;
  const quote = (quoteOf[i] ?? -1) < 0 ? 2 : Number(quoteOf[i] === quoteOf[first]);
  const block = Number(blockOf[i] !== blockOf[first]);
  return place * 24 + sentence * 6 + quote * 2 + block;
}
