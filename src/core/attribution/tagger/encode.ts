import type { Run } from '../raw-claim';
import type { Reading } from '../reading';
import { convolve, type Scratch } from './convolve';
import { FEATURE_COUNT, hash32 } from './features';
import type { Tagger } from './load';
import { multiply } from './packed-matrix';

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

/**
 * Runs the encoder over the tokens of `run`; returns [tokens + 1, channels] (the last row is
 * room for the pairwise product). Linear in the run's length.
 */
export function encode(
  tagger: Tagger,
  reading: Reading,
  features: Int32Array,
  [first, last]: Run,
  scratch: Scratch,
): Float64Array {
  const rows = last - first + 1;
  const { channels } = tagger;
  const width = tagger.enter.inputs;
  const vectors = new Float64Array((rows + 1) * width);
  for (let t = 0; t < rows; t++) {
    const from = wordRow(tagger.hashes, reading.lower[first + t] ?? '') * width;
    for (let d = 0; d < width; d++) vectors[t * width + d] = tagger.words[from + d] ?? 0;
  }
  const x = new Float64Array((rows + 1) * channels);
  multiply(tagger.enter, vectors, rows, tagger.wordStep, x);
  for (let t = 0; t < rows; t++) {
    const at = t * channels;
    for (let k = 0; k < FEATURE_COUNT; k++) {
      const table = tagger.features[k] as Float32Array;
      const from = (features[(first + t) * FEATURE_COUNT + k] ?? 0) * channels;
      for (let c = 0; c < channels; c++) {
        x[at + c] = (x[at + c] as number) + (table[from + c] as number);
      }
    }
    for (let c = 0; c < channels; c++) if ((x[at + c] as number) < 0) x[at + c] = 0;
  }
  for (const layer of tagger.encoder) convolve(layer, x, rows, scratch);
  return x;
}

/** Log-softmax, in place, of `count` scores at `at`. */
export function logSoftmax(scores: Float64Array, at: number, count: number): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < count; k++) top = Math.max(top, scores[at + k] as number);
  let sum = 0;
  for (let k = 0; k < count; k++) sum += Math.exp((scores[at + k] as number) - top);
  const norm = top + Math.log(sum);
  for (let k = 0; k < count; k++) scores[at + k] = (scores[at + k] as number) - norm;
}

/** out[o] = bias[o] + weights[o, :] · x[at, :] for a small head. */
export function head(
  weights: Float32Array,
  bias: Float32Array,
  x: Float64Array,
  at: number,
  out: Float64Array,
  to: number,
): void {
  const width = weights.length / bias.length;
  for (let o = 0; o < bias.length; o++) {
    let sum = bias[o] as number;
    for (let c = 0; c < width; c++) {
      sum += (weights[o * width + c] as number) * (x[at + c] as number);
    }
    out[to + o] = sum;
  }
}

/** Log probabilities [rows, 3] of O, B and I of cues from the encoder's output. */
export function cueScores(tagger: Tagger, x: Float64Array, rows: number): Float64Array {
  const out = new Float64Array(rows * 3);
  for (let t = 0; t < rows; t++) {
    head(tagger.cueHead, tagger.cueBias, x, t * tagger.channels, out, t * 3);
    logSoftmax(out, t * 3, 3);
  }
  return out;
}
