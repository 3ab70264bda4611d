import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import {
  clickInCard,
  hoverMark,
  readMarks,
  waitForCard,
  waitForMarks,
  waitForNoCard,
  waitUntilMarked,
} from '../harness/marks';
import { ask, badgeText } from '../harness/own-api';
import { chooseFile, clickControl, waitForText } from '../harness/popup';
import type { ReadingBrowser } from '../harness/reading-browser';
import { savedFile } from '../harness/saved-file';
import { inBothBrowsers } from '../harness/scenario';

async function openOptions(reader: ReadingBrowser) {
  const options = await reader.openOwn('src/entries/options.html', '#sites');
  await options.setViewport({ width: 900, height: 900 });
  return options;
}

inBothBrowsers('the options', (scenario) => {
  scenario('reading is switched off and on everywhere', async ({ reader, site }) => {
    const page = await reader.newPage();
    await page.goto(site.url('daily', 'demo/daily.html'));
    await waitForMarks(page);
    const options = await openOptions(reader);
    await clickControl(options, 'On every site');
    await waitUntilMarked(page, false);
    await clickControl(options, 'On every site');
    await waitUntilMarked(page, true);
    await options.close();
    await page.close();
  });

  scenario('the density tints contents, and the badge counts or is silent', async (stage) => {
    const { reader, site } = stage;
    const page = await reader.newPage();
    await page.goto(site.url('daily', 'demo/daily.html'));
    await waitForMarks(page);
    const options = await openOptions(reader);
    expect(Number(await badgeText(options, page))).toBeGreaterThan(0);
    const tinted = async () =>
      (await readMarks(page)).filter(({ name }) => name === 'who-says-content').length;
    expect(await tinted()).toBe(0);
    await clickControl(options, 'full: what is claimed is tinted too');
    await page.waitForFunction(() => (CSS.highlights.get('who-says-content')?.size ?? 0) > 0, {
      polling: 50,
    });
    await clickControl(options, 'quiet');
    await clickControl(options, 'Show on the button how many claims are contested');
    await page.reload();
    await waitForMarks(page);
    expect(await badgeText(options, page)).toBe('');
    await clickControl(options, 'Show on the button how many claims are contested');
    await options.close();
    await page.close();
  });

  scenario('the theme is that of all own pages', async ({ reader }) => {
    const options = await openOptions(reader);
    await clickControl(options, 'dark');
    await options.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    const library = await reader.openOwn('src/entries/library.html', '.kinds');
    await library.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    await library.close();
    await clickControl(options, 'as the system');
    await options.waitForFunction(() => document.documentElement.dataset.theme === undefined);
    await options.close();
  });

  scenario('nothing is kept while remembering is off', async ({ reader, site }) => {
    const options = await openOptions(reader);
    await clickControl(options, 'Keep the claims of the articles I read');
    const before = await ask(options, 'library-counts', {});
    const page = await reader.newPage();
    await page.goto(site.url('herald', 'demo/herald.html'));
    await waitForMarks(page);
    expect(await ask(options, 'library-counts', {})).toEqual(before);
    await page.close();
    await clickControl(options, 'Keep the claims of the articles I read');
    await options.close();
  });

  scenario('a correction is listed, taken back, and put again', async ({ reader, site }) => {
    const page = await reader.newPage();
    await page.goto(site.url('daily', 'demo/daily.html'));
    await waitForMarks(page);
    const named = async () =>
      (await readMarks(page)).some(
        ({ name, text }) => name === 'who-says-source' && text === 'SANA',
      );
    expect(await named()).toBe(true);
    await hoverMark(page, 'who-says-source', 'SANA');
    await waitForCard(page, 'SANA');
    await clickInCard(page, 'Not this one');
    await clickInCard(page, 'is not a source on this page');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const options = await openOptions(reader);
    await waitForText(options, '“SANA”');
    const gone = () => page.waitForFunction(unmarked, { polling: 100, timeout: 10_000 }, 'SANA');
    await gone();
    await clickControl(options, 'Take back');
    await waitForText(options, 'Undo');
    await page.waitForFunction(marked, { polling: 100, timeout: 10_000 }, 'SANA');
    await options.close();
    await page.close();
  });

  scenario('a pack is shown as what it changes, taken in, and undone', async ({ reader }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'who-says-pack-'));
    const file = path.join(folder, 'mine.json');
    const pack = {
      format: 'who-says-source-pack',
      version: 1,
      title: 'Mine',
      licence: 'CC0 1.0',
      records: [{ id: 'sana', names: [{ text: 'The Damascus Wire', matching: 'always' }] }],
    };
    writeFileSync(file, JSON.stringify(pack));
    const options = await openOptions(reader);
    const names = async () =>
      (await ask(options, 'get-source', { id: 'sana' }))?.record.names.map(({ text }) => text);
    await chooseFile(options, file);
    await waitForText(options, 'The Damascus Wire');
    expect(await names()).not.toContain('The Damascus Wire');
    await clickControl(options, 'Take it in');
    await waitForText(options, 'Undo');
    expect(await names()).toContain('The Damascus Wire');
    await clickControl(options, 'Undo');
    await waitForText(options, 'The import was undone.');
    expect(await names()).not.toContain('The Damascus Wire');
    await options.close();
    rmSync(folder, { recursive: true });
  });

  scenario(
    'the pack of Wikipedia’s editors is off, and speaks when it is on',
    async ({ reader }) => {
      const options = await openOptions(reader);
      const assessors = async () =>
        (await ask(options, 'get-source', { id: 'reuters' }))?.record.assessments.map(
          ({ assessor }) => assessor,
        ) ?? [];
      expect(String(await assessors())).not.toMatch(/Wikipedia/);
      await clickControl(options, 'Show what Wikipedia’s editors wrote about sources');
      await options.waitForFunction(
        () => [...document.querySelectorAll('input')].some((box) => box.checked),
        { polling: 50 },
      );
      expect(String(await assessors())).toMatch(/Wikipedia/);
      await clickControl(options, 'Show what Wikipedia’s editors wrote about sources');
      await options.close();
    },
  );

  scenario('notices, commands and the storage used are told', async ({ reader }) => {
    const options = await openOptions(reader);
    await clickControl(options, 'Show the notices');
    await waitForText(options, 'State Media Monitor');
    const text = await options.evaluate(() => document.body.innerText);
    expect(text).toMatch(/Next finding/i);
    expect(text).toMatch(/[kM]?B on this machine/);
    await options.close();
  });

  scenario('a back-up is made among the downloads, and says so', async ({ reader }) => {
    const options = await openOptions(reader);
    await waitForText(options, 'None has been made yet.');
    await clickControl(options, 'Make one now');
    await waitForText(options, 'Last made:', 20_000);
    const file = await savedFile(reader.downloads, /^who-says-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'who-says-backup' });
    await options.close();
  });
});

const marked = (words: string): boolean =>
  [...(CSS.highlights.get('who-says-source') ?? [])].some((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString() === words;
  });
const unmarked = (words: string): boolean =>
  ![...(CSS.highlights.get('who-says-source') ?? [])].some((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString() === words;
  });
