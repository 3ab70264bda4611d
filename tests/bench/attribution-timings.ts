import { attribute, blocksOfText, loadTagger, type Tagger } from '../../src/core/attribution';
import { plainArithmetic } from '../../src/core/attribution/tagger/plain/plain-arithmetic';
import { proseOf } from './attribution-prose';

/** Of many rounds: on a machine with other work the fastest tells what the code costs, the middle what one waits. */
interface Rounds {
  readonly middle: number;
  readonly fastest: number;
}

/** Milliseconds of one process: to load, to read 700 words at first and once warm, ten times as many; the fixed loop. */
export interface Timings {
  /** What reckoned. */
  readonly kind: Tagger['arithmetic']['kind'];
  readonly load: number;
  readonly first: number;
  readonly warm: Rounds;
  readonly tenfold: Rounds;
  readonly loop: Rounds;
}

/** A fixed amount of arithmetic that tells how fast the machine is just now; milliseconds. */
function calibrationLoop(): number {
  const begun = performance.now();
  let x = 1;
  for (let i = 0; i < 20_000_000; i++) x = (Math.imul(x, 1664525) + 1013904223) | 0;
  return performance.now() - begun + (x === 0.5 ? 1 : 0);
}

function rounds(count: number, time: () => number): Rounds {
  const sorted = Array.from({ length: count }, time).sort((a, b) => a - b);
  return { middle: sorted[count >> 1] ?? 0, fastest: sorted[0] ?? 0 };
}

/**
 * Times the engine with the weights that `bytes` are, reckoned with in TypeScript where `plain`; runs in Node and in
 * a browser's worker alike.
 */
export function timeEngine(bytes: Uint8Array, plain: boolean): Timings {
  let begun = performance.now();
  const tagger = plain ? loadTagger(bytes, plainArithmetic) : loadTagger(bytes);
  const load = performance.now() - begun;
  const run = (text: string): number => {
    begun = performance.now();
    attribute({ text, blocks: blocksOfText(text) }, tagger);
    return performance.now() - begun;
  };
  const text = proseOf(700);
  const first = run(text);
  const warm = rounds(40, () => run(text));
  const long = proseOf(7000);
  const tenfold = rounds(4, () => run(long));
  const loop = rounds(12, calibrationLoop);
  const { kind } = tagger.arithmetic;
  return { kind, load, first, warm, tenfold, loop };
}

/** A row of the table of times. */
export function timingsRow(where: string, t: Timings): string {
  const ms = (x: number): string => x.toFixed(1);
  const both = (r: Rounds): string => `${ms(r.middle)} (fastest ${ms(r.fastest)})`;
  return `  ${where} (${t.kind}): load ${ms(t.load)} ms; 700 words first ${ms(t.first)}, warm ${both(t.warm)} ms; 7,000 words ${both(t.tenfold)} ms; fixed loop ${both(t.loop)} ms`;
}
