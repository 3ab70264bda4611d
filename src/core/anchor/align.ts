import type { Span } from '../model/span';

export interface Alignment {
  /** Where in the text the pattern stands. */
  readonly span: Span;
  /** Insertions, deletions and substitutions between the two. */
  readonly errors: number;
}

/**
 * The stretch of `text` that comes closest to `pattern` by edit distance (Sellers' algorithm). Of equally good
 * ones that which ends first. Time is the product of both lengths: give it a window, not a page.
 */
export function align(pattern: string, text: string): Alignment {
  const rows = pattern.length;
  let cost = new Int32Array(rows + 1);
  let start = new Int32Array(rows + 1);
  let nextCost = new Int32Array(rows + 1);
  let nextStart = new Int32Array(rows + 1);
  for (let i = 0; i <= rows; i++) cost[i] = i;
  let best = { end: 0, start: 0, errors: rows };
  for (let j = 1; j <= text.length; j++) {
    nextCost[0] = 0;
    nextStart[0] = j;
    const char = text.charCodeAt(j - 1);
    for (let i = 1; i <= rows; i++) {
      const diagonal = (cost[i - 1] ?? 0) + (pattern.charCodeAt(i - 1) === char ? 0 : 1);
      const left = (cost[i] ?? 0) + 1;
      const up = (nextCost[i - 1] ?? 0) + 1;
      if (diagonal <= left && diagonal <= up) {
        nextCost[i] = diagonal;
        nextStart[i] = start[i - 1] ?? 0;
      } else if (left <= up) {
        nextCost[i] = left;
        nextStart[i] = start[i] ?? 0;
      } else {
        nextCost[i] = up;
        nextStart[i] = nextStart[i - 1] ?? 0;
      }
    }
    [cost, nextCost] = [nextCost, cost];
    [start, nextStart] = [nextStart, start];
    const errors = cost[rows] ?? rows;
    if (errors < best.errors) best = { end: j, start: start[rows] ?? 0, errors };
  }
  return { span: [best.start, best.end], errors: best.errors };
}
