/** Reads saved pages as the extension does, in Chromium with the pages' own scripts off. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';

export interface SavedPageReading {
  readonly article: boolean;
  /** Milliseconds. */
  readonly gate: number;
  readonly read: number;
  readonly text: string;
  readonly blocks: readonly string[];
  readonly root: string;
  readonly identity: unknown;
}

/** The folder of a set of saved pages; ends the command with code 2 where it is absent. */
export function savedPages(set: string): string {
  const folder = resolve(process.env.WHOSAYS_SHARED ?? '../shared', 'pages', set);
  if (!existsSync(folder)) {
    console.error(`Saved pages not found at ${folder}: set WHOSAYS_SHARED. Nothing was done.`);
    process.exit(2);
  }
  return folder;
}

async function bundle(): Promise<string> {
  const result = await build({
    logLevel: 'error',
    configFile: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/bench/extract-page.ts', formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('no bundle');
  return chunk.code;
}

async function readOne(browser: Browser, code: string, file: string): Promise<SavedPageReading> {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.goto(pathToFileURL(file).href, { waitUntil: 'domcontentloaded', timeout: 20_000 });
    return (await page.evaluate(`${code};globalThis.whoSaysMeasure()`)) as SavedPageReading;
  } finally {
    await page.close();
  }
}

/** Each page's reading, or the error that kept it from being read. */
export async function* readSavedPages(
  folder: string,
  ids: readonly string[],
): AsyncGenerator<{ id: string; reading: SavedPageReading } | { id: string; error: string }> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    pipe: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  try {
    const code = await bundle();
    for (const id of ids) {
      try {
        yield { id, reading: await readOne(browser, code, `${folder}/${id}/page.html`) };
      } catch (error) {
        yield { id, error: String(error).slice(0, 120) };
      }
    }
  } finally {
    await browser.close();
  }
}
