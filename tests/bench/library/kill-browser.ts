import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchReader, type ReadingBrowser } from '../../e2e/harness/reading-browser';
import { KILLED_WITHIN, type Killing, readInPeace, type Told, wait } from './killing';
import { dice } from './made-library';
import type { Walked } from './walk-tables';

/** Pages opened in one life of the browser: the last is cut off, some before it are read to the end. */
const MOST_A_LIFE = 2;

/**
 * Ends the whole browser by SIGKILL at a random moment after a page began to load, and starts it again with the
 * same profile. In each life a note of the reader's is written first; what was there is looked up right before the
 * ending and right after the start.
 */
export async function killBrowser(killing: Killing): Promise<Told> {
  const { pages, kills } = killing;
  const profile = await mkdtemp(path.join(tmpdir(), 'who-says-killed-'));
  const roll = dice(43);
  const problems: string[] = [];
  const lost: string[] = [];
  let kept = new Set<string>();
  let next = 0;
  let killed = 0;
  try {
    while (killed < kills) {
      const { reader, own } = await start(killing, profile, killed === 0);
      const there = new Set(await own.evaluate(() => walkedTables.kept()));
      lost.push(...[...kept].filter((id) => !there.has(id)));
      const walked = await own.evaluate(() => walkedTables.walk());
      problems.push(...walked.problems);
      const note = await own.evaluate((n) => walkedTables.keepNote(n), killed);
      const page = await reader.newPage();
      const opened = 1 + Math.floor(roll() * MOST_A_LIFE);
      for (let count = 1; count <= opened; count++) {
        await page.goto(`${killing.origin}/${next % pages}`);
        next++;
        if (count < opened) await wait(KILLED_WITHIN);
      }
      await wait(roll() * KILLED_WITHIN);
      const keptNow = own.evaluate(() => walkedTables.kept()).catch(() => []);
      // Half the endings come while the tables are being asked, half right after the answer.
      const known = roll() < 0.5 ? await keptNow : [];
      end(reader);
      killed++;
      kept = new Set([...kept, ...there, ...known, note]);
      await gone(reader);
    }
    const { reader, own } = await start(killing, profile, false);
    const during = await own.evaluate(() => walkedTables.walk());
    const page = await reader.newPage();
    await readInPeace(page, own, killing);
    const after: Walked = await own.evaluate(() => walkedTables.walk());
    const now = new Set(await own.evaluate(() => walkedTables.kept()));
    lost.push(...[...kept].filter((id) => !now.has(id)));
    await reader.close(true);
    return {
      killed,
      problems: [...problems, ...during.problems, ...after.problems],
      lost,
      during,
      after,
    };
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function start(
  { dist, walker }: Killing,
  profile: string,
  first: boolean,
): Promise<{ reader: ReadingBrowser; own: Page }> {
  const reader = await launchReader('chromium', { dist, profile });
  if (first) await wait(KILLED_WITHIN);
  const own = await reader.openOwn('src/entries/popup.html', 'body');
  await own.evaluate(walker);
  return { reader, own };
}

/** The browser's own process; those that it started end with it. */
function end(reader: ReadingBrowser): void {
  reader.browser.process()?.kill('SIGKILL');
}

async function gone(reader: ReadingBrowser): Promise<void> {
  const process = reader.browser.process();
  while (process && process.exitCode === null && process.signalCode === null) await wait(20);
  // What the browser started sees the closed pipe and ends; the profile's lock is free then.
  await wait(200);
}
