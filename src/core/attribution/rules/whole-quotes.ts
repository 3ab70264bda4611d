import type { Quote } from '../../text/quotes';
import type { Run } from '../raw-claim';
import type { Reading } from '../reading';

/** A run that holds this share of a quote is taken to mean all of it. */
const SHARE = 0.5;
/** Paragraphs that one quotation may go on over; a bound for hostile text. */
const CHAIN_LIMIT = 40;

const edges = (q: Quote): Run => [q.open >= 0 ? q.open : q.first, q.close >= 0 ? q.close : q.last];

function holds([first, last]: Run, [from, to]: Run, window: Run): boolean {
  // What lies beyond the window could not have been tagged.
  const a = Math.max(from, window[0]);
  const b = Math.min(to, window[1]);
  const shared = Math.min(last, b) - Math.max(first, a) + 1;
  return shared > 0 && shared >= SHARE * (b - a + 1);
}

/** Stretches a run over the quotes that it begins or ends in the midst of. */
function stretched(reading: Reading, run: Run, window: Run): Run {
  let [first, last] = run;
  for (const end of [run[0], run[1]]) {
    const quote = reading.quotes[reading.quoteOf[end] ?? -1];
    if (!quote) continue;
    const whole = edges(quote);
    if (!holds(run, whole, window)) continue;
    first = Math.min(first, whole[0]);
    last = Math.max(last, whole[1]);
  }
  return [first, last];
}

/** The parts of a quotation over several paragraphs before and after the quote at `q`. */
function chained(reading: Reading, q: number, nextOf: ReadonlyMap<number, number>): Run[] {
  const out: Run[] = [];
  const add = (k: number): void => {
    const quote = reading.quotes[k];
    if (quote) out.push(edges(quote));
  };
  let back = reading.quotes[q]?.from ?? -1;
  for (let n = 0; back >= 0 && n < CHAIN_LIMIT; n++) {
    add(back);
    back = reading.quotes[back]?.from ?? -1;
  }
  let on = nextOf.get(q);
  for (let n = 0; on !== undefined && n < CHAIN_LIMIT; n++) {
    add(on);
    on = nextOf.get(on);
  }
  return out;
}

/** Joins overlapping runs and puts them in order. */
export function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const before = out.at(-1);
    if (before && run[0] <= before[1] + 1)
      out[out.length - 1] = [before[0], Math.max(before[1], run[1])];
    else out.push(run);
  }
  return out;
}

/** Quote index → the quote that goes on from it in the next paragraph. */
export function continuations(reading: Reading): Map<number, number> {
  const out = new Map<number, number>();
  reading.quotes.forEach((quote, k) => {
    if (quote.from >= 0) out.set(quote.from, k);
  });
  return out;
}

/**
 * A quotation is claimed whole: contents that hold half of one are stretched to its marks, and
 * to the paragraphs it goes on over. `cue` is never taken in.
 */
export function wholeQuotes(
  reading: Reading,
  content: readonly Run[],
  cue: Run,
  window: Run,
  nextOf: ReadonlyMap<number, number>,
): Run[] {
  const out: Run[] = [];
  for (const run of content) {
    const wide = stretched(reading, run, window);
    const takesCue = wide[0] <= cue[1] && wide[1] >= cue[0];
    out.push(takesCue ? run : wide);
    if (takesCue) continue;
    for (const end of wide) {
      const q = reading.quoteOf[end] ?? -1;
      if (q < 0 || reading.quotes[q]?.single) continue;
      for (const part of chained(reading, q, nextOf)) {
        if (part[1] < cue[0] || part[0] > cue[1]) out.push(part);
      }
    }
  }
  return joined(out);
}
