/**
 * `npm run bench:import [-- --megabytes 200] [--browser firefox]`
 *
 * Brings a made back-up of that size in through the library page of a real browser: called off once while it is
 * read, then read, compared and taken. Prints one line of JSON; exits 1 where calling off changed something or
 * rows are missing at the end.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ElementHandle, Page } from 'puppeteer-core';
import { pause } from '../../e2e/harness/acts';
import { launchReader } from '../../e2e/harness/reading-browser';
import { calibrate } from '../calibrate';
import { writeBackup } from './write-backup';

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '200' },
    browser: { type: 'string', default: 'chromium' },
  },
});
const name = values.browser === 'firefox' ? 'firefox' : 'chromium';
const LONGEST_MS = 3_600_000;
let told = '';
const folder = await mkdtemp(path.join(tmpdir(), 'who-says-import-'));
const file = path.join(folder, 'backup.json');
const claims = writeBackup(file, Number(values.megabytes));
const reader = await launchReader(name, {
  dist: process.env.WHOSAYS_TEST_DIST ?? '.cache/test-dist',
});
try {
  const page = await reader.openOwn('src/entries/library.html#exchange=1', 'input[type="file"]');
  const calibration = await calibrate(page);
  await choose(page);
  await until(page, () => (document.querySelector('progress')?.value ?? 0) > 0.02);
  const cancelMs = await time(async () => {
    await press(page, 'Cancel');
    await until(page, () => !document.querySelector('progress'));
  });
  const keptAfterCancel = await counted(page);
  const readMs = await time(async () => {
    await choose(page);
    await until(page, () => document.querySelector('.ask button.main') !== null);
  });
  const takeMs = await time(async () => {
    await press(page, 'Take it in');
    await until(page, () => document.body.textContent?.includes('Undo'));
  });
  const kept = await counted(page);
  const result = { browser: name, megabytes: Number(values.megabytes), claims, calibration };
  process.stdout.write(
    `${JSON.stringify({ ...result, cancelMs, keptAfterCancel, readMs, takeMs, kept })}\n`,
  );
  process.exitCode = keptAfterCancel === 0 && kept === claims ? 0 : 1;
} finally {
  await reader.close();
  await rm(folder, { recursive: true, force: true });
}

async function choose(page: Page): Promise<void> {
  const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(file);
}

async function press(page: Page, label: string): Promise<void> {
  await page.evaluate((text) => {
    const all = [...document.querySelectorAll('button')];
    all.find((button) => button.textContent?.trim() === text)?.click();
  }, label);
}

/** Claims in the library, as its page counts them. */
async function counted(page: Page): Promise<number> {
  await page.reload({ waitUntil: name === 'firefox' ? [] : 'load' });
  await until(page, () =>
    /\d/.test(document.querySelectorAll('.kinds .figure')[1]?.textContent ?? ''),
  );
  return page.evaluate(() =>
    Number(document.querySelectorAll('.kinds .figure')[1]?.textContent?.replace(/\D/g, '')),
  );
}

/** Asks again and again: one question that waits for minutes is given up by the driver. */
async function until(page: Page, isSo: () => unknown): Promise<void> {
  for (const start = performance.now(); performance.now() - start < LONGEST_MS; ) {
    if (await page.evaluate(isSo)) return;
    tellProgress(
      await page.evaluate(() => document.querySelector('progress')?.parentElement?.textContent),
    );
    await pause(500);
  }
  throw new Error(`not so after ${LONGEST_MS} ms: ${isSo}`);
}

/** How far it is, on a line of its own for each step. */
function tellProgress(text: string | null | undefined): void {
  if (!text || text === told) return;
  told = text;
  process.stderr.write(`${Math.round(performance.now() / 1000)} s: ${text}\n`);
}

async function time(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start);
}
