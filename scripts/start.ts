/**
 * `npm start [-- --browser firefox]`: builds, gets a browser if none is there, and opens the demo site
 * in it with the extension on. Ends when the browser is closed. WHOSAYS_HEADLESS=1 opens no window,
 * WHOSAYS_START_ONCE=1 ends as soon as the demo page is marked (for trying the command itself).
 */
import { execFileSync } from 'node:child_process';
import { waitForMarks } from '../tests/e2e/harness/marks';
import { servePages } from '../tests/e2e/harness/page-server';
import { launchReader } from '../tests/e2e/harness/reading-browser';
import { ensureBrowser } from './browsers';

const name = process.argv.includes('firefox') ? 'firefox' : 'chromium';
execFileSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' });
const path = await ensureBrowser(name);
process.env[name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'] = path;

const site = await servePages('tests/pages/demo');
const headless =
  process.env.WHOSAYS_HEADLESS === '1' ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);
if (headless) process.stderr.write('No display here: the browser runs without a window.\n');
const reader = await launchReader(name, { dist: 'dist', headless });
const page = await reader.newPage();
await page.goto(site.url('daily', 'daily.html'));
const marks = await waitForMarks(page);
process.stderr.write(
  `The demo page is open at ${page.url()} with ${marks.length} marks. Hover one of them.\n` +
    'Close the browser, or press Ctrl+C, to end.\n',
);
const end = async () => {
  await site.close();
  process.exit(0);
};
if (process.env.WHOSAYS_START_ONCE === '1') {
  await reader.close();
  await end();
}
reader.browser.on('disconnected', end);
process.on('SIGINT', async () => {
  await reader.close();
  await end();
});
