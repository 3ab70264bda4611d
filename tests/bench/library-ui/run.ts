/**
 * `npm run bench:library-ui [-- --annotations 100000] [--rounds 15] [--profile DIR]`
 *
 * Fills the built extension's library in a real Chromium with made annotations and times what a reader of the
 * library page waits for: the first screen, each keystroke of a search, and frames while scrolling. Prints one
 * line of JSON. With `--profile` the filled library is kept there and used again. Exits 1 where a bar is missed (first screen 300 ms, keystroke 50 ms at the 95th of 100, no
 * frame above 50 ms).
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { launchReader } from '../../e2e/harness/reading-browser';
import { calibrate } from '../calibrate';
import { bundle } from '../library/bundle';
import { percentile } from '../library/percentile';
import { firstScreen, indexReady, keystrokes, scrollFrames } from './measure';

interface Bench {
  filled(): Promise<number>;
  fill(from: number, to: number, all: number): Promise<void>;
  searches(all: number, count: number): string[];
}
declare const notesBench: Bench;

const LIBRARY = 'src/entries/library.html#kind=annotations';
const BATCH = 1_000;
const { values } = parseArgs({
  options: {
    annotations: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '15' },
    profile: { type: 'string' },
  },
});
const all = Number(values.annotations);
const rounds = Number(values.rounds);
const dist = process.env.WHOSAYS_TEST_DIST ?? '.cache/test-dist';
if (!existsSync(`${dist}/chromium/manifest.json`)) {
  execFileSync('npm', ['run', '-s', 'build'], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, VITE_TEST: '1', WHOSAYS_DIST: dist, WHOSAYS_ONLY: 'chromium' },
  });
}
const { profile } = values;
// A kept profile goes on with the background of the build that it knew.
if (profile) await rm(`${profile}/Default/Service Worker`, { recursive: true, force: true });
const reader = await launchReader('chromium', { dist, ...(profile ? { profile } : {}) });
try {
  const own = await reader.openOwn('src/entries/popup.html', 'body');
  await own.evaluate(await bundle('tests/bench/library-ui/fill-notes.ts'));
  for (let from = await own.evaluate(() => notesBench.filled()); from < all; from += BATCH) {
    const to = Math.min(all, from + BATCH);
    await own.evaluate((a, b, n) => notesBench.fill(a, b, n), from, to, all);
  }
  // The background wrote none of this: one that holds what was there before must not answer.
  await reader.stopBackground();
  const searches = await own.evaluate((n, count) => notesBench.searches(n, count), all, rounds);
  await own.close();
  const first: number[] = [];
  const firstKeys: number[] = [];
  const keys: number[] = [];
  const frames: number[] = [];
  let indexMs = 0;
  // The first opening finds code that was never compiled, and no index of words: it is told apart.
  for (let round = 0; round <= rounds; round++) {
    const page = await reader.newPage();
    await page.setViewport({ width: 1200, height: 800 });
    // The compiler names functions by a helper that the page doesn't have.
    await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
    await page.goto(`${reader.origin}${LIBRARY}`);
    first.push(await firstScreen(page));
    if (round < 3) frames.push(...(await scrollFrames(page, 5)));
    const typed = await keystrokes(page, searches[round % searches.length] ?? '');
    (round === 0 ? firstKeys : keys).push(...typed);
    if (round === 0) indexMs = await indexReady(page, all / 8);
    await page.close();
  }
  const result = {
    annotations: all,
    calibration: await calibrate(await reader.newPage()),
    firstScreen: { first: first[0], ...summary(first.slice(1)) },
    indexMs,
    keystroke: { beforeIndex: summary(firstKeys), ...summary(keys) },
    frame: { ...summary(frames), above50: frames.filter((ms) => ms > 50).length },
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
  const missed =
    result.firstScreen.p50 > 300 || result.keystroke.p95 > 50 || result.frame.above50 > 0;
  process.exitCode = missed ? 1 : 0;
} finally {
  await reader.close(profile !== undefined);
}

function summary(times: readonly number[]) {
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    max: Math.round(Math.max(...times) * 10) / 10,
    n: times.length,
  };
}
