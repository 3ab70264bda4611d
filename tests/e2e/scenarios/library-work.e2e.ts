import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { violations } from '../../shots/axe';
import { waitForMarks } from '../harness/marks';
import { ask } from '../harness/own-api';
import type { PageServer } from '../harness/page-server';
import { clickControl, waitForText } from '../harness/popup';
import type { ReadingBrowser } from '../harness/reading-browser';
import { openSidePanel } from '../harness/real-popup';
import { savedFile } from '../harness/saved-file';
import { inBothBrowsers } from '../harness/scenario';

const LIBRARY = 'src/entries/library.html';
const SOHR = 'Syrian Observatory for Human Rights';

async function readDemo(reader: ReadingBrowser, site: PageServer): Promise<void> {
  for (const name of ['daily', 'wire', 'herald']) {
    const page = await reader.newPage();
    await page.goto(site.url(name, `demo/${name}.html`));
    await waitForMarks(page);
    await page.close();
  }
}

async function openLibrary(reader: ReadingBrowser, hash: string, selector = '.list-row button') {
  const library = await reader.openOwn(`${LIBRARY}#${hash}`, selector);
  await library.setViewport({ width: 1200, height: 850 });
  return library;
}

const count = async (own: Page) => (await ask(own, 'library-counts', {})).claims;

inBothBrowsers('work in the library', (scenario) => {
  scenario('the list is narrowed to a source and a kind, in the address', async (stage) => {
    await readDemo(stage.reader, stage.site);
    const library = await openLibrary(stage.reader, 'kind=sources');
    await clickControl(library, SOHR);
    await clickControl(library, 'List all its claims');
    await library.waitForFunction(() => location.hash.includes('source='));
    await library.waitForFunction(
      (name) =>
        [...document.querySelectorAll('.list-row')].every((row) => row.textContent?.includes(name)),
      {},
      SOHR,
    );
    await library.close();
    const again = await openLibrary(stage.reader, 'kind=claims&source-kind=monitor');
    const rows = await again.$$eval('.list-row', (all) => all.map((row) => row.textContent ?? ''));
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row).toMatch(/Observatory|Airwars/);
    expect(await violations(again)).toEqual([]);
    await again.close();
  });

  scenario('claims are tagged, saved as BibTeX, forgotten and back', async ({ reader, site }) => {
    await readDemo(reader, site);
    const library = await openLibrary(reader, 'kind=claims&source-kind=monitor');
    const all = await count(library);
    const boxes = await library.$$('.list-row input');
    for (const box of boxes.slice(0, 2)) await box.click();
    await clickControl(library, 'BibTeX');
    const file = readFileSync(await savedFile(reader.downloads, /\.bib$/), 'utf8');
    expect(file.match(/^@online/gm)).toHaveLength(2);
    await type(library, 'Tags,', 'tolls');
    await clickControl(library, 'Tag', true);
    await waitForText(library, '2 changed.');
    expect(await ask(library, 'list-annotations', { pageUrl: null, limit: 9 })).toMatchObject([
      { kind: 'claim', tags: ['tolls'] },
      { kind: 'claim', tags: ['tolls'] },
    ]);
    await clickControl(library, 'Undo');
    await library.waitForFunction(() => !document.body.textContent?.includes('2 changed.'));
    expect(await ask(library, 'list-annotations', { pageUrl: null, limit: 9 })).toEqual([]);
    for (const box of (await library.$$('.list-row input')).slice(0, 2)) await box.click();
    await clickControl(library, 'Forget');
    await waitForText(library, '2 changed.');
    expect(await count(library)).toBe(all - 2);
    await clickControl(library, 'Undo');
    await library.waitForFunction(() => !document.body.textContent?.includes('2 changed.'));
    expect(await count(library)).toBe(all);
    await library.close();
  });

  scenario('a source is forgotten with its claims, and back', async ({ reader, site }) => {
    await readDemo(reader, site);
    const library = await openLibrary(reader, 'kind=sources&q=Syrian+Observatory');
    const all = await count(library);
    for (const box of (await library.$$('.list-row input')).slice(0, 1)) await box.click();
    await clickControl(library, 'JSON-LD');
    const file = readFileSync(await savedFile(reader.downloads, /^who-says-sources\.jsonld$/));
    expect(String(file)).toContain(SOHR);
    await clickControl(library, 'Forget');
    await waitForText(library, 'changed.');
    expect(await count(library)).toBeLessThan(all);
    await clickControl(library, 'Undo');
    await waitForText(library, SOHR);
    expect(await count(library)).toBe(all);
    await library.close();
  });

  scenario(
    'a source is edited on its page, reset, and the reset undone',
    async ({ reader, site }) => {
      await readDemo(reader, site);
      const library = await openLibrary(reader, 'kind=sources&q=Syrian+Observatory');
      await clickControl(library, SOHR);
      await clickControl(library, 'Edit the source');
      await type(library, 'Also called', 'The Coventry Monitor');
      await clickControl(library, 'Add an alias');
      await type(library, 'What the evidence says', 'A made-up trust');
      await clickControl(library, 'Add a fact');
      await waitForText(library, 'Owner: A made-up trust');
      await clickControl(library, 'Save');
      await waitForText(library, 'The catalogue says:');
      const own = async () => (await ask(library, 'get-source', { id: 'sohr' }))?.own;
      expect(await own()).toMatchObject({
        addNames: [{ text: 'The Coventry Monitor' }],
        setFacts: [{ field: 'owner', value: 'A made-up trust', addedBy: 'user' }],
      });
      expect(await violations(library)).toEqual([]);
      await clickControl(library, 'Take all your changes away');
      await waitForText(library, 'Undo');
      expect(await own()).toBeNull();
      await clickControl(library, 'Undo');
      await waitForText(library, 'The catalogue says:');
      expect(await own()).toMatchObject({ addNames: [{ text: 'The Coventry Monitor' }] });
      await clickControl(library, 'Take all your changes away');
      await library.close();
    },
  );

  scenario('the library stands beside the pages', async ({ reader, site }) => {
    await readDemo(reader, site);
    const own = await reader.openOwn('src/entries/options.html', 'h1');
    const panel = await openSidePanel(reader, own);
    await panel.waitForText('Export and import');
    await panel.click('Claims');
    await panel.waitForText('Tal Merin');
    await panel.close();
    await own.close();
  });
});

async function type(page: Page, label: string, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const field = [...document.querySelectorAll('label')].find((one) =>
      one.textContent?.startsWith(wanted),
    );
    field?.querySelector('input')?.focus();
  }, label);
  await page.keyboard.type(text);
}
