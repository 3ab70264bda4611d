import type { Page } from 'puppeteer-core';
import { pause } from './measure';

/**
 * What a page itself can tell of its main thread, in any browser: a timer of 4 ms notes how late it comes. A chain of
 * messages would be finer, but leaves no idle time, for which a browser waits before it runs a content script.
 * As text: tsx puts a helper into functions that a page doesn't have.
 */
const PROBE = `{
  const found = { late: 0, longest: 0, painted: null };
  globalThis.eventLoop = found;
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    const late = now - last - 5;
    last = now;
    if (late > 3) { found.late += late; found.longest = Math.max(found.longest, late); }
    if (found.painted === null && CSS.highlights.size > 0) found.painted = now;
    if (now < 4000) setTimeout(tick, 4);
  };
  // From here on the page's own loading is over: what comes late is the extension's, the browser's, the machine's.
  addEventListener('load', () => { last = performance.now(); setTimeout(tick, 4); });
}`;

export interface EventLoop {
  /** By how much turns came late by more than 3 ms: the sum, and the longest, in ms. */
  readonly late: number;
  readonly longest: number;
  /** Since the navigation began, in ms; null where nothing was marked. */
  readonly painted: number | null;
}

/** Loads `url` with the probe in it and waits for its end. */
export async function eventLoopOf(page: Page, url: string): Promise<EventLoop> {
  const script = await page.evaluateOnNewDocument(PROBE);
  await page.goto(url);
  await pause(4_500);
  const found = await page.evaluate(() => Reflect.get(globalThis, 'eventLoop'));
  await page.removeScriptToEvaluateOnNewDocument(script.identifier);
  return found;
}
