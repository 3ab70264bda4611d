import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OWN_PAGE, pause } from '../harness/acts';
import {
  cardText,
  hoverMark,
  readMarks,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from '../harness/marks';
import { type PageServer, servePages } from '../harness/page-server';
import { launchReader, type ReadingBrowser } from '../harness/reading-browser';
import { TEST_DIST } from '../harness/scenario';

/**
 * What a page may be in: print, forced colours, an extension that is updated under it. Chromium alone: Firefox's driver can put a page
 * neither on the screen as it prints nor in forced colours, and Firefox itself runs the updated script in open pages.
 */
describe('circumstances (chromium)', () => {
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

  async function openDaily(name: string): Promise<Page> {
    const page = await reader.newPage();
    await page.goto(site.url(name, 'demo/daily.html'));
    await waitForMarks(page);
    await page.bringToFront();
    return page;
  }

  const picture = (page: Page) => page.screenshot({ encoding: 'base64' });

  /** Marks that are cleared come back; a style of the page's own hides them for good. */
  const hideMarks = (page: Page) =>
    page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = [...CSS.highlights.keys()]
        .map(
          (name) =>
            `::highlight(${name}) { all: unset !important; text-decoration: none !important }`,
        )
        .join('\n');
      document.head.append(style);
    });

  test('nothing is marked in print', async () => {
    const page = await openDaily('print');
    await pause(500);
    const onScreen = await picture(page);
    await page.emulateMediaType('print');
    const printed = await picture(page);
    expect(printed).not.toBe(onScreen);
    await hideMarks(page);
    expect(await picture(page)).toBe(printed);
    await page.emulateMediaType('screen');
    expect(await picture(page)).toBe(printed);
    await page.close();
  }, 60_000);

  test('in forced colours marks are seen and answer', async () => {
    const page = await openDaily('forced');
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await hoverMark(page, 'who-says-source', 'SANA');
    await waitForCard(page, 'SANA');
    await page.keyboard.press('Escape');
    await page.mouse.move(3, 3);
    await waitForNoCard(page);
    await pause(300);
    const marked = await picture(page);
    await hideMarks(page);
    expect(await picture(page)).not.toBe(marked);
    await page.close();
  }, 60_000);

  // Last: after it the extension is another one.
  test('the script that an update leaves behind takes its marks away and goes quiet', async () => {
    const page = await openDaily('orphan');
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const mark = await hoverMark(page, 'who-says-source', 'SANA');
    await waitForCard(page, 'SANA');
    await page.mouse.move(3, 3);
    const own = await reader.openOwn(OWN_PAGE, 'body');
    await own
      .evaluate(() => {
        Reflect.get(globalThis, 'chrome').runtime.reload();
      })
      .catch(() => undefined); // the page that asks is closed by it
    await page.bringToFront();
    for (let i = 0; i < 80 && (await readMarks(page)).length > 0; i++) await pause(100);
    expect(await readMarks(page)).toEqual([]);
    await page.mouse.move(mark.x, mark.y, { steps: 3 });
    await pause(700);
    expect(await cardText(page)).toBe('');
    expect(errors).toEqual([]);
    await page.close();
  }, 60_000);
});
