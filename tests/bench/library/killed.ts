/**
 * `npm run bench:killed [-- --pages 300] [--kills 200]`
 *
 * Reads made pages in a real Chromium while the worker is ended at random moments, then reads each once in
 * peace and walks all tables. Prints one line of JSON; exits 1 when the tables disagree or a page is missing.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { launchReader } from '../../e2e/harness/reading-browser';
import { bundle } from './bundle';
import { dice } from './made-library';

declare const walkTables: () => Promise<{
  problems: string[];
  pending: number;
  pages: number;
  claims: number;
  links: number;
}>;

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '300' },
    kills: { type: 'string', default: '200' },
  },
});
const dist = process.env.WHOSAYS_TEST_DIST ?? '.cache/test-dist';
const pages = Number(values.pages);
const kills = Number(values.kills);

const TOWNS = 'Haven Tal-Merin Oxbow Redmarsh Kelton Duskwater Fernhill Stonegate'.split(' ');
const SPEAKERS = 'Reuters,The United Nations,SANA,The Pentagon,Amnesty International'.split(',');

/** One of a few events, told with figures of its own by speakers of its own. */
function article(number: number): string {
  const roll = dice(number + 1);
  const pick = (list: readonly string[]): string => list[Math.floor(roll() * list.length)] ?? '';
  const town = TOWNS[number % TOWNS.length] ?? '';
  const paragraphs = Array.from({ length: 8 }, (_, at) => {
    const dead = 3 + Math.floor(roll() * 60);
    const hurt = 3 + Math.floor(roll() * 90);
    return `<p>${pick(SPEAKERS)} said that ${dead} people were killed and ${hurt} were wounded in an air strike on ${town} on Friday, as report ${number} part ${at} of the day had it, and that rescue teams were still at work among the ruins of the market.</p>`;
  });
  return `<!doctype html><html lang="en"><head><title>Strike on ${town}, report ${number}</title><meta property="og:type" content="article"></head><body><main><article><h1>Strike on ${town}, report ${number}</h1>${paragraphs.join('')}</article></main></body></html>`;
}

const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(article(Number(request.url?.slice(1)) || 0));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
const reader = await launchReader('chromium', { dist });
try {
  const own = await reader.openOwn('src/entries/popup.html', 'body');
  await own.evaluate(await bundle('tests/bench/library/walk-tables.ts'));
  const page = await reader.newPage();
  const roll = dice(42);
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  let killed = 0;
  for (let number = 0; number < pages; number++) {
    await page.goto(`http://127.0.0.1:${port}/${number}`);
    if (killed < kills) {
      await wait(roll() * 700);
      await reader.stopBackground().then(
        () => killed++,
        () => undefined,
      );
    }
    await wait(200);
  }
  const during = await own.evaluate(() => walkTables());
  for (let number = 0; number < pages; number++) {
    await page.goto(`http://127.0.0.1:${port}/${number}`);
    await wait(500);
  }
  await wait(2000);
  const after = await own.evaluate(() => walkTables());
  process.stdout.write(`${JSON.stringify({ killed, during, after })}\n`);
  if (during.problems.length + after.problems.length > 0 || after.pages !== pages) {
    process.exitCode = 1;
  }
} finally {
  await reader.close();
  server.close();
}
