import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { pause } from '../harness/acts';
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
import { inBothBrowsers, type Stage } from '../harness/scenario';

async function openDemo({ reader, site }: Stage, name: string, file = 'daily'): Promise<Page> {
  const page = await reader.newPage();
  await page.goto(site.url(name, `demo/${file}.html`));
  await waitForMarks(page);
  return page;
}

const cardBox = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('who-says-card:popover-open')?.getBoundingClientRect();
    return box ? { x: box.x, y: box.y, right: box.right, bottom: box.bottom } : null;
  });

inBothBrowsers('the card', (scenario) => {
  scenario(
    'its pin button keeps it, and then it can be moved by its handle and by key',
    async (stage) => {
      const page = await openDemo(stage, 'pin');
      await hoverMark(page, 'who-says-source', 'SANA');
      await waitForCard(page, 'SANA');
      await clickInCard(page, 'Keep the card open');
      await page.mouse.move(3, 3, { steps: 3 });
      await pause(900);
      expect(await cardText(page)).toContain('SANA');
      const before = await cardBox(page);
      const handle = await page.evaluate(() => {
        const box = document
          .querySelector('who-says-card')
          ?.shadowRoot?.querySelector('.handle')
          ?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      });
      if (!before || !handle) throw new Error('a pinned card has a handle');
      await page.mouse.move(handle.x, handle.y);
      await page.mouse.down();
      await page.mouse.move(handle.x + 120, handle.y + 60, { steps: 4 });
      await page.mouse.up();
      const moved = await cardBox(page);
      expect(Math.round((moved?.x ?? 0) - before.x)).toBe(120);
      expect(Math.round((moved?.y ?? 0) - before.y)).toBe(60);
      await clickInCard(page, 'Close');
      await waitForNoCard(page);
      await page.close();
    },
  );

  scenario('it never covers the words pointed at and never scrolls the page', async (stage) => {
    const page = await openDemo(stage, 'cover');
    const marks = (await readMarks(page)).filter((m) => m.x > 0 && m.name !== 'who-says-pointed');
    const seen = marks.filter((_, i) => i % 4 === 0).slice(0, 6);
    for (const { name, text } of seen) {
      const mark = await hoverMark(page, name, text);
      const before = await page.evaluate(() => window.scrollY);
      await waitForCard(page);
      await pause(250);
      const box = await cardBox(page);
      if (!box) throw new Error('no card');
      const over = mark.x > box.x && mark.x < box.right && mark.y > box.y && mark.y < box.bottom;
      expect(over, `${text} under its card`).toBe(false);
      expect(await page.evaluate(() => window.scrollY)).toBe(before);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
    await page.close();
  });

  scenario('a note with tags is kept, shown, and deleted', async (stage) => {
    const page = await openDemo(stage, 'tags');
    const hover = async () => {
      await hoverMark(page, 'who-says-cue', 'have suggested');
      return waitForCard(page, 'fighters were among the dead');
    };
    await hover();
    await clickInCard(page, 'Tag');
    await typeInCard(page, 'tolls, un');
    await clickInCard(page, 'Save');
    await waitForCard(page, '#tolls');
    expect(await cardText(page)).toContain('#un');
    await clickInCard(page, 'Note');
    await clickInCard(page, 'Delete');
    await page.waitForFunction(
      () =>
        !document
          .querySelector('who-says-card')
          ?.shadowRoot?.querySelector('[role="dialog"]')
          ?.textContent?.includes('#tolls'),
      { polling: 50 },
    );
    await page.close();
  });

  scenario('“not a claim” takes the mark away, and undoing brings it back', async (stage) => {
    const page = await openDemo(stage, 'notclaim');
    const cues = async () =>
      (await readMarks(page)).filter((m) => m.name.startsWith('who-says-cue')).map((m) => m.text);
    const wait = async (there: boolean) => {
      for (let i = 0; i < 80 && (await cues()).includes('warned') !== there; i++) await pause(100);
      expect((await cues()).includes('warned')).toBe(there);
    };
    await hoverMark(page, 'who-says-cue', 'warned');
    await waitForCard(page, 'two days');
    await clickInCard(page, 'More');
    await clickInCard(page, 'Not a claim');
    await wait(false);
    await clickInCard(page, 'Undo');
    await wait(true);
    await page.close();
  });

  scenario('“another source” says who it is, and can be undone', async (stage) => {
    const page = await openDemo(stage, 'other');
    await hoverMark(page, 'who-says-cue', 'warned');
    await waitForCard(page, 'two days');
    await clickInCard(page, 'More');
    await clickInCard(page, 'Another source');
    await typeInCard(page, 'The nurses of Tal Merin');
    await page.keyboard.press('Enter');
    await waitForCard(page, 'Undo');
    await clickInCard(page, 'Undo');
    await waitForCard(page, 'Note');
    await page.close();
  });

  scenario('from a source to its owner and back, in the same card', async (stage) => {
    const page = await openDemo(stage, 'owner');
    await hoverMark(page, 'who-says-source', 'SANA');
    await waitForCard(page, 'Ministry of Information');
    await clickInCard(page, 'Ministry of Information');
    await page.waitForFunction(
      () =>
        document
          .querySelector('who-says-card')
          ?.shadowRoot?.querySelector('.crumbs')
          ?.textContent?.includes('Syrian Arab News Agency') ?? false,
      { polling: 50 },
    );
    await clickInCard(page, 'Syrian Arab News Agency');
    await waitForCard(page, 'Ministry of Information');
    await page.close();
  });

  scenario('from a claim to the claim that stands against it', async (stage) => {
    const page = await openDemo(stage, 'against');
    const cue = (await readMarks(page)).find((m) => m.text.includes('claimed'));
    await hoverMark(page, cue?.name ?? '', 'claimed');
    await waitForCard(page, 'at least 30 civilians');
    await clickInCard(page, '54');
    await page.waitForFunction(
      () =>
        document
          .querySelector('who-says-card')
          ?.shadowRoot?.querySelector('.quote')
          ?.textContent?.includes('54 civilians') ?? false,
      { polling: 50 },
    );
    await page.close();
  });

  scenario('Escape gives the focus back to where it was', async (stage) => {
    const page = await openDemo(stage, 'focus');
    await page.evaluate(() => document.querySelector('a')?.focus());
    const mark = await hoverMark(page, 'who-says-source', 'SANA');
    await waitForCard(page);
    await page.mouse.click(mark.x, mark.y);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toMatch(/^(?:a|body)$/);
    await page.close();
  });
});
