import { afterAll, beforeAll, describe, test } from 'vitest';
import { type PageServer, servePages } from './page-server';
import { type BrowserName, launchReader, type ReadingBrowser } from './reading-browser';

export interface Stage {
  readonly reader: ReadingBrowser;
  readonly site: PageServer;
}

/** Where the test build lies; `tests/e2e/run.ts` makes it. */
export const TEST_DIST = process.env.WHOSAYS_TEST_DIST ?? '.cache/test-dist';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/**
 * One list of scenarios for both browsers: `write` is called once for each, with a stage whose
 * browser and site are up before the first of them.
 */
export function inBothBrowsers(
  title: string,
  write: (scenario: (name: string, run: (stage: Stage) => Promise<void>) => void) => void,
): void {
  const only = process.env.WHOSAYS_BROWSER;
  describe.each(BROWSERS.filter((name) => !only || name === only))(`${title} (%s)`, (name) => {
    let stage: Stage | null = null;
    beforeAll(async () => {
      const site = await servePages('tests/pages');
      const reader = await launchReader(name, { dist: TEST_DIST });
      stage = { reader, site };
    }, 90_000);
    afterAll(async () => {
      await stage?.reader.close();
      await stage?.site.close();
    }, 30_000);
    write((scenario, run) => {
      test(scenario, async () => {
        if (!stage) throw new Error('the browser did not start');
        await run(stage);
      }, 60_000);
    });
  });
}
