import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { OWN_PAGE, pause, rectsOfWords, selectWords, tell } from '../harness/acts';
import {
  clickInCard,
  hoverMark,
  readMarks,
  typeInCard,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from '../harness/marks';
import { clickControl, lookBackAt, openPopupFor } from '../harness/popup';
import { inBothBrowsers, type Stage } from '../harness/scenario';

const WORDS = 'from the town’s cemetery and from the hospital';

async function openWire({ reader, site }: Stage, name: string): Promise<Page> {
  const page = await reader.newPage();
  await page.goto(site.url(name, 'demo/wire.html'));
  await waitForMarks(page);
  return page;
}

const annotated = async (page: Page) =>
  (await readMarks(page)).filter((m) => m.name === 'who-says-annotated').map((m) => m.text);

async function waitForAnnotated(page: Page, count: number): Promise<string[]> {
  for (let i = 0; i < 80 && (await annotated(page)).length !== count; i++) await pause(100);
  return annotated(page);
}

inBothBrowsers('annotations', (scenario) => {
  scenario(
    'words are selected, noted on the page, found again, changed, deleted',
    async (stage) => {
      const page = await openWire(stage, 'note');
      const own = await stage.reader.openOwn(OWN_PAGE, 'body');
      await selectWords(page, WORDS);
      expect(await tell(own, page.url(), 'annotate', {})).toBe(true);
      await typeInCard(page, 'ask the hospital');
      await clickInCard(page, 'Save');
      expect(await waitForAnnotated(page, 1)).toEqual([WORDS]);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);

      await page.reload();
      await waitForMarks(page);
      expect(await waitForAnnotated(page, 1)).toEqual([WORDS]);
      await hoverMark(page, 'who-says-annotated', WORDS);
      const card = await waitForCard(page, 'ask the hospital');
      expect(card).toContain(WORDS);

      await clickInCard(page, 'Edit the note');
      await typeInCard(page, ' again');
      await clickInCard(page, 'Save');
      await waitForCard(page, 'ask the hospital again');
      await clickInCard(page, 'Delete');
      await waitForCard(page, 'Note deleted');
      expect(await waitForAnnotated(page, 0)).toEqual([]);
      await clickInCard(page, 'Undo');
      expect(await waitForAnnotated(page, 1)).toEqual([WORDS]);
      await clickInCard(page, 'Delete');
      expect(await waitForAnnotated(page, 0)).toEqual([]);
      await own.close();
      await page.close();
    },
  );

  scenario('a bar stands in the margin, beside the words and never on them', async (stage) => {
    const page = await openWire(stage, 'sign');
    const own = await stage.reader.openOwn(OWN_PAGE, 'body');
    const layers = () => page.evaluate(() => document.querySelectorAll('who-says-signs').length);
    expect(await layers()).toBe(0);
    await selectWords(page, WORDS);
    await tell(own, page.url(), 'annotate', {});
    await typeInCard(page, 'in the margin');
    await clickInCard(page, 'Save');
    await waitForAnnotated(page, 1);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await layers()).toBe(1);
    const rects = await rectsOfWords(page, WORDS);
    const left = await page.evaluate(
      () => document.querySelector('article p:nth-of-type(3)')?.getBoundingClientRect().left ?? 0,
    );
    const first = rects[0];
    if (!first) throw new Error('the words are gone');
    const hit = await page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.localName,
      left - 9,
      first.y + first.height / 2,
    );
    expect(hit).toBe('who-says-signs');
    await page.mouse.click(left - 9, first.y + first.height / 2);
    await waitForCard(page, 'in the margin');
    await clickInCard(page, 'Delete');
    await waitForAnnotated(page, 0);
    expect(await layers()).toBe(0);
    await own.close();
    await page.close();
  });

  scenario(
    'a note on a page that isn’t read is marked there, and at the next visit',
    async (stage) => {
      const { reader, site } = stage;
      const words = 'closed until further notice';
      site.keep('/notice.html', {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Notice</title></head><body><h1>Notice</h1><p>The ferry stairs are ${words}. Ask at the harbour office.</p></body></html>`,
      });
      const page = await reader.newPage();
      await page.goto(site.url('notice', 'notice.html'));
      await pause(500);
      await selectWords(page, words);
      const popup = await openPopupFor(reader, page);
      await clickControl(popup, 'Annotate the selection');
      await popup.waitForSelector('textarea');
      await popup.type('textarea', 'ring them');
      await clickControl(popup, 'Save');
      expect(await waitForAnnotated(page, 1)).toEqual([words]);
      await popup.close();
      await lookBackAt(page);
      await page.reload();
      expect(await waitForAnnotated(page, 1)).toEqual([words]);
      await hoverMark(page, 'who-says-annotated', words);
      await waitForCard(page, 'ring them');
      await page.close();
    },
  );

  scenario('the popup opens the editor on the page', async (stage) => {
    const page = await openWire(stage, 'popup');
    await selectWords(page, WORDS);
    const popup = await openPopupFor(stage.reader, page);
    await clickControl(popup, 'Annotate the selection');
    await lookBackAt(page);
    await waitForCard(page, WORDS);
    await typeInCard(page, 'x');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await annotated(page)).toEqual([]);
    await page.close();
  });
});
