import { afterAll, describe, expect, test } from 'vitest';
import { KERNEL } from '../../../src/core/attribution/tagger/kernel/kernel.generated';
import { clickInCard, hoverMark, typeInCard, waitForCard, waitForMarks } from '../harness/marks';
import { servePages } from '../harness/page-server';
import { type BrowserName, launchReader } from '../harness/reading-browser';
import { inBothBrowsers, TEST_DIST } from '../harness/scenario';

inBothBrowsers('the background', (scenario) => {
  scenario('a page is read although the background was ended', async ({ reader, site }) => {
    const first = await reader.newPage();
    await first.goto(site.url('daily', 'demo/daily.html'));
    await waitForMarks(first);
    await reader.stopBackground();
    const second = await reader.newPage();
    await second.goto(site.url('wire', 'demo/wire.html'));
    expect((await waitForMarks(second)).length).toBeGreaterThan(5);
    await hoverMark(first, 'who-says-source', 'Pentagon');
    expect(await waitForCard(first, 'Pentagon')).toContain('Pentagon');
    await first.close();
    await second.close();
  });

  scenario('its policy lets the kernel run, and no script made of text', async ({ reader }) => {
    // The background runs under the policy of the extension's own pages.
    const own = await reader.openOwn('src/entries/library.html', 'main');
    const tried = await own.evaluate(async (kernel) => {
      // What a driver evaluates stands above the policy; what it puts off does not.
      await new Promise((resolve) => setTimeout(resolve, 0));
      const attempt = (act: () => unknown): string => {
        try {
          return String(act());
        } catch (error) {
          return error instanceof Error ? error.name : 'thrown';
        }
      };
      const bytes = Uint8Array.from(atob(kernel), (unit) => unit.charCodeAt(0));
      return {
        kernel: attempt(() => new WebAssembly.Module(bytes)),
        text: attempt(() => new Function('return 1')()),
      };
    }, KERNEL);
    expect(tried).toEqual({ kernel: '[object WebAssembly.Module]', text: 'EvalError' });
    await own.close();
  });

  scenario('two tabs at once are both read', async ({ reader, site }) => {
    const pages = await Promise.all([reader.newPage(), reader.newPage()]);
    const files = ['wire', 'herald'];
    await Promise.all(
      pages.map((page, i) => page.goto(site.url(files[i] ?? '', `demo/${files[i]}.html`))),
    );
    for (const page of pages) {
      await page.bringToFront();
      expect((await waitForMarks(page)).length).toBeGreaterThan(5);
      await page.close();
    }
  });
});

describe.each(['chromium', 'firefox'] as const)('a restart of the browser (%s)', (name) => {
  const ends: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const end of ends) await end();
  });

  test('a note written in the card is there after it', async () => {
    // One port for both runs: the page's address is what the note hangs on.
    const site = await servePages('tests/pages');
    ends.push(() => site.close());
    const open = async (browser: BrowserName, profile?: string) => {
      const reader = await launchReader(browser, {
        dist: TEST_DIST,
        ...(profile ? { profile } : {}),
      });
      const page = await reader.newPage();
      await page.goto(site.url('wire', 'demo/wire.html'));
      await waitForMarks(page);
      await hoverMark(page, 'who-says-source', 'White Helmets');
      await waitForCard(page, 'White Helmets');
      await page.keyboard.press('Escape');
      await hoverMark(page, 'who-says-cue', 'estimates');
      return { reader, page };
    };
    const first = await open(name);
    await waitForCard(first.page, 'Airwars');
    await clickInCard(first.page, 'Note');
    await typeInCard(first.page, 'ask for the list');
    await clickInCard(first.page, 'Save');
    await waitForCard(first.page, 'ask for the list');
    await first.reader.close(true);
    const again = await open(name, first.reader.profile);
    ends.unshift(() => again.reader.close());
    expect(await waitForCard(again.page, 'ask for the list')).toContain('Airwars');
  }, 120_000);
});
