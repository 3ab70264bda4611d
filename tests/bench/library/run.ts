/**
 * `npm run bench:library [-- --sizes 1000,10000,100000] [--million] [--rounds 30]`
 *
 * Fills the built extension's own database in a real Chromium with a made library of each size, one after
 * the other in one profile, and times what a reader waits for: the cross-references of a new page of 40
 * claims and each keystroke of a search. Prints one line of JSON for each size.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchReader } from '../../e2e/harness/reading-browser';
import { calibrate } from '../calibrate';
import { bundle } from './bundle';
import { CLAIMS_A_PAGE } from './made-library';
import { percentile } from './percentile';

interface Bench {
  fill(from: number, to: number, all: number): Promise<void>;
  readPages(
    all: number,
    rounds: number,
  ): Promise<Record<'keep' | 'crossReferences' | 'keepLinks' | 'links', number[]>>;
  /** By the number of letters typed. */
  search(all: number, rounds: number): Promise<Record<number, number[]>>;
}
declare const libraryBench: Bench;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    million: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '30' },
  },
});
const dist = process.env.WHOSAYS_TEST_DIST ?? '.cache/test-dist';
const sizes = values.sizes.split(',').map(Number);
if (values.million) sizes.push(1_000_000);
const rounds = Number(values.rounds);

if (!existsSync(`${dist}/chromium/manifest.json`)) {
  execFileSync('npm', ['run', '-s', 'build'], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, VITE_TEST: '1', WHOSAYS_DIST: dist, WHOSAYS_ONLY: 'chromium' },
  });
}

const script = await bundle('tests/bench/library/in-browser.ts');
const reader = await launchReader('chromium', { dist });
try {
  const own = await reader.openOwn('src/entries/popup.html', 'body');
  await own.evaluate(script);
  let filled = 0;
  for (const size of sizes) {
    const pages = Math.ceil(size / CLAIMS_A_PAGE);
    const start = performance.now();
    // In parts, so that no single call outlasts the driver's patience.
    for (; filled < pages; filled = Math.min(pages, filled + 500)) {
      await own.evaluate(
        (from, to, all) => libraryBench.fill(from, to, all),
        filled,
        Math.min(pages, filled + 500),
        pages,
      );
    }
    const seconds = (performance.now() - start) / 1000;
    const bytes = await own.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    const before = await calibrate(own);
    const reading = await own.evaluate((all, n) => libraryBench.readPages(all, n), pages, rounds);
    const search = await own.evaluate((all, n) => libraryBench.search(all, n), pages, rounds);
    const line = {
      claims: size,
      // Before and after: the machine's other work shows in the times.
      calibration: [before, await calibrate(own)],
      fillSeconds: Math.round(seconds),
      crossReferences: summary(reading.crossReferences),
      keep: summary(reading.keep),
      keepLinks: summary(reading.keepLinks),
      linksFound: summary(reading.links),
      search: summary(Object.values(search).flat()),
      searchByLetters: Object.values(search).map((times) => percentile(times, 0.95)),
      bytesAPage: Math.round(bytes / pages),
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
} finally {
  await reader.close();
}

function summary(times: readonly number[]) {
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), n: times.length };
}
