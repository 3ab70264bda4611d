import type { Run } from '../raw-claim';

const NEVER = -1e9;

/**
 * The best sequence of O, B and I under log probabilities at `scores[t * stride + at + k]`, with
 * I only after B or I; returned as runs of tokens counted from 0. `shift` is taken off O.
 */
export function bestRuns(
  scores: Float64Array,
  rows: number,
  stride: number,
  at: number,
  shift = 0,
): Run[] {
  const back = new Uint8Array(rows * 2);
  let o = 0;
  let b = NEVER;
  let i = NEVER;
  for (let t = 0; t < rows; t++) {
    const s = t * stride + at;
    const enter = o >= b ? (o >= i ? 0 : 2) : b >= i ? 1 : 2;
    const top = Math.max(o, b, i);
    const stay = b >= i ? 1 : 2;
    back[t * 2] = enter;
    back[t * 2 + 1] = stay;
    const held = t === 0 ? NEVER : Math.max(b, i);
    o = top + (scores[s] as number) - shift;
    b = top + (scores[s + 1] as number);
    i = held + (scores[s + 2] as number);
  }
  const runs: Run[] = [];
  let label = o >= b ? (o >= i ? 0 : 2) : b >= i ? 1 : 2;
  let last = -1;
  for (let t = rows - 1; t >= 0; t--) {
    if (label !== 0 && last < 0) last = t;
    if (label === 1) {
      runs.push([t, last]);
      last = -1;
    }
    label = (label === 2 ? back[t * 2 + 1] : back[t * 2]) ?? 0;
  }
  return runs.reverse();
}

/** The one stretch that gains most over no stretch at all, or null; `gain` in log odds. */
export function bestSegment(
  scores: Float64Array,
  rows: number,
  stride: number,
  at: number,
): { run: Run | null; gain: number } {
  let best = 0;
  let run: Run | null = null;
  let held = NEVER;
  let start = 0;
  for (let t = 0; t < rows; t++) {
    const s = t * stride + at;
    const none = scores[s] as number;
    const begin = (scores[s + 1] as number) - none;
    const go = held + (scores[s + 2] as number) - none;
    if (go > begin) held = go;
    else {
      held = begin;
      start = t;
    }
    if (held > best) {
      best = held;
      run = [start, t];
    }
  }
  return { run, gain: best };
}
