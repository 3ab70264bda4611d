/**
 * `npm run bench:page [-- --rounds N] [--browser firefox]`: what the extension costs a page, beside no extension, an
 * empty content script, mark.js over the same words and Dark Reader's library, in one run. In Chromium the figures
 * are the browser's own counters of processor time; Firefox gives none, so a page tells how late its turns come.
 * Needs a test build: WHOSAYS_TEST_DIST (default .cache/test-dist).
 */
import { parseArgs } from 'node:util';
import { waitForMarks } from '../e2e/harness/marks';
import { servePages } from '../e2e/harness/page-server';
import { type BrowserName, launchReader } from '../e2e/harness/reading-browser';
import { inChromium } from './page/in-chromium';
import { inFirefox } from './page/in-firefox';
import { longArticle, SIMPLE_PAGE } from './page/pages';
import { variants } from './page/variants';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    browser: { type: 'string', default: 'chromium' },
  },
});
const rounds = Number(values.rounds);
const browser: BrowserName = values.browser === 'firefox' ? 'firefox' : 'chromium';
const dist = process.env.WHOSAYS_TEST_DIST ?? '.cache/test-dist';

const site = await servePages('tests/pages');
site.keep('/simple.html', { body: SIMPLE_PAGE });
site.keep('/long.html', { body: longArticle(100_000) });
const long = site.url('long', 'long.html');

/** The words that our marks stand on, for mark.js. */
async function ownWords(): Promise<string[]> {
  const reader = await launchReader('chromium', { dist });
  try {
    const page = await reader.newPage();
    await page.goto(long);
    return [...new Set((await waitForMarks(page)).map((mark) => mark.text))];
  } finally {
    await reader.close();
  }
}

try {
  const all = variants(browser, dist, await ownWords());
  const measure = browser === 'chromium' ? inChromium : inFirefox;
  await measure(all, site.url('simple', 'simple.html'), long, rounds);
} finally {
  await site.close();
}
