import type { Run } from '../raw-claim';
import type { Reading } from '../reading';
import { convolve, type Scratch } from './convolve';
import { head, logSoftmax } from './encode';
import type { Tagger } from './load';
import { multiply } from './packed-matrix';
import { relationTo } from './window';

/** The encoder's output over a stretch of tokens, and its narrow form for reading around cues. */
export interface Encoded {
  readonly first: number;
  readonly rows: number;
  /** [rows + 1, channels] */
  readonly wide: Float64Array;
  /** [rows + 1, narrow] */
  readonly narrow: Float64Array;
}

/** Computes the narrow form once for all cues of a stretch. */
export function reduce(tagger: Tagger, wide: Float64Array, first: number, rows: number): Encoded {
  const { channels, narrow } = tagger;
  const rounded = new Float64Array((rows + 1) * channels);
  const inverse = 1 / tagger.reduceStep;
  for (let i = 0; i < rows * channels; i++) {
    rounded[i] = Math.min(255, Math.floor((wide[i] as number) * inverse + 0.5));
  }
  const small = new Float64Array((rows + 1) * narrow);
  multiply(tagger.reduce, rounded, rows, tagger.reduceStep, small);
  return { first, rows, wide, narrow: small };
}

function cueVector(tagger: Tagger, encoded: Encoded, [first, last]: Run): Float64Array {
  const mean = new Float64Array(tagger.channels);
  const share = 1 / (last - first + 1);
  for (let i = first; i <= last; i++) {
    const at = (i - encoded.first) * tagger.channels;
    for (let c = 0; c < tagger.channels; c++) {
      mean[c] = (mean[c] as number) + (encoded.wide[at + c] as number) * share;
    }
  }
  const out = new Float64Array(tagger.narrow);
  head(tagger.ofCue, tagger.ofCueBias, mean, 0, out, 0);
  return out;
}

/** What the second reading says of one cue. */
export interface Roles {
  /** Log probabilities [window, 6]: O, B, I of its source, then of its content. */
  readonly scores: Float64Array;
  /** Log odds that it is a cue at all. */
  readonly sure: number;
}

/** Log odds from the mean at the cue and the largest anywhere, of each feature. */
function sureness(tagger: Tagger, x: Float64Array, rows: number, cue: Run, from: number): number {
  const { narrow } = tagger;
  let sum = tagger.sureBias[0] ?? 0;
  for (let c = 0; c < narrow; c++) {
    let mean = 0;
    for (let i = cue[0]; i <= cue[1]; i++) mean += x[(i - from) * narrow + c] as number;
    let top = 0;
    for (let t = 0; t < rows; t++) top = Math.max(top, x[t * narrow + c] as number);
    sum += (mean / (cue[1] - cue[0] + 1)) * (tagger.sureHead[c] as number);
    sum += top * (tagger.sureHead[narrow + c] as number);
  }
  return sum;
}

/** Reads around one cue; `window` must lie inside `encoded`. */
export function readRoles(
  tagger: Tagger,
  reading: Reading,
  encoded: Encoded,
  cue: Run,
  window: Run,
  scratch: Scratch,
): Roles {
  const { narrow } = tagger;
  const rows = window[1] - window[0] + 1;
  const of = cueVector(tagger, encoded, cue);
  const x = new Float64Array((rows + 1) * narrow);
  for (let t = 0; t < rows; t++) {
    const relation = relationTo(reading, cue, window[0] + t) * narrow;
    const from = (window[0] + t - encoded.first) * narrow;
    for (let c = 0; c < narrow; c++) {
      const sum =
        (encoded.narrow[from + c] as number) +
        (tagger.relations[relation + c] as number) * tagger.relationStep +
        (of[c] as number);
      x[t * narrow + c] = sum > 0 ? sum : 0;
    }
  }
  for (const layer of tagger.around) convolve(layer, x, rows, scratch);
  const out = new Float64Array(rows * 6);
  for (let t = 0; t < rows; t++) {
    head(tagger.roleHead, tagger.roleBias, x, t * narrow, out, t * 6);
    logSoftmax(out, t * 6, 3);
    logSoftmax(out, t * 6 + 3, 3);
  }
  return { scores: out, sure: sureness(tagger, x, rows, cue, window[0]) };
}
