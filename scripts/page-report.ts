import type { Page } from 'puppeteer-core';
import type { TabState } from '../src/messaging/protocol';
import { type PageMark, readMarks } from '../tests/e2e/harness/marks';
import type { ReadingBrowser } from '../tests/e2e/harness/reading-browser';
import { waitUntilRead } from '../tests/e2e/harness/tab-state';

/** What the extension made of one page in a real browser. */
export interface PageReport {
  readonly url: string;
  readonly state: TabState | null;
  readonly marks: readonly PageMark[];
  /** Uncaught errors of the page's own scripts, and those with the extension in their stack. */
  readonly pageErrors: readonly string[];
  readonly ownErrors: readonly string[];
  /** Mutation records since the document stood, and those that concern an element of ours. */
  readonly mutations: { readonly all: number; readonly ours: number };
  /** Milliseconds from navigation to the loaded page, and to the end of the reading. */
  readonly loaded: number;
  readonly read: number;
}

/** Opens `url` in a new tab, waits until it is read, and tells what is there. The tab stays open. */
export async function openAndRead(
  reader: ReadingBrowser,
  own: Page,
  url: string,
  timeout = 30_000,
): Promise<{ page: Page; report: PageReport }> {
  const page = await reader.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    errors.push(error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error));
  });
  await page.evaluateOnNewDocument(countMutations);
  const start = performance.now();
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  const loaded = performance.now() - start;
  const state = await waitUntilRead(own, page.url(), timeout);
  const read = performance.now() - start;
  const mutations = await page.evaluate(
    () => Reflect.get(globalThis, 'whoSaysMutations') ?? { all: -1, ours: -1 },
  );
  // A saved page may name files of somebody else's extension.
  const isOwn = (text: string) => text.includes(reader.origin);
  const report: PageReport = {
    url: page.url(),
    state,
    marks: await readMarks(page),
    pageErrors: errors.filter((text) => !isOwn(text)),
    ownErrors: [...errors.filter(isOwn), ...(state?.error ? [state.error] : [])],
    mutations,
    loaded: Math.round(loaded),
    read: Math.round(read),
  };
  return { page, report };
}

/** Runs in the page before anything else: counts from the moment that the document is parsed. */
function countMutations(): void {
  const counts = { all: 0, ours: 0 };
  Reflect.set(globalThis, 'whoSaysMutations', counts);
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      for (const record of records) {
        counts.all += 1;
        const touched = [...record.addedNodes, ...record.removedNodes, record.target];
        if (touched.some((node) => node.nodeName.toLowerCase().startsWith('who-says'))) {
          counts.ours += 1;
        }
      }
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
}
