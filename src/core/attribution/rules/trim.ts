import type { Run } from '../raw-claim';
import type { Reading } from '../reading';

const LEADING = new Set([',', ';', ':', '.', '—', '–', '-', '--', ')', '?', '!']);
const TRAILING = new Set([',', ';', ':', '—', '–', '-', '--', '(']);
const STOPS = new Set(['.', '…', '...']);

/** A run without stray punctuation at its ends, or null where nothing is left. */
export function trimRun(reading: Reading, [first, last]: Run, keepsStop = false): Run | null {
  let a = first;
  let b = last;
  const at = (i: number): string => reading.lower[i] ?? '';
  while (a <= b && LEADING.has(at(a))) a += 1;
  while (b >= a) {
    const word = at(b);
    const stop = STOPS.has(word) && !keepsStop && reading.quoteOf[b] === -1;
    if (!(stop || (TRAILING.has(word) && reading.quoteOf[b] === -1))) break;
    b -= 1;
  }
  if (a === b && !/[\p{L}\p{N}]/u.test(at(a))) return null;
  return a <= b ? [a, b] : null;
}

/** The part of `run` outside `hole`: the longer side where the hole is within. */
export function without(run: Run, hole: Run): Run | null {
  if (hole[1] < run[0] || hole[0] > run[1]) return run;
  const left: Run = [run[0], hole[0] - 1];
  const right: Run = [hole[1] + 1, run[1]];
  const longer = left[1] - left[0] >= right[1] - right[0] ? left : right;
  return longer[1] >= longer[0] ? longer : null;
}
