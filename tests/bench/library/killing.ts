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

/** A page that a busy machine had no time to read in its turn is opened again, and given longer. */
const MOST_TURNS = 4;

/**
 * Opens each page in peace until the library holds it.
 * @param own one of the extension's pages, with `walk-tables` in it
 */
export async function readInPeace(page: Page, own: Page, killing: Killing): Promise<void> {
  const { origin, pages } = killing;
  const all = Array.from({ length: pages }, (_, number) => `${origin}/${number}`);
  let open: readonly string[] = all;
  for (let turn = 1; turn <= MOST_TURNS && open.length > 0; turn++) {
    for (const address of open) {
      await page.goto(address);
      await wait(turn * IN_PEACE);
    }
    await wait(SETTLED);
    const kept = new Set(await own.evaluate(() => walkedTables.addresses()));
    open = all.filter((address) => !kept.has(address));
  }
}
