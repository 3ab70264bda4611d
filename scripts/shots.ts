/**
 * Draws every state of the card, of the popup and of the library, options and welcome pages in light and dark,
 * checks each with axe, and writes the pictures to docs/ui.
 *
 *   npm run shots [-- name …] [-- --out folder] [-- --contrast]
 *
 * `--contrast` takes them in forced colours instead. WHOSAYS_TEST_DIST names a build for tests that is there already. Exits 1 when axe or the page's console complains.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import { violations } from '../tests/shots/axe';
import { openCard, serveArticle } from '../tests/shots/card-stage';
import { CARD_STATES } from '../tests/shots/card-states';
import { openOwn, startBackground } from '../tests/shots/own-stage';
import { OWN_STATES } from '../tests/shots/own-states';
import { openPopup, serveFolder } from '../tests/shots/popup-stage';
import { POPUP_STATES } from '../tests/shots/popup-states';
import { chromiumPath } from './browsers';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'docs/ui' }, contrast: { type: 'boolean' } },
});
const out = path.resolve(values.out);
mkdirSync(out, { recursive: true });

const dist = process.env.WHOSAYS_TEST_DIST ?? mkdtempSync(path.join(tmpdir(), 'who-says-shots-'));
if (!process.env.WHOSAYS_TEST_DIST) {
  execFileSync('npm', ['run', '-s', 'build'], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, VITE_TEST: '1', WHOSAYS_DIST: dist, WHOSAYS_ONLY: 'chromium' },
  });
}
const built = path.join(dist, 'chromium');
const bundle = readFileSync(path.join(built, 'card.js'), 'utf8');
const policy: string = JSON.parse(readFileSync('manifest.json', 'utf8')).content_security_policy
  .extension_pages;

const article = await serveArticle();
const own = await serveFolder(built, policy);
const browser = await puppeteer.launch({
  executablePath: await chromiumPath(),
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--hide-scrollbars'],
});
const THEMES = values.contrast ? (['forced'] as const) : (['light', 'dark'] as const);
let taken = 0;
let problems = 0;
for (const state of CARD_STATES) {
  await picture(`card-${state.name}`, state.width ?? 720, state.height ?? 760, async (page) => {
    await page.goto(article.url);
    await openCard(page, bundle, state);
    return violations(page, 'who-says-card');
  });
}
for (const state of POPUP_STATES) {
  await picture(`popup-${state.name}`, state.width ?? 400, state.height ?? 600, async (page) => {
    await openPopup(page, own.url, state);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    return [...(await violations(page)), ...(wide ? ['wider than its window'] : [])];
  });
}
// These are drawn over the real background, which has read the demo pages.
if (OWN_STATES.some(({ name }) => isWanted(name))) {
  const background = await startBackground(own.url, built);
  for (const state of OWN_STATES) {
    await picture(state.name, state.width ?? 1280, state.height ?? 860, async (page) => {
      await openOwn(page, own.url, background, state);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      return [...(await violations(page)), ...(wide ? ['wider than its window'] : [])];
    });
  }
}
await browser.close();
article.close();
own.close();
process.stdout.write(`${taken} pictures in ${out}, ${problems} problems\n`);
process.exit(problems === 0 ? 0 : 1);

async function picture(
  name: string,
  width: number,
  height: number,
  draw: (page: Page) => Promise<string[]>,
): Promise<void> {
  if (!isWanted(name)) return;
  for (const theme of THEMES) {
    const page = await browser.newPage();
    const complain = (text: string) => {
      problems += 1;
      process.stdout.write(`${name} ${theme}: ${text}\n`);
    };
    page.on('pageerror', (error) => complain(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.location().url?.endsWith('favicon.ico'))
        complain(message.text());
    });
    await page.setViewport({ width, height });
    if (theme === 'forced') {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
    } else {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
    }
    for (const problem of await draw(page)) complain(problem);
    const file: `${string}.png` = `${path.join(out, `${name}-${theme}`)}.png`;
    const clip = await around(page);
    await page.screenshot({ path: file, ...(clip === null ? {} : { clip }) });
    taken += 1;
    await page.close();
  }
}

function isWanted(name: string): boolean {
  return positionals.length === 0 || positionals.some((wanted) => name.startsWith(wanted));
}

/** The card with some of the page round it; null where the picture is of something else. */
function around(
  page: Page,
): Promise<{ x: number; y: number; width: number; height: number } | null> {
  return page.evaluate(() => {
    const box = document.querySelector('who-says-card')?.getBoundingClientRect();
    if (!box) return null;
    const x = Math.max(0, box.left - 48);
    const y = Math.max(0, box.top - 64);
    return {
      x,
      y,
      width: Math.min(innerWidth, box.right + 48) - x,
      height: Math.min(innerHeight, box.bottom + 48) - y,
    };
  });
}
