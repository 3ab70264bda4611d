/** `npm run icons`: draws icons/icon.svg at the sizes that browsers and stores want. */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromiumPath } from './browsers';

const SIZES = [16, 32, 48, 96, 128];
const svg = readFileSync('icons/icon.svg', 'utf8');
const browser = await puppeteer.launch({
  executablePath: await chromiumPath(),
  headless: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: `icons/icon-${size}.png`, omitBackground: true });
}
await browser.close();
