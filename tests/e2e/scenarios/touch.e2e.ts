import { expect } from 'vitest';
import { pause } from '../harness/acts';
import { readMarks, waitForCard, waitForMarks, waitForNoCard } from '../harness/marks';
import { inBothBrowsers } from '../harness/scenario';

inBothBrowsers('touch', (scenario) => {
  scenario(
    'a tap on a mark opens a sheet at the bottom; a tap elsewhere closes it',
    async ({ reader, site }) => {
      const page = await reader.newPage();
      await page.setViewport({ width: 400, height: 760, hasTouch: true });
      await page.goto(site.url('touch', 'demo/daily.html'));
      await waitForMarks(page);
      await page.bringToFront();
      const find = async () => (await readMarks(page)).find((m) => m.text.includes('SANA'));
      const y = (await find())?.y ?? 0;
      await page.evaluate((top) => window.scrollBy({ top: top - 200, behavior: 'instant' }), y);
      await pause(150);
      const mark = await find();
      if (!mark) throw new Error('no mark');
      await page.touchscreen.tap(mark.x, mark.y);
      await waitForCard(page, 'SANA');
      const box = await page.evaluate(() => {
        const card = document.querySelector('who-says-card')?.getBoundingClientRect();
        return card ? [card.left, card.width, innerHeight - card.bottom] : [];
      });
      expect(box).toEqual([0, 400, 0]);
      await page.touchscreen.tap(200, 20);
      await waitForNoCard(page);
      await page.close();
    },
  );
});
