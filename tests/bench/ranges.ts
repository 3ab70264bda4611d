/**
 * `npm run bench:ranges`: live ranges beside static ones under highlights, in both browsers: what making them costs, what
 * 500 insertions and removals of text cost while they stand, what making them again costs, and (Chromium) their memory.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { servePages } from '../e2e/harness/page-server';
import { type BrowserName, launchReader } from '../e2e/harness/reading-browser';
import { median } from './page/measure';

const COUNTS = [1_000, 10_000];
const ROUNDS = 5;

interface Times {
  readonly make: number;
  readonly changes: number;
}

/** As text: tsx puts a helper into functions that a page doesn't have. */
const script = (kind: 'live' | 'static' | 'none', count: number) => `(() => {
  const texts = [...document.querySelectorAll('p')].map((p) => p.firstChild);
  const rangeOf = (node, start, end) => {
    if ('${kind}' === 'static') return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  };
  const start = performance.now();
  if ('${kind}' !== 'none') {
    const highlight = new Highlight();
    for (let i = 0; i < ${count}; i++) {
      const at = (i * 7) % 120;
      highlight.add(rangeOf(texts[i % texts.length], at, at + 9));
    }
    CSS.highlights.set('bench', highlight);
  }
  document.body.getBoundingClientRect();
  const made = performance.now();
  for (let i = 0; i < 500; i++) {
    const parent = texts[(i * 37) % texts.length].parentNode;
    const added = parent.insertBefore(document.createTextNode('A word more. '), parent.firstChild);
    if (i % 2) added.remove();
  }
  const changed = performance.now();
  return { make: made - start, changes: changed - made };
})()`;

const PAGE = `<!doctype html><meta charset="utf-8"><style>::highlight(bench){text-decoration:underline}</style>${Array.from(
  { length: 1_000 },
  (_, i) =>
    `<p>Paragraph ${i}: the road along the quay stayed shut through the evening, and the ferries ran half empty in the rain that had come up from the south.</p>`,
).join('')}`;

async function memoryOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize) / 1024;
}

async function measure(
  newPage: () => Promise<Page>,
  url: string,
  kind: 'live' | 'static' | 'none',
  count: number,
) {
  const makes: number[] = [];
  const changes: number[] = [];
  const memory: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // A new page each time: what an earlier one held must not be told as this one's.
    const page = await newPage();
    await page.goto(url);
    const session = browser === 'chromium' ? await page.createCDPSession() : null;
    const before = session ? await memoryOf(session) : 0;
    const times = (await page.evaluate(script(kind, count))) as Times;
    makes.push(times.make);
    changes.push(times.changes);
    if (session) memory.push((await memoryOf(session)) - before);
    await page.close();
  }
  return { make: median(makes), changes: median(changes), memory: median(memory) };
}

let browser: BrowserName = 'chromium';
const site = await servePages('tests/pages');
site.keep('/ranges.html', { body: PAGE });
console.log(
  '| | ranges | making them ms | 500 changes of text ms | memory kB |\n|---|---|---|---|---|',
);
for (browser of ['chromium', 'firefox'] as const) {
  const reader = await launchReader(browser, { dist: '', bare: true });
  try {
    for (const count of COUNTS) {
      for (const kind of ['none', 'static', 'live'] as const) {
        const found = await measure(reader.newPage, site.url('ranges', 'ranges.html'), kind, count);
        const memory = browser === 'chromium' ? found.memory.toFixed(0) : 'not told';
        const name = kind === 'none' ? 'none' : `${count} ${kind}`;
        console.log(
          `| ${browser} | ${name} | ${found.make.toFixed(1)} | ${found.changes.toFixed(1)} | ${memory} |`,
        );
      }
    }
  } finally {
    await reader.close();
  }
}
await site.close();
