import type { Page } from 'puppeteer-core';
import type { TabMessage } from '../../../src/messaging/protocol';
import { readMarks } from './marks';

export const OWN_PAGE = 'src/entries/popup.html';

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export const wordsOf = async (page: Page) =>
  (await readMarks(page)).map((mark) => mark.text).join('|');

/** Waits until some mark of ours holds these words. */
export async function waitForMark(page: Page, text: string): Promise<void> {
  for (let i = 0; i < 150; i++) {
    if ((await wordsOf(page)).includes(text)) return;
    await pause(100);
  }
  throw new Error(`no mark with “${text}”: ${await wordsOf(page)}`);
}

/** Sends what the popup or the background would send to the tab at `url`; `own` is a page of the extension. */
export async function tell(
  own: Page,
  url: string,
  name: TabMessage['name'],
  body: object,
): Promise<unknown> {
  return own.evaluate(
    async (address, message) => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const tabs = await api.tabs.query({});
      const tab = tabs.find((t: { url?: string }) => t.url === address);
      const answer = await api.tabs.sendMessage(tab.id, message, { frameId: 0 });
      if (!answer?.ok) throw new Error(JSON.stringify(answer));
      return answer.value;
    },
    url,
    { whoSaysTab: 1, name, body },
  );
}

export async function setSettings(own: Page, settings: object): Promise<void> {
  await own.evaluate(async (value) => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    await api.storage.local.set({ settings: value });
  }, settings);
}

/** Client rectangles of the first place where these words stand in one text node of the page. */
export async function rectsOfWords(
  page: Page,
  words: string,
): Promise<{ x: number; y: number; width: number; height: number }[]> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      return [...range.getClientRects()].map(({ x, y, width, height }) => ({
        x,
        y,
        width,
        height,
      }));
    }
    return [];
  }, words);
}

/** Selects words as a reader does, by dragging the pointer over them. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const rects = await rectsOfWords(page, words);
  const [first, last] = [rects[0], rects.at(-1)];
  if (!first || !last) throw new Error(`“${words}” is not on the page`);
  await page.mouse.move(first.x + 0.5, first.y + first.height / 2);
  await page.mouse.down();
  await page.mouse.move(last.x + last.width - 0.5, last.y + last.height / 2, { steps: 5 });
  await page.mouse.up();
}
