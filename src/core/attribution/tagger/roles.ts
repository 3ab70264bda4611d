import type { Run } from '../raw-claim';
import type { Reading } from '../reading';
import { type Encoded, logSoftmax } from './encode';
import type { Tagger } from './load';
import { relationsTo } from './window';

/** Fills the buffer with what the cue adds around it; returns it, [narrow]. */
function cueVector(tagger: Tagger, { first: start }: Encoded, [first, last]: Run): Float64Array {
  const { arithmetic, buffers, channels, narrow } = tagger;
  const { mean, wide, ofCue } = buffers;
  const share = 1 / (last - first + 1);
  mean.fill(0);
  for (let i = first; i <= last; i++) {
    const at = (i - start) * channels;
    for (let c = 0; c < channels; c++) {
      mean[c] = (mean[c] as number) + (wide[at + c] as number) * share;
    }
  }
  arithmetic.head(tagger.ofCue, mean, 1, ofCue);
  return ofCue.subarray(0, narrow);
}

/** What the second reading says of one cue. */
export interface Roles {
  /** Log probabilities [window, 6]: O, B, I of its source, then of its content. */
  readonly scores: Float64Array;
  /** Log odds that it is a cue at all. */
  readonly sure: number;
}

/** Log odds from the mean at the cue and the largest anywhere, of each feature. */
function sureness(tagger: Tagger, rows: number, cue: Run, from: number): number {
  const { arithmetic, buffers, narrow } = tagger;
  const { around: x, peaks } = buffers;
  arithmetic.peaks(x, rows, peaks);
  let sum = tagger.sureBias[0] ?? 0;
  for (let c = 0; c < narrow; c++) {
    let mean = 0;
    for (let i = cue[0]; i <= cue[1]; i++) mean += x[(i - from) * narrow + c] as number;
    sum += (mean / (cue[1] - cue[0] + 1)) * (tagger.sureHead[c] as number);
    sum += (peaks[c] as number) * (tagger.sureHead[narrow + c] as number);
  }
  return sum;
}

/**
 * Reads around one cue; `window` must lie inside `encoded`, which was encoded last. Throws RangeError if it is
 * over MOST_AROUND.
 */
export function readRoles(
  tagger: Tagger,
  reading: Reading,
  encoded: Encoded,
  cue: Run,
  window: Run,
): Roles {
  const { arithmetic, buffers } = tagger;
  const { relation, around, roles, narrow } = buffers;
  const rows = window[1] - window[0] + 1;
  if (rows > relation.length) throw new RangeError('window too wide');
  relationsTo(reading, cue, window, relation);
  const of = cueVector(tagger, encoded, cue);
  const first = window[0] - encoded.first;
  const { relations, relationStep } = tagger;
  arithmetic.meet(narrow, first, relations, relation, relationStep, of, rows, around);
  for (const layer of tagger.around) arithmetic.convolve(layer, around, rows);
  arithmetic.head(tagger.roleHead, around, rows, roles);
  const scores = new Float64Array(rows * 6);
  for (let at = 0; at < rows * 6; at += 3) logSoftmax(roles, at, scores, at);
  return { scores, sure: sureness(tagger, rows, cue, window[0]) };
}
