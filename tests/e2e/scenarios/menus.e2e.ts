import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typeInCard, waitForMarks } from '../harness/marks';
import { ask } from '../harness/own-api';
import { type PageServer, servePages } from '../harness/page-server';
import { launchReader, type ReadingBrowser } from '../harness/reading-browser';
import { TEST_DIST } from '../harness/scenario';

/**
 * Menu items and commands as the browser sends them to the background. Chromium alone: its events can be
 * dispatched from inside; Firefox's can't, and no driver reaches its context menu. The handlers are the same, and
 * the unit tests run each of them.
 */
describe('menu and commands (chromium)', () => {
  let reader: ReadingBrowser;
  let site: PageServer;
  beforeAll(async () => {
    site = await servePages('tests/pages');
    reader = await launchReader('chromium', { dist: TEST_DIST });
  }, 90_000);
  afterAll(async () => {
    await reader.close();
    await site.close();
  });

  /** Sends an event to the background as the browser would, about the tab at an address. */
  async function send(event: 'menu' | 'command', what: string, url: string, text = '') {
    const target = await reader.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate(
      async (kind, name, address, selectionText) => {
        const { tabs, contextMenus, commands } = Reflect.get(globalThis, 'chrome');
        const [tab] = await tabs.query({ url: address });
        if (kind === 'menu')
          contextMenus.onClicked.dispatch({ menuItemId: name, selectionText }, tab);
        else commands.onCommand.dispatch(name, tab);
      },
      event,
      what,
      url,
      text,
    );
  }

  test('an editor opens at the selection', async () => {
    const page = await reader.newPage();
    await page.goto(site.url('daily', 'demo/daily.html'));
    await waitForMarks(page);
    await page.evaluate(() => {
      const [paragraph] = [...document.querySelectorAll('article p')].slice(-1);
      const range = document.createRange();
      if (paragraph) range.selectNodeContents(paragraph);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
    await send('menu', 'annotate-selection', page.url());
    // Fails where no field of the card takes the focus.
    await typeInCard(page, 'by the menu');
    await page.close();
  }, 60_000);

  test('a selected name is looked up in the library', async () => {
    const page = await reader.newPage();
    await page.goto(site.url('daily', 'demo/daily.html'));
    await waitForMarks(page);
    await send('menu', 'look-up-source', page.url(), 'SANA');
    const target = await reader.browser.waitForTarget(
      (one) => one.url().includes('#sources/sana'),
      {
        timeout: 10_000,
      },
    );
    const library = await target.asPage();
    await library.waitForFunction(() =>
      document.body.innerText.includes('Syrian Arab News Agency'),
    );
    await library.close();
    await page.close();
  }, 60_000);

  test('commands step to a finding and change how much is marked', async () => {
    const own = await reader.openOwn('src/entries/options.html', 'h1');
    const page = await reader.newPage();
    await page.goto(site.url('daily', 'demo/daily.html'));
    await waitForMarks(page);
    await send('command', 'next-finding', page.url());
    await page.waitForFunction(() => (CSS.highlights.get('who-says-pointed')?.size ?? 0) > 0, {
      polling: 50,
      timeout: 10_000,
    });
    await send('command', 'change-density', page.url());
    await expect.poll(async () => (await ask(own, 'get-settings', {})).density).toBe('full');
    await page.close();
    await own.close();
  }, 60_000);
});
