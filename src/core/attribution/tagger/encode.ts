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
  const { arithmetic, buffers, hashes, networks } = tagger;
  const { words, values } = buffers;
  const rows = last - first + 1;
  if (rows > words.length) throw new RangeError('stretch too long');
  for (let t = 0; t < rows; t++) words[t] = wordRow(hashes, reading.lower[first + t] ?? '');
  for (let t = 0; t < rows; t++) {
    for (let k = 0; k < FEATURE_COUNT; k++) {
      const value = features[(first + t) * FEATURE_COUNT + k] ?? 0;
      values[t * FEATURE_COUNT + k] = (FEATURE_STARTS[k] ?? 0) + value;
    }
  }
  for (const { entry, encoder, reduce, buffers: own } of networks) {
    arithmetic.enter(entry, words, values, rows, own.wide);
    for (const layer of encoder) arithmetic.convolve(layer, own.wide, rows);
    arithmetic.reduce(reduce, own.wide, rows, own.narrow);
  }
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

/** The first `count` scores of several networks, averaged; what the first one had is written over. */
export function averaged(scores: readonly Float64Array[], count: number): Float64Array {
  const [first = new Float64Array(count), ...others] = scores;
  for (const other of others) {
    for (let k = 0; k < count; k++) first[k] = (first[k] as number) + (other[k] as number);
  }
  if (others.length > 0) {
    for (let k = 0; k < count; k++) first[k] = (first[k] as number) / scores.length;
  }
  return first;
}

/** Log probabilities [rows, 3] of O, B and I of cues in what was encoded last. */
export function cueScores({ arithmetic, networks }: Tagger, rows: number): Float64Array {
  const each = networks.map(({ cueHead, buffers: { wide, cues } }) => {
    arithmetic.head(cueHead, wide, rows, cues);
    return cues;
  });
  const scores = averaged(each, rows * HEAD_STEP);
  const out = new Float64Array(rows * 3);
  for (let t = 0; t < rows; t++) logSoftmax(scores, t * HEAD_STEP, out, t * 3);
  return out;
}
