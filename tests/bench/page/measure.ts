import type { CDPSession, Page } from 'puppeteer-core';
import { readMarks } from '../../e2e/harness/marks';

/** What a page has cost its main thread and its memory so far. */
export interface Cost {
  readonly scriptMs: number;
  readonly heapMb: number;
}

export async function costOf(session: CDPSession): Promise<Cost> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((m) => m.name === name)?.value ?? Number.NaN;
  return { scriptMs: value('ScriptDuration') * 1000, heapMb: value('JSHeapUsedSize') / 2 ** 20 };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens `url`, waits until `done` holds and nothing more comes. */
export async function load(page: Page, url: string, done: string): Promise<CDPSession> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await page.goto(url);
  const end = Date.now() + 15_000;
  while (!(await page.evaluate(done)) && Date.now() < end) await pause(200);
  await pause(2_500);
  return session;
}

/** Script milliseconds for each of `moves` pointer moves over lines of text without a mark (no card opens). */
export async function pointerCost(page: Page, session: CDPSession, moves: number): Promise<number> {
  const marked = (await readMarks(page)).map((mark) => mark.y);
  const lines = Array.from({ length: 60 }, (_, i) => 100 + i * 10).filter((y) =>
    marked.every((other) => Math.abs(other - y) > 14),
  );
  if (lines.length === 0) return Number.NaN;
  const before = (await costOf(session)).scriptMs;
  for (let i = 0; i < moves; i++) {
    await page.mouse.move(60 + ((i * 13) % 700), lines[i % lines.length] ?? 100);
  }
  await pause(100);
  return ((await costOf(session)).scriptMs - before) / moves;
}

/** The longest task of the page's main thread in ms, from a trace of its loading. */
export async function longestTask(page: Page, url: string, done: string): Promise<number> {
  await page.goto('about:blank');
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'v8'] });
  const session = await load(page, url, done);
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  await session.detach();
  const ours = trace.traceEvents.filter(
    (e: { name: string; dur?: number; args?: { data?: { url?: string } } }) =>
      ['FunctionCall', 'EvaluateScript', 'FireIdleCallback'].includes(e.name) &&
      e.args?.data?.url?.startsWith('chrome-extension:'),
  );
  return Math.max(0, ...ours.map((e: { dur?: number }) => (e.dur ?? 0) / 1000));
}

/** As text: tsx puts a helper into functions that a page doesn't have. */
const WATCH_CARD = `{
  let moved = 0;
  globalThis.cardAfter = null;
  addEventListener('pointermove', () => { moved = performance.now(); }, true);
  const look = () => {
    const card = document.querySelector('who-says-card')?.shadowRoot?.querySelector('[role="dialog"]');
    if (card && card.getBoundingClientRect().height > 0) globalThis.cardAfter = performance.now() - moved;
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}`;

/** Milliseconds from the end of the dwell to the frame that shows the card. */
export async function cardDelay(page: Page, x: number, y: number, dwell: number): Promise<number> {
  await page.evaluate(WATCH_CARD);
  await page.mouse.move(x, y);
  await page.waitForFunction(() => Reflect.get(globalThis, 'cardAfter') !== null, {
    timeout: 8_000,
  });
  const after = await page.evaluate(() => Reflect.get(globalThis, 'cardAfter'));
  await page.mouse.move(5, 5);
  await page.waitForFunction(
    () => {
      const card = document.querySelector('who-says-card')?.shadowRoot;
      return !card?.querySelector('[role="dialog"]')?.getBoundingClientRect().height;
    },
    { timeout: 8_000 },
  );
  return Number(after) - dwell;
}
