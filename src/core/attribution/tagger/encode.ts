import type { Run } from '../raw-claim';
import type { Reading } from '../reading';
import { HEAD_STEP } from './arithmetic';
import { FEATURE_COUNT, FEATURE_STARTS, hash32 } from './features';
import type { Tagger } from './load';

/** Row of a word's vector: its place in the sorted hashes plus one, 0 for an unknown word. */
export function wordRow(hashes: Uint32Array, word: string): number {
  const wanted = hash32(word);
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = hashes[middle] ?? 0;
    if (here === wanted) return middle + 1;
    if (here < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** A stretch of tokens that the encoder ran over; what it says of them is in the tagger's buffers. */
export interface Encoded {
  readonly first: number;
  readonly rows: number;
}

/**
 * Runs the encoder over the tokens of `run`, of which `features` are tokenFeatures'. What the tagger holds is of this
 * stretch until the next call. Linear in the run's length; throws RangeError if it is over MOST_READ.
 */
export function encode(
  tagger: Tagger,
  reading: Reading,
  features: Int32Array,
  [first, last]: Run,
): Encoded {
  const { arithmetic, buffers, entry, hashes } = tagger;
  const { words, values, wide, narrow } = buffers;
  const rows = last - first + 1;
  if (rows > words.length) throw new RangeError('stretch too long');
  for (let t = 0; t < rows; t++) words[t] = wordRow(hashes, reading.lower[first + t] ?? '');
  for (let t = 0; t < rows; t++) {
    for (let k = 0; k < FEATURE_COUNT; k++) {
      const value = features[(first + t) * FEATURE_COUNT + k] ?? 0;
      values[t * FEATURE_COUNT + k] = (FEATURE_STARTS[k] ?? 0) + value;
    }
  }
  arithmetic.enter(entry, words, values, rows, wide);
  for (const layer of tagger.encoder) arithmetic.convolve(layer, wide, rows);
  arithmetic.reduce(tagger.reduce, wide, rows, narrow);
  return { first, rows };
}

/** Log probabilities of three labels from their scores at `from`, written to `to`. */
export function logSoftmax(
  scores: Float64Array,
  from: number,
  out: Float64Array,
  to: number,
): void {
  const a = scores[from] as number;
  const b = scores[from + 1] as number;
  const c = scores[from + 2] as number;
  const top = Math.max(a, b, c);
  const norm = top + Math.log(Math.exp(a - top) + Math.exp(b - top) + Math.exp(c - top));
  out[to] = a - norm;
  out[to + 1] = b - norm;
  out[to + 2] = c - norm;
}

/** Log probabilities [rows, 3] of O, B and I of cues in what was encoded last. */
export function cueScores({ arithmetic, buffers, cueHead }: Tagger, rows: number): Float64Array {
  arithmetic.head(cueHead, buffers.wide, rows, buffers.cues);
  const out = new Float64Array(rows * 3);
  for (let t = 0; t < rows; t++) logSoftmax(buffers.cues, t * HEAD_STEP, out, t * 3);
  return out;
}
