/**
 * `npm run bench:page [-- --rounds N]`: what the content script costs a page, beside no extension, an empty content
 * script, mark.js over the same words and Dark Reader's library, in one run (Chromium; its figures are the
 * browser's own counters). Needs a test build: WHOSAYS_TEST_DIST (default .cache/test-dist).
 */
import { parseArgs } from 'node:util';
import { TIMES } from '../../src/page/card/times';
import { readMarks, waitForMarks } from '../e2e/harness/marks';
import { servePages } from '../e2e/harness/page-server';
import { launchReader } from '../e2e/harness/reading-browser';
import { cardDelay, costOf, load, longestTask, pointerCost } from './page/measure';
import { longArticle, SIMPLE_PAGE } from './page/pages';
import { variants } from './page/variants';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const ROUNDS = Number(values.rounds);
const DIST = process.env.WHOSAYS_TEST_DIST ?? '.cache/test-dist';
const MOVES = 200;

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const site = await servePages('tests/pages');
site.keep('/simple.html', { body: SIMPLE_PAGE });
site.keep('/long.html', { body: longArticle(100_000) });
const simple = site.url('simple', 'simple.html');
const long = site.url('long', 'long.html');

/** The words that our marks stand on, for mark.js. */
async function ownWords(): Promise<string[]> {
  const reader = await launchReader('chromium', { dist: DIST });
  try {
    const page = await reader.newPage();
    await page.goto(long);
    return [...new Set((await waitForMarks(page)).map((mark) => mark.text))];
  } finally {
    await reader.close();
  }
}

console.log(
  '| | script ms, simple page | script ms, 100,000 characters | JS heap MB | ms a pointer move | longest task ms |',
);
console.log('|---|---|---|---|---|---|');
try {
  for (const variant of variants(DIST, await ownWords())) {
    const reader = await launchReader('chromium', {
      dist: variant.dist ?? '',
      bare: variant.dist === null,
    });
    try {
      const simpleMs: number[] = [];
      const longMs: number[] = [];
      const heap: number[] = [];
      const pointer: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        for (const [url, list] of [
          [simple, simpleMs],
          [long, longMs],
        ] as const) {
          const page = await reader.newPage();
          const session = await load(page, url, url === long ? variant.done : 'true');
          const cost = await costOf(session);
          list.push(cost.scriptMs);
          if (url === long) {
            heap.push(cost.heapMb);
            pointer.push(await pointerCost(page, session, MOVES));
          }
          await page.close();
        }
      }
      const page = await reader.newPage();
      const longest = await longestTask(page, long, variant.done);
      await page.close();
      const cells = [median(simpleMs), median(longMs), median(heap), median(pointer), longest];
      console.log(
        `| ${variant.name} | ${cells.map((n) => n.toFixed(n < 1 ? 3 : 1)).join(' | ')} |`,
      );
      if (variant.name === 'Who Says') {
        const line = await cardLine(reader).catch(
          (error: unknown) => `<!-- card: not measured: ${error} -->`,
        );
        console.log(line);
      }
    } finally {
      await reader.close();
    }
  }
} finally {
  await site.close();
}

/** The first card of a page, and cards after it. */
async function cardLine(reader: Awaited<ReturnType<typeof launchReader>>): Promise<string> {
  const page = await reader.newPage();
  await page.goto(long);
  await waitForMarks(page);
  const marks = (await readMarks(page)).filter((m) => m.y > 150 && m.y < 500 && m.x > 0);
  const delays: number[] = [];
  for (const mark of marks.slice(0, 8)) {
    delays.push(await cardDelay(page, mark.x, mark.y, TIMES.dwell));
  }
  await page.close();
  const [first = Number.NaN, ...later] = delays;
  return `<!-- card after its dwell, to the frame that shows it: first ${first.toFixed(0)} ms, later ${median(later).toFixed(0)} ms (median of ${later.length}) -->`;
}
