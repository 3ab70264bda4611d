/**
 * Draws every state of the card in light and dark, checks it with axe, and writes the pictures to docs/ui.
 * `npm run shots [-- name …] [--out folder]`; exits 1 on a violation.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { openCard, serveArticle } from '../tests/shots/card-stage.ts';
import { CARD_STATES } from '../tests/shots/card-states.ts';
import { chromiumPath } from './browsers.ts';

const args = process.argv.slice(2);
const outAt = args.indexOf('--out');
const out = path.resolve(outAt < 0 ? 'docs/ui' : (args[outAt + 1] ?? 'docs/ui'));
const wanted = args.filter((_, index) => outAt < 0 || (index !== outAt && index !== outAt + 1));
mkdirSync(out, { recursive: true });

const dist = mkdtempSync(path.join(tmpdir(), 'who-says-shots-'));
execFileSync('npx', ['vite', 'build', '-c', 'vite.card.config.ts', '--logLevel', 'error'], {
  env: { ...process.env, WHOSAYS_DIST: dist, VITE_TEST: '1' },
  stdio: 'inherit',
});
const bundle = readFileSync(path.join(dist, 'chromium', 'card.js'), 'utf8');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const article = await serveArticle();
const browser = await puppeteer.launch({
  executablePath: await chromiumPath(),
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--hide-scrollbars'],
});
let problems = 0;
for (const state of CARD_STATES) {
  if (wanted.length > 0 && !wanted.includes(state.name)) continue;
  for (const theme of ['light', 'dark'] as const) {
    const page = await browser.newPage();
    page.on('pageerror', (error) => report(state.name, theme, String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('favicon'))
        report(state.name, theme, message.text());
    });
    await page.setViewport({ width: state.width ?? 720, height: state.height ?? 760 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.goto(article.url);
    await openCard(page, bundle, state);
    for (const violation of await violations(page)) report(state.name, theme, violation);
    await page.screenshot({
      path: path.join(out, `card-${state.name}-${theme}.png`) as `${string}.png`,
    });
    await page.close();
  }
}
await browser.close();
article.close();
process.stdout.write(`${out}: ${problems} problems\n`);
process.exit(problems === 0 ? 0 : 1);

function report(name: string, theme: string, text: string): void {
  problems += 1;
  process.stdout.write(`${name} ${theme}: ${text}\n`);
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations: found } = await run.run(
      { include: [['[popover]']] },
      { resultTypes: ['violations'] },
    );
    return found.map(
      ({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}
