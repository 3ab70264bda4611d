import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { OWN_PAGE, pause } from '../harness/acts';
import { waitForCard, waitForMarks, waitForNoCard } from '../harness/marks';
import { inBothBrowsers, type Stage } from '../harness/scenario';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the first marked source inside `selector` stands, once it is in the middle of the window. */
async function markIn(page: Page, selector: string): Promise<Box> {
  await page.bringToFront();
  const find = () =>
    page.evaluate((wanted) => {
      const home = document.querySelector(wanted);
      let found: { x: number; y: number; right: number; bottom: number } | null = null;
      CSS.highlights.get('who-says-source')?.forEach((range) => {
        if (found || !home?.contains(range.startContainer)) return;
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const at = live.getBoundingClientRect();
        scrollBy({
          left: at.x - innerWidth / 2,
          top: at.y - innerHeight / 2,
          behavior: 'instant',
        });
        const { x, y, right, bottom } = live.getClientRects()[0] ?? new DOMRect();
        found = { x, y, right, bottom };
      });
      return found as Box | null;
    }, selector);
  for (let i = 0; i < 50; i++) {
    const box = await find();
    if (box) return box;
    await pause(100);
  }
  throw new Error(`no source is marked in ${selector}`);
}

/** Moves the pointer onto the mark in `selector`; answers where the mark and the card then stand. */
async function cardFor(page: Page, selector: string, words: string) {
  await markIn(page, selector);
  await pause(150);
  const mark = await markIn(page, selector);
  await page.mouse.move(2, 2);
  await pause(150);
  await page.mouse.move((mark.x + mark.right) / 2, (mark.y + mark.bottom) / 2, { steps: 3 });
  await waitForCard(page, words);
  const card = await page.evaluate(() => {
    const box = document.querySelector('who-says-card')?.getBoundingClientRect();
    return box ? { x: box.x, y: box.y, right: box.right, bottom: box.bottom } : null;
  });
  if (!card) throw new Error('no card');
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await waitForNoCard(page);
  return { mark, card };
}

const covers = (card: Box, mark: Box) =>
  card.x < mark.right - 1 &&
  card.right > mark.x + 1 &&
  card.y < mark.bottom - 1 &&
  card.bottom > mark.y + 1;

async function open({ reader, site }: Stage, file: string): Promise<Page> {
  const page = await reader.newPage();
  await page.goto(site.url(file.replace(/\W/g, ''), file));
  await waitForMarks(page);
  return page;
}

inBothBrowsers('layouts', (scenario) => {
  scenario(
    'in tables, display: contents, right to left and upright, marks answer',
    async (stage) => {
      const page = await open(stage, 'stress-own/layout.html');
      const places = [
        ['td', 'Associated Press'],
        ['.contents', 'United Nations'],
        ['[dir="rtl"]', 'Reuters'],
        ['.up', 'Amnesty'],
      ] as const;
      for (const [selector, words] of places) {
        const { card, mark } = await cardFor(page, selector, words);
        expect([selector, covers(card, mark)]).toEqual([selector, false]);
      }
      await page.close();
    },
  );

  scenario('a page that is upright from its root on answers the pointer', async (stage) => {
    const line =
      'Ministers met in the harbour town on Monday. Reuters reported that the talks had ended without a text, and that no date was set.';
    stage.site.keep('/upright.html', {
      body: `<!doctype html><html lang="en" style="writing-mode:vertical-rl"><head><meta charset="utf-8"><meta property="og:type" content="article"><title>Upright</title></head><body><article><h1>Talks end</h1>${`<p>${line}</p>`.repeat(5)}</article></body></html>`,
    });
    const page = await open(stage, 'upright.html');
    const { card, mark } = await cardFor(page, 'article p:nth-of-type(2)', 'Reuters');
    expect(covers(card, mark)).toBe(false);
    await page.close();
  });

  scenario('a page that the browser or its own style enlarges', async (stage) => {
    const page = await open(stage, 'demo/daily.html');
    const own = await stage.reader.openOwn(OWN_PAGE, 'body');
    const zoom = (factor: number) =>
      own.evaluate(
        async (address, by) => {
          const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
          const tabs = await api.tabs.query({});
          const tab = tabs.find((one: { url?: string }) => one.url === address);
          await api.tabs.setZoom(tab.id, by);
        },
        page.url(),
        factor,
      );
    for (const factor of [2, 0.5]) {
      await zoom(factor);
      await pause(300);
      const { card, mark } = await cardFor(page, 'article', 'Reuters');
      expect([factor, covers(card, mark)]).toEqual([factor, false]);
    }
    await zoom(1);
    await page.evaluate(() => {
      document.documentElement.style.setProperty('zoom', '1.5');
    });
    const { card, mark } = await cardFor(page, 'article', 'Reuters');
    expect(covers(card, mark)).toBe(false);
    expect(card.right).toBeLessThanOrEqual(await page.evaluate(() => innerWidth + 1));
    await own.close();
    await page.close();
  });
});
