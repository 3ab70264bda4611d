import { expect } from 'vitest';
import { readMarks, waitForMarks } from '../harness/marks';
import { clickControl, openPopupFor, waitForText } from '../harness/popup';
import { inBothBrowsers } from '../harness/scenario';

inBothBrowsers('the popup', (scenario) => {
  scenario('tells what the page says and by whom', async ({ reader, site }) => {
    const page = await reader.newPage();
    await page.goto(site.url('daily', 'demo/daily.html'));
    await waitForMarks(page);
    const popup = await openPopupFor(reader, page);
    await waitForText(popup, 'Syrian Observatory for Human Rights');
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toMatch(/\d+ sources?, \d+ claims?/);
    expect(text).toContain('that 54 civilians were killed in the strike');
    await popup.close();
    await page.close();
  });

  scenario('a click on a claim scrolls the page to its mark', async ({ reader, site }) => {
    const page = await reader.newPage();
    await page.setViewport({ width: 700, height: 300 });
    await page.goto(site.url('scroll', 'demo/daily.html'));
    await waitForMarks(page);
    const popup = await openPopupFor(reader, page);
    await waitForText(popup, 'it believed the toll would rise');
    await clickControl(popup, 'it believed the toll would rise');
    await page.bringToFront();
    await page.waitForFunction(() => window.scrollY > 200, { timeout: 10_000, polling: 50 });
    await popup.close();
    await page.close();
  });

  scenario(
    'says of a page that is no article why it was left alone, and reads it on demand',
    async ({ reader, site }) => {
      const page = await reader.newPage();
      await page.goto(site.url('front', 'demo/index.html'));
      const popup = await openPopupFor(reader, page);
      await clickControl(popup, 'Read it anyway');
      await waitForMarks(page);
      expect((await readMarks(page)).length).toBeGreaterThan(0);
      await popup.close();
      await page.close();
    },
  );
});
