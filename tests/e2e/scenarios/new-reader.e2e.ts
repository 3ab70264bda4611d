import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { clickInCard, hoverMark, typeInCard, waitForCard, waitForMarks } from '../harness/marks';
import { ask } from '../harness/own-api';
import { chooseFile, clickControl, waitForText } from '../harness/popup';
import type { ReadingBrowser } from '../harness/reading-browser';
import { openRealPopup } from '../harness/real-popup';
import { savedFile } from '../harness/saved-file';
import { inBothBrowsers } from '../harness/scenario';

const NOTE = 'who counted the dead?';

inBothBrowsers('a new reader', (scenario) => {
  scenario(
    'is welcomed, reads, notes, exports, forgets all, and has all of it back',
    async ({ reader, site }) => {
      await welcomed(reader);
      const library = await reader.openOwn('src/entries/library.html', '.kinds');
      await library.setViewport({ width: 1200, height: 850 });

      const page = await reader.newPage();
      await page.goto(site.url('daily', 'demo/daily.html'));
      const marks = await waitForMarks(page);
      const cue = marks.find(({ name, text }) => /cue/.test(name) && text.includes('claimed'));
      await hoverMark(page, cue?.name ?? '', 'claimed');
      await waitForCard(page, 'at least 30');
      await clickInCard(page, 'Note');
      await typeInCard(page, NOTE);
      await clickInCard(page, 'Save');
      await waitForCard(page, NOTE);
      await page.keyboard.press('Escape');

      const popup = await openRealPopup(reader, library);
      await popup.waitForText(NOTE);
      expect(await popup.text()).toMatch(/\d+ sources, \d+ claims/);
      await popup.close();

      await library.bringToFront();
      await library.reload({ waitUntil: [] });
      await library.waitForSelector('.list-row button');
      const before = await ask(library, 'library-counts', {});
      expect(before).toMatchObject({ annotations: 1, pages: 1 });
      expect(before.claims).toBeGreaterThan(5);
      await page.close();

      await clickControl(library, 'Export and import');
      await clickControl(library, 'Back up everything');
      const file = await savedFile(reader.downloads, /^who-says-.*\.json$/);
      expect(readFileSync(file, 'utf8')).toContain(NOTE);

      await forgetAll(reader);
      await library.bringToFront();
      expect(await ask(library, 'library-counts', {})).toMatchObject({ annotations: 0, claims: 0 });

      await chooseFile(library, file);
      await waitForText(library, 'would be new', 20_000);
      await clickControl(library, 'Take it in');
      await waitForText(library, 'Taken in.', 20_000);
      expect(await ask(library, 'library-counts', {})).toEqual(before);
      await clickControl(library, 'Annotations');
      await waitForText(library, NOTE);
      await library.close();

      const again = await reader.newPage();
      await again.goto(site.url('daily', 'demo/daily.html'));
      await waitForMarks(again);
      await hoverMark(again, cue?.name ?? '', 'claimed');
      await waitForCard(again, NOTE);
      await again.close();
    },
  );
});

/** The page that opened by itself after the installation. */
async function welcomed(reader: ReadingBrowser): Promise<void> {
  const address = `${reader.origin}src/entries/welcome.html`;
  if (reader.name === 'firefox') {
    // A driver's temporary add-on is installed with another reason than a reader's: opened by hand.
    const welcome = await reader.openOwn('src/entries/welcome.html', '.sample .mark');
    await waitForText(welcome, 'Who Says');
    await welcome.close();
    return;
  }
  const target = await reader.browser.waitForTarget((one) => one.url() === address, {
    timeout: 15_000,
  });
  const welcome = await target.asPage();
  await welcome.waitForSelector('.sample .mark');
  await welcome.close();
}

async function forgetAll(reader: ReadingBrowser): Promise<void> {
  const options = await reader.openOwn('src/entries/options.html', '#stored');
  await options.setViewport({ width: 900, height: 900 });
  await clickControl(options, 'everything');
  await clickControl(options, 'Forget');
  await clickControl(options, 'for good');
  await waitForText(options, 'Forgotten');
  await options.close();
}
