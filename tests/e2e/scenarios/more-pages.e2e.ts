import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { OWN_PAGE, pause, waitForMark, wordsOf } from '../harness/acts';
import { hoverMark, readMarks, waitForCard, waitForMarks } from '../harness/marks';
import { inBothBrowsers, type Stage } from '../harness/scenario';
import { tabState } from '../harness/tab-state';

async function open({ reader, site }: Stage, file: string): Promise<Page> {
  const page = await reader.newPage();
  await page.goto(site.url(file, `stress-own/${file}.html`));
  await waitForMarks(page);
  return page;
}

/** What of the page lies under the middle of the card: the card itself, when it can be clicked. */
const underCard = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('who-says-card')?.getBoundingClientRect();
    if (!box) return null;
    return document.elementFromPoint(box.x + box.width / 2, box.y + 24)?.localName ?? null;
  });

inBothBrowsers('more pages', (scenario) => {
  scenario(
    'an article that moves into a modal dialog has its marks and card there',
    async (stage) => {
      const page = await open(stage, 'dialog');
      expect(await wordsOf(page)).not.toContain('Interpol');
      await page.bringToFront();
      await page.click('#move');
      await page.waitForFunction(
        () => document.querySelector('dialog:modal')?.querySelector('article') !== null,
      );
      await pause(1_200);
      await waitForMark(page, 'Amnesty International');
      await hoverMark(page, 'who-says-source', 'Amnesty International');
      await waitForCard(page, 'Amnesty');
      expect(await underCard(page)).toBe('who-says-card');
      await page.close();
    },
  );

  scenario('in full screen the card is seen and can be clicked', async (stage) => {
    const page = await open(stage, 'dialog');
    await page.bringToFront();
    await page.click('#full');
    await page.waitForFunction(() => document.fullscreenElement !== null, { polling: 50 });
    await hoverMark(page, 'who-says-source', 'Amnesty International');
    await waitForCard(page, 'Amnesty');
    expect(await underCard(page)).toBe('who-says-card');
    await page.evaluate(() => document.exitFullscreen());
    await page.close();
  });

  scenario('rows that a list fills with other words are read again', async (stage) => {
    const page = await open(stage, 'virtual');
    const own = await stage.reader.openOwn(OWN_PAGE, 'body');
    await page.bringToFront();
    await page.evaluate(() => document.querySelector('#list')?.scrollTo(0, 2_400));
    const contains = async (text: string) =>
      (await tabState(own, page.url()))?.document?.text.includes(text) ?? false;
    for (let i = 0; i < 80 && !(await contains('Hour 44')); i++) await pause(100);
    expect(await contains('Hour 44')).toBe(true);
    expect(await contains('Hour 3:')).toBe(false);
    // Each mark stands on the words of a source as the row has them, once the answer for the new words is there.
    const names =
      /^(?:Human Rights Watch|Amnesty International|Reuters|United Nations|Al Jazeera)$/;
    const astray = async () => {
      const sources = (await readMarks(page)).filter((m) => m.name === 'who-says-source');
      return sources.length > 8 ? sources.filter(({ text }) => !names.test(text)) : sources;
    };
    for (let i = 0; i < 50 && (await astray()).length > 0; i++) await pause(100);
    expect(await astray()).toEqual([]);
    await own.close();
    await page.close();
  });
});
