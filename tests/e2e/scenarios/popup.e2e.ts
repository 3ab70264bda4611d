import { expect } from 'vitest';
import { readMarks, waitForMarks, waitUntilMarked } from '../harness/marks';
import { clickControl, openPopupFor, waitForText } from '../harness/popup';
import { openRealPopup } from '../harness/real-popup';
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

  scenario('its real window speaks of the page in front', async ({ reader, site }) => {
    const own = await reader.openOwn('src/entries/options.html', 'h1');
    const page = await reader.newPage();
    await page.setViewport({ width: 700, height: 300 });
    await page.goto(site.url('window', 'demo/daily.html'));
    await waitForMarks(page);
    const popup = await openRealPopup(reader, own);
    await popup.waitForText('that 54 civilians were killed in the strike');
    expect(await popup.text()).toMatch(/\d+ sources, \d+ claims: \d+ named, \d+ unnamed/);
    await popup.click('it believed the toll would rise');
    await page.waitForFunction(() => window.scrollY > 200, { timeout: 10_000, polling: 50 });
    await popup.close();
    await page.close();
    await own.close();
  });

  scenario('its real window switches the site off and on again', async ({ reader, site }) => {
    const own = await reader.openOwn('src/entries/options.html', 'h1');
    const page = await reader.newPage();
    await page.goto(site.url('switch', 'demo/wire.html'));
    await waitForMarks(page);
    const popup = await openRealPopup(reader, own);
    await popup.waitForText('On switch.localhost');
    await popup.click('On switch.localhost');
    await waitUntilMarked(page, false);
    await popup.click('On switch.localhost');
    await waitUntilMarked(page, true);
    await popup.close();
    await page.close();
    await own.close();
  });

  scenario('its real window explains a page that can’t be read', async ({ reader }) => {
    const own = await reader.openOwn('src/entries/options.html', 'h1');
    const page = await reader.newPage();
    await page.goto('about:blank');
    await page.bringToFront();
    const popup = await openRealPopup(reader, own);
    await popup.waitForText('browser');
    await popup.close();
    await page.close();
    await own.close();
  });
});
