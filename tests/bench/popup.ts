/**
 * `npm run bench:popup [-- --rounds 20]`
 *
 * Opens the real popup over the demo article in a real Chromium (`action.openPopup`, as a click on the button
 * does), with the background awake and with it ended, and times from the beginning of the popup's document to
 * its content and to its first paint. Prints one line of JSON; exits 1 where the content takes more than 100 ms
 * in the middle of the rounds. What the browser takes to make the window is told apart (`window`).
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { waitForMarks } from '../e2e/harness/marks';
import { servePages } from '../e2e/harness/page-server';
import { launchReader } from '../e2e/harness/reading-browser';
import { popupPage } from '../e2e/harness/real-popup';
import { calibrate } from './calibrate';
import { percentile } from './library/percentile';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' } } });
const rounds = Number(values.rounds);
const dist = process.env.WHOSAYS_TEST_DIST ?? '.cache/test-dist';
if (!existsSync(`${dist}/chromium/manifest.json`)) {
  execFileSync('npm', ['run', '-s', 'build'], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, VITE_TEST: '1', WHOSAYS_DIST: dist, WHOSAYS_ONLY: 'chromium' },
  });
}

interface Opened {
  readonly window: number;
  readonly content: number;
  readonly paint: number;
}

const reader = await launchReader('chromium', { dist });
const site = await servePages('tests/pages');
try {
  const own = await reader.openOwn('src/entries/options.html', 'h1');
  const page = await reader.newPage();
  await page.goto(site.url('daily', 'demo/daily.html'));
  await waitForMarks(page);
  const awake: Opened[] = [];
  const ended: Opened[] = [];
  for (let round = 0; round < rounds; round++) {
    awake.push(await once());
    await reader.stopBackground();
    ended.push(await once());
  }
  const result = {
    calibration: await calibrate(page),
    awake: summary(awake),
    ended: summary(ended),
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
  process.exitCode = result.awake.content.p50 > 100 || result.ended.content.p50 > 100 ? 1 : 0;

  async function once(): Promise<Opened> {
    await page.bringToFront();
    const asked = Date.now();
    const popup = await popupPage(reader, () =>
      own.evaluate(async () => {
        await Reflect.get(globalThis, 'chrome').action.openPopup();
      }),
    );
    await popup.waitForSelector('.groups');
    const times = await popup.evaluate(async () => {
      // Paint is told a little after it was done.
      while (performance.getEntriesByName('first-contentful-paint').length === 0)
        await new Promise((resolve) => setTimeout(resolve, 20));
      const [content] = performance.getEntriesByName('popup-content');
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      // Without the mark the build is an old one, and nothing would be measured.
      if (!content || !paint) throw new Error(`no mark of the popup’s content: build anew`);
      return { began: performance.timeOrigin, content: content.startTime, paint: paint.startTime };
    });
    await popup.close();
    return { window: times.began - asked, content: times.content, paint: times.paint };
  }
} finally {
  await reader.close();
  await site.close();
}

function summary(all: readonly Opened[]) {
  const of = (part: keyof Opened) => {
    const times = all.map((one) => one[part]);
    return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
  };
  return { content: of('content'), paint: of('paint'), window: of('window'), n: all.length };
}
