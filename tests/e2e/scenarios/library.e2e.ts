import { expect } from 'vitest';
import { violations } from '../../shots/axe';
import { waitForMarks } from '../harness/marks';
import { clickControl, waitForText } from '../harness/popup';
import { inBothBrowsers } from '../harness/scenario';

const LIBRARY = 'src/entries/library.html';
const OPTIONS = 'src/entries/options.html';
const WELCOME = 'src/entries/welcome.html';

inBothBrowsers("the extension's own pages", (scenario) => {
  scenario('the library finds a claim that was read, as it is typed', async ({ reader, site }) => {
    const page = await reader.newPage();
    await page.goto(site.url('daily', 'demo/daily.html'));
    await waitForMarks(page);
    await page.close();
    const library = await reader.openOwn(`${LIBRARY}#kind=claims`, '.list-row button');
    await library.setViewport({ width: 1200, height: 800 });
    await library.type('input[type="search"]', '54 civ');
    await library.waitForFunction(
      () => [...document.querySelectorAll('.list-row mark')].some((m) => m.textContent === '54'),
      { timeout: 10_000 },
    );
    expect(await library.evaluate(() => location.hash)).toContain('q=54');
    await clickControl(library, '54 civilians');
    await waitForText(library, 'How the claims stand to each other');
    expect(await violations(library)).toEqual([]);
    await library.close();
  });

  scenario('what the options set is kept, and revoked', async ({ reader }) => {
    const options = await reader.openOwn(OPTIONS, '#sites');
    await options.evaluate(() => {
      const field = [...document.querySelectorAll('label')].find((l) =>
        l.textContent?.startsWith('Site'),
      );
      field?.querySelector('input')?.focus();
    });
    await options.keyboard.type('https://www.quiet.example/a/b');
    await options.keyboard.press('Enter');
    await waitForText(options, 'quiet.example');
    await options.reload();
    await options.waitForSelector('#sites');
    await waitForText(options, 'quiet.example');
    await clickControl(options, 'Take back');
    await waitForText(options, 'No site is turned on or off.');
    expect(await violations(options)).toEqual([]);
    await options.close();
  });

  scenario('the welcome page shows the card of the mark in focus', async ({ reader }) => {
    const welcome = await reader.openOwn(WELCOME, '.sample .mark');
    await welcome.focus('.sample .mark.generic');
    await waitForText(welcome, 'residents, not named');
    expect(await violations(welcome)).toEqual([]);
    await welcome.close();
  });
});
