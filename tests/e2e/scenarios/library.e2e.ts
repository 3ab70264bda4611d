import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { writeWhole } from '../../../src/core/exchange/annotation-writer';
import { WEB_ANNOTATIONS } from '../../../src/core/exchange/w3c-annotation-export';
import type { Annotation } from '../../../src/core/model/annotation';
import { violations } from '../../shots/axe';
import { waitForMarks } from '../harness/marks';
import { chooseFile, clickControl, waitForText } from '../harness/popup';
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
    await options.close();
    const again = await reader.openOwn(OPTIONS, '#sites');
    await waitForText(again, 'quiet.example');
    await clickControl(again, 'Take back');
    await waitForText(again, 'No site is turned on or off.');
    expect(await violations(again)).toEqual([]);
    await again.close();
  });

  scenario('the welcome page shows the card of the mark in focus', async ({ reader }) => {
    const welcome = await reader.openOwn(WELCOME, '.sample .mark');
    await welcome.focus('.sample .mark.generic');
    await waitForText(welcome, 'residents, not named');
    expect(await violations(welcome)).toEqual([]);
    await welcome.close();
  });

  scenario('many notes are deleted at once, and come back', async ({ reader }) => {
    const library = await reader.openOwn(`${LIBRARY}#kind=annotations`, '.list');
    await ask(library, 'save-annotations', {
      annotations: ['one', 'two'].map((name) => note(name)),
    });
    await library.close();
    const list = await reader.openOwn(`${LIBRARY}#kind=annotations`, '.list-row input');
    await list.setViewport({ width: 1200, height: 800 });
    for (const box of await list.$$('.list-row input')) await box.click();
    await clickControl(list, 'Delete');
    await list.waitForFunction(() => document.querySelectorAll('.list-row').length === 0);
    await clickControl(list, 'Undo');
    await list.waitForFunction(() => document.querySelectorAll('.list-row').length === 2);
    await list.close();
  });

  scenario('a back-up is shown as what it changes, taken in, and undone', async ({ reader }) => {
    const library = await reader.openOwn(`${LIBRARY}#kind=annotations`, '.list');
    await library.setViewport({ width: 1200, height: 900 });
    const folder = mkdtempSync(path.join(tmpdir(), 'who-says-import-'));
    const file = path.join(folder, 'notes.jsonld');
    writeFileSync(file, writeWhole(WEB_ANNOTATIONS, [note('brought')]));
    await clickControl(library, 'Export and import');
    await chooseFile(library, file);
    await waitForText(library, '1 would be new');
    await waitForText(library, 'note brought');
    await clickControl(library, 'Take it in');
    await waitForText(library, 'Taken in.');
    await clickControl(library, 'Annotations');
    await waitForText(library, 'note brought');
    await clickControl(library, 'Export and import');
    await clickControl(library, 'Undo');
    await library.waitForFunction(() => !document.body.textContent?.includes('Taken in.'));
    await clickControl(library, 'Annotations');
    await waitForText(library, 'Choose something from the list');
    expect(await library.evaluate(() => document.body.textContent)).not.toContain('note brought');
    await library.close();
    rmSync(folder, { recursive: true });
  });

  scenario(
    'Wikidata is asked on a click, and its facts are taken one by one',
    async ({ reader }) => {
      const wikidata = await serveWikidata();
      const library = await reader.openOwn(
        `${LIBRARY}?wikidata=${encodeURIComponent(wikidata.url)}#kind=sources&q=Syrian+Observatory`,
        '.list-row button',
      );
      await library.setViewport({ width: 1200, height: 800 });
      await clickControl(library, 'Syrian Observatory for Human Rights');
      await waitForText(library, 'Look it up in Wikidata');
      expect(wikidata.asked()).toBe(0);
      await clickControl(library, 'Look it up in Wikidata');
      await waitForText(library, 'a made-up monitor');
      await clickControl(library, 'Made-up Observatory');
      await waitForText(library, 'Take it');
      await clickControl(library, 'Take it');
      await waitForText(library, 'Taken');
      await waitForText(library, '1987');
      await wikidata.close();
      await library.close();
      const later = await reader.openOwn(
        `${LIBRARY}?wikidata=${encodeURIComponent(wikidata.url)}#kind=sources&q=Syrian+Observatory`,
        '.list-row button',
      );
      await later.setViewport({ width: 1200, height: 800 });
      await clickControl(later, 'Syrian Observatory for Human Rights');
      await waitForText(later, '1987');
      await clickControl(later, 'Look it up in Wikidata');
      await waitForText(later, 'Wikidata could not be asked');
      await waitForText(later, '1987');
      await later.close();
    },
  );
});

function note(name: string): Annotation {
  const now = '2031-05-04T10:00:00.000Z';
  return {
    id: `00000000-0000-4000-8000-${name.padEnd(12, '0')}`,
    pageUrl: `https://daily.example/${name}`,
    pageTitle: `Page ${name}`,
    target: null,
    kind: 'page',
    sourceId: null,
    sourceName: null,
    note: `note ${name}`,
    tags: [],
    created: now,
    modified: now,
  };
}

async function ask(page: Page, name: string, body: unknown): Promise<void> {
  const answer = await page.evaluate(
    async (message) => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      return api.runtime.sendMessage(message);
    },
    { whoSays: 1, name, body },
  );
  expect(answer).toMatchObject({ ok: true });
}

/** Answers as Wikidata does, about one item that is made up. */
async function serveWikidata() {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    const url = new URL(request.url ?? '/', 'http://x');
    const search = url.searchParams.get('action') === 'wbsearchentities';
    const time = { time: '+1987-00-00T00:00:00Z', precision: 9 };
    const founded = {
      rank: 'normal',
      mainsnak: {
        snaktype: 'value',
        property: 'P571',
        datavalue: { type: 'time', value: time },
      },
    };
    const item = {
      id: 'Q424242',
      labels: { en: { language: 'en', value: 'Made-up Observatory' } },
      claims: { P571: [founded] },
    };
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify(
        search
          ? {
              search: [
                { id: 'Q424242', label: 'Made-up Observatory', description: 'a made-up monitor' },
              ],
            }
          : { entities: { Q424242: item } },
      ),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    asked: () => asked,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
