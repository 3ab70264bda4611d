import type { Run } from '../raw-claim';
import type { Reading } from '../reading';
import type { Arithmetic } from './arithmetic';
import { averaged, type Encoded, logSoftmax } from './encode';
import type { Tagger } from './load';
import type { Network } from './network';
import { relationsTo } from './window';

/** Fills the buffer with what the cue adds around it; returns it, [narrow]. `cue` is counted from the stretch encoded. */
function cueVector(arithmetic: Arithmetic, network: Network, [first, last]: Run): Float64Array {
  const { buffers, channels, narrow } = network;
  const { mean, wide, ofCue } = buffers;
  const share = 1 / (last - first + 1);
  mean.fill(0);
  for (let i = first; i <= last; i++) {
    const at = i * channels;
    for (let c = 0; c < channels; c++) {
      mean[c] = (mean[c] as number) + (wide[at + c] as number) * share;
    }
  }
  arithmetic.head(network.ofCue, mean, 1, ofCue);
  return ofCue.subarray(0, narrow);
}

/** What the second reading says of one cue. */
export interface Roles {
  /** Log probabilities [window, 6]: O, B, I of its source, then of its content. */
  readonly scores: Float64Array;
  /** Log odds that it is a cue at all. */
  readonly sure: number;
}

/** Log odds from the mean at the cue, counted from the window, and the largest anywhere, of each feature. */
function sureness(arithmetic: Arithmetic, network: Network, rows: number, cue: Run): number {
  const { buffers, narrow, sureHead, sureBias } = network;
  const { around: x, peaks } = buffers;
  arithmetic.peaks(x, rows, peaks);
  let sum = sureBias[0] ?? 0;
  for (let c = 0; c < narrow; c++) {
    let mean = 0;
    for (let i = cue[0]; i <= cue[1]; i++) mean += x[i * narrow + c] as number;
    sum += (mean / (cue[1] - cue[0] + 1)) * (sureHead[c] as number);
    sum += (peaks[c] as number) * (sureHead[narrow + c] as number);
  }
  return sum;
}

const movedBack = ([first, last]: Run, by: number): Run => [first - by, last - by];

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
  const { arithmetic, networks, buffers } = tagger;
  const { relation } = buffers;
  const rows = window[1] - window[0] + 1;
  if (rows > relation.length) throw new RangeError('window too wide');
  relationsTo(reading, cue, window, relation);
  const first = window[0] - encoded.first;
  let sure = 0;
  for (const network of networks) {
    const { narrow, around, roles } = network.buffers;
    const { relations, relationStep } = network;
    const of = cueVector(arithmetic, network, movedBack(cue, encoded.first));
    arithmetic.meet(narrow, first, relations, relation, relationStep, of, rows, around);
    for (const layer of network.around) arithmetic.convolve(layer, around, rows);
    arithmetic.head(network.roleHead, around, rows, roles);
    sure += sureness(arithmetic, network, rows, movedBack(cue, window[0])) / networks.length;
  }
  const each = networks.map((network) => network.buffers.roles);
  const averages = averaged(each, rows * 6);
  const scores = new Float64Array(rows * 6);
  for (let at = 0; at < rows * 6; at += 3) logSoftmax(averages, at, scores, at);
  return { scores, sure };
}
