import type { Page } from 'puppeteer-core';
import { TIMES } from '../../../src/page/card/times';
import { readMarks, waitForMarks } from '../../e2e/harness/marks';
import { median } from './measure';

/** As text: tsx puts a helper into functions that a page doesn't have. A card that is drawn and waits isn't seen. */
const WATCH_CARD = `{
  let moved = 0;
  globalThis.cardAfter = null;
  addEventListener('pointermove', () => { moved = performance.now(); }, true);
  const seen = () => {
    const card = document.querySelector('who-says-card')?.shadowRoot?.querySelector('[role="dialog"]');
    const box = card?.getBoundingClientRect();
    return box && box.height > 0 && box.bottom > 0;
  };
  const look = () => {
    if (seen()) globalThis.cardAfter = performance.now() - moved;
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}`;

/** Milliseconds from the end of the dwell to the frame that shows the card. */
async function cardDelay(page: Page, x: number, y: number): Promise<number> {
  await page.bringToFront();
  await page.evaluate(WATCH_CARD);
  await page.mouse.move(x, y);
  await page.waitForFunction(() => Reflect.get(globalThis, 'cardAfter') !== null, {
    timeout: 8_000,
    polling: 100,
  });
  const after = await page.evaluate(() => Reflect.get(globalThis, 'cardAfter'));
  await page.mouse.move(5, 5);
  await page.waitForFunction(() => !document.querySelector('who-says-card:popover-open'), {
    timeout: 8_000,
    polling: 100,
  });
  return Number(after) - TIMES.dwell;
}

export interface CardDelays {
  readonly first: number;
  /** Cards after the first of a page. */
  readonly later: readonly number[];
}

/** The first card of a page, and up to `most` after it, on marks of every kind. */
export async function cardDelays(page: Page, url: string, most: number): Promise<CardDelays> {
  await page.goto(url);
  await waitForMarks(page);
  const marks = (await readMarks(page)).filter((m) => m.y > 150 && m.y < 500 && m.x > 0);
  const delays: number[] = [];
  for (const mark of marks.slice(0, most + 1)) delays.push(await cardDelay(page, mark.x, mark.y));
  const [first = Number.NaN, ...later] = delays;
  return { first, later };
}

export function describeDelays({ first, later }: CardDelays): string {
  const worst = Math.max(...later);
  return `card after its dwell, to the frame that shows it: first ${first.toFixed(0)} ms; later ${median(later).toFixed(0)} ms in the middle of ${later.length}, ${worst.toFixed(0)} ms at most`;
}
