import type { Page } from 'puppeteer-core';
import type { Walked } from './walk-tables';

/** What a run of endings is given. */
export interface Killing {
  readonly dist: string;
  /** Where the made pages are served. */
  readonly origin: string;
  readonly pages: number;
  readonly kills: number;
  /** The script of `walk-tables`, to be run in one of the extension's pages. */
  readonly walker: string;
}

export interface Told {
  readonly killed: number;
  /** Everything in which tables disagreed, at any walk. */
  readonly problems: readonly string[];
  /** What was kept before an ending and is not there after it. */
  readonly lost: readonly string[];
  readonly during: Walked;
  readonly after: Walked;
}

export const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Milliseconds within which an ending falls after a page began to load, and what a page is given in peace. */
export const KILLED_WITHIN = 700;
const IN_PEACE = 500;
const SETTLED = 2000;

/** Opens each page once and leaves it the time to be read. */
export async function readInPeace(page: Page, { origin, pages }: Killing): Promise<void> {
  for (let number = 0; number < pages; number++) {
    await page.goto(`${origin}/${number}`);
    await wait(IN_PEACE);
  }
  await wait(SETTLED);
}
