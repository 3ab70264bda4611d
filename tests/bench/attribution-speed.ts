/** Times the engine in this process, beside a fixed loop that tells how fast the machine is just now. */
import { readFileSync } from 'node:fs';
import { attribute, blocksOfText, loadTagger } from '../../src/core/attribution';

/** Prose written for this bench, in the mix of an ordinary report; 70 words a paragraph or so. */
const PARAGRAPHS = [
  'The harbour authority said on Monday that the northern pier would stay closed until inspectors ' +
    'had looked at every pile. Ship owners, who have lost two weeks of trade, called the decision ' +
    '“late and lazy” and accused the authority of hiding an earlier report.',
  '“We told them in March,” Captain Rosa Lind told the Harbour Post. “Nobody came.” The authority ' +
    'denied that it had been warned, saying only that letters “may have been received.”',
  'According to figures from the port, 140 ships were turned away. A study by the technical ' +
    'university found that the damage was older than the storm, and the mayor has promised an inquiry.',
  'The town lies on the eastern shore and lives by its harbour. In winter the ferries are the only ' +
    'way across, and the road over the pass is closed more often than it is open.',
];

/** A text of about `words` words. */
export function proseOf(words: number): string {
  const out: string[] = [];
  let count = 0;
  for (let k = 0; count < words; k++) {
    const paragraph = PARAGRAPHS[k % PARAGRAPHS.length] ?? '';
    out.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return out.join('\n\n');
}

/** A fixed amount of arithmetic; milliseconds. */
export function calibrationLoop(): number {
  const begun = performance.now();
  let x = 1;
  for (let i = 0; i < 20_000_000; i++) x = (Math.imul(x, 1664525) + 1013904223) | 0;
  return performance.now() - begun + (x === 0.5 ? 1 : 0);
}

const median = (xs: number[]): number => xs.toSorted((a, b) => a - b)[xs.length >> 1] ?? 0;

/** Milliseconds to load, to read 700 words at first and once warm, and ten times as many. */
export function timeEngine(path: string): string {
  const bytes = readFileSync(path);
  let begun = performance.now();
  const tagger = loadTagger(bytes);
  const load = performance.now() - begun;
  const run = (text: string): number => {
    begun = performance.now();
    attribute({ text, blocks: blocksOfText(text) }, tagger);
    return performance.now() - begun;
  };
  const text = proseOf(700);
  const first = run(text);
  const warm = median(Array.from({ length: 9 }, () => run(text)));
  const long = proseOf(7000);
  const tenfold = median([run(long), run(long), run(long)]);
  const loop = median([calibrationLoop(), calibrationLoop(), calibrationLoop()]);
  const ms = (x: number): string => `${x.toFixed(1)} ms`;
  return (
    `Speed here: weights ${bytes.byteLength} bytes, load ${ms(load)}; 700 words first ${ms(first)}, ` +
    `then ${ms(warm)}; 7,000 words ${ms(tenfold)}; fixed loop ${ms(loop)}`
  );
}
