import type { Page } from 'puppeteer-core';
import { pause } from './measure';

/**
 * What a page itself can tell of its main thread, in any browser: a chain of messages notes every turn that came late.
 * As text: tsx puts a helper into functions that a page doesn't have.
 */
const PROBE = `{
  const found = { late: 0, longest: 0, painted: null };
  globalThis.eventLoop = found;
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    const gap = now - last;
    last = now;
    if (gap > 2) { found.late += gap; found.longest = Math.max(found.longest, gap); }
    if (now < 4000) port2.postMessage(0);
  };
  const paint = () => {
    if (found.painted === null && CSS.highlights.size > 0) found.painted = performance.now();
    if (performance.now() < 4000) requestAnimationFrame(paint);
  };
  // From here on the page's own loading is over: what comes late is the extension's, the browser's, the machine's.
  addEventListener('load', () => { last = performance.now(); port2.postMessage(0); paint(); });
}`;

export interface EventLoop {
  /** Sum, and longest, of the turns that took more than 2 ms, in ms. */
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
