import { expect } from 'vitest';
import {
  cardText,
  clickInCard,
  hoverMark,
  readMarks,
  typeInCard,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from '../harness/marks';
import type { PageServer } from '../harness/page-server';
import type { ReadingBrowser } from '../harness/reading-browser';
import { inBothBrowsers } from '../harness/scenario';

async function openDemo(reader: ReadingBrowser, site: PageServer, file: string) {
  const page = await reader.newPage();
  await page.goto(site.url(file, `demo/${file}.html`));
  await waitForMarks(page);
  return page;
}

inBothBrowsers('reading the demo page', (scenario) => {
  scenario('sources, unnamed sources and cues are marked by kind', async ({ reader, site }) => {
    const page = await openDemo(reader, site, 'daily');
    const marks = await readMarks(page);
    const of = (name: string) => marks.filter((m) => m.name === name).map((m) => m.text);
    expect(of('who-says-source').join('|')).toContain('SANA');
    expect(of('who-says-source').join('|')).toContain('Syrian Observatory for Human Rights');
    expect(of('who-says-source-generic').join('|')).toContain('local reports');
    expect([...of('who-says-cue'), ...of('who-says-cue-contested')].join('|')).toContain('claimed');
    await page.close();
  });

  scenario('what stands beside the article is not marked', async ({ reader, site }) => {
    const page = await openDemo(reader, site, 'daily');
    const text = (await readMarks(page)).map((m) => m.text).join('|');
    expect(text).not.toContain('union says');
    await page.close();
  });

  scenario(
    'the page is untouched until the first card, then has one element more',
    async ({ reader, site }) => {
      const page = await reader.newPage();
      await page.evaluateOnNewDocument(() => {
        document.addEventListener('DOMContentLoaded', () => {
          const added: string[] = [];
          Reflect.set(globalThis, 'seenAdded', added);
          new MutationObserver((records) => {
            for (const record of records) {
              const nodes = [...record.addedNodes].map((node) => node.nodeName.toLowerCase());
              added.push(...(record.type === 'childList' ? nodes : [record.type]));
            }
          }).observe(document, {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
          });
        });
      });
      await page.goto(site.url('daily', 'demo/daily.html'));
      await waitForMarks(page);
      const seen = () => page.evaluate(() => Reflect.get(globalThis, 'seenAdded'));
      expect(await seen()).toEqual([]);
      await hoverMark(page, 'who-says-source', 'SANA');
      await waitForCard(page, 'SANA');
      const added: string[] = await seen();
      expect(added.filter((name) => name !== 'attributes')).toEqual(['who-says-card']);
      await page.close();
    },
  );

  scenario(
    'hovering a cue shows who says what, and who says otherwise',
    async ({ reader, site }) => {
      const page = await openDemo(reader, site, 'daily');
      const marks = await readMarks(page);
      const cue = marks.find(
        (m) => m.name.startsWith('who-says-cue') && m.text.includes('claimed'),
      );
      await hoverMark(page, cue?.name ?? '', 'claimed');
      const card = await waitForCard(page, 'at least 30 civilians were killed');
      expect(card).toContain('Syrian Arab News Agency');
      expect(card).toContain('54');
      await page.close();
    },
  );

  scenario('the source card shows what is stored, with its evidence', async ({ reader, site }) => {
    const page = await openDemo(reader, site, 'daily');
    await hoverMark(page, 'who-says-source', 'SANA');
    const card = await waitForCard(page, 'Ministry of Information');
    expect(card).toContain('Syrian Arab News Agency');
    expect(card).toMatch(/as of/i);
    await page.close();
  });

  scenario(
    'Escape closes the card; leaving it closes it after the grace time',
    async ({ reader, site }) => {
      const page = await openDemo(reader, site, 'daily');
      await hoverMark(page, 'who-says-source', 'SANA');
      await waitForCard(page);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await hoverMark(page, 'who-says-source', 'SANA');
      await waitForCard(page);
      await page.mouse.move(3, 3, { steps: 4 });
      await waitForNoCard(page);
      await page.close();
    },
  );

  scenario('a pinned card stays when the pointer leaves', async ({ reader, site }) => {
    const page = await openDemo(reader, site, 'daily');
    const mark = await hoverMark(page, 'who-says-source', 'SANA');
    await waitForCard(page);
    await page.mouse.click(mark.x, mark.y);
    await page.mouse.move(3, 3, { steps: 4 });
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await cardText(page)).toContain('SANA');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.close();
  });

  scenario(
    'a note written in the card is there when the page is read again',
    async ({ reader, site }) => {
      const page = await openDemo(reader, site, 'wire');
      await hoverMark(page, 'who-says-cue', 'estimates');
      await waitForCard(page, 'Airwars');
      await clickInCard(page, 'Note');
      await typeInCard(page, 'compare with the April list');
      await clickInCard(page, 'Save');
      await waitForCard(page, 'compare with the April list');
      await page.reload();
      await waitForMarks(page);
      await hoverMark(page, 'who-says-cue', 'estimates');
      const card = await waitForCard(page, 'compare with the April list');
      expect(card).toContain('Airwars');
      await page.close();
    },
  );

  scenario('a page that is no article is left alone', async ({ reader, site }) => {
    const page = await reader.newPage();
    await page.goto(site.url('front', 'demo/index.html'));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await readMarks(page)).toEqual([]);
    await page.close();
  });
});
