import type { Page } from 'puppeteer-core';
import type { ReadingBrowser } from './reading-browser';

const POPUP = 'src/entries/popup.html';

/** Opens the popup in a tab of its own, speaking of the tab that shows `page`. */
export async function openPopupFor(reader: ReadingBrowser, page: Page): Promise<Page> {
  const finder = await reader.openOwn(POPUP, '#root > *');
  const id = await finder.evaluate(async (url) => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const tabs = await api.tabs.query({});
    return tabs.find((tab: { url?: string }) => tab.url === url)?.id ?? -1;
  }, page.url());
  await finder.close();
  const popup = await reader.openOwn(`${POPUP}?tab=${id}`, '#root > *');
  await popup.setViewport({ width: 400, height: 700 });
  return popup;
}

/**
 * Looks at `page` again after a popup in a tab that may close itself: while one tab goes, Firefox
 * fails to bring another one to the front. What keeps failing for five seconds is thrown.
 */
export async function lookBackAt(page: Page): Promise<void> {
  const end = Date.now() + 5_000;
  for (;;) {
    try {
      return await page.bringToFront();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

export async function waitForText(page: Page, text: string, timeout = 10_000): Promise<void> {
  await page.waitForFunction(
    (needle) => document.body.textContent?.includes(needle) ?? false,
    { timeout },
    text,
  );
}

/** Gives a file to the page's one field for files. */
export async function chooseFile(page: Page, file: string): Promise<void> {
  const field = await page.waitForSelector('input[type="file"]');
  if (!field) throw new Error('no field for a file');
  await field.uploadFile(file);
}

/** Clicks the first control of the page whose words or label hold `label`, or are it (`exactly`). */
export async function clickControl(page: Page, label: string, exactly = false): Promise<void> {
  const find = () =>
    page.evaluateHandle(
      (wanted, whole) => {
        const controls = 'button, label, [role="switch"], [role="button"], summary, a';
        for (const element of document.querySelectorAll(controls)) {
          const words = `${element.textContent} ${element.getAttribute('aria-label') ?? ''}`;
          if (whole ? words.trim() === wanted : words.includes(wanted)) return element;
        }
        return null;
      },
      label,
      exactly,
    );
  let handle = await find();
  // What the page shows may still be on its way.
  for (let tries = 0; tries < 50 && !handle.asElement(); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    handle = await find();
  }
  const element = handle.asElement();
  if (!element) {
    const text = await page.evaluate(() => document.body.innerText);
    throw new Error(`no control “${label}” in:\n${text}`);
  }
  // What was outside of the view is laid out only when it comes in, and moves what is below it.
  let box = await element.boundingBox();
  for (let settled = false; !settled; ) {
    await element.evaluate((node) => {
      if (node instanceof HTMLElement)
        node.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    await new Promise((resolve) => setTimeout(resolve, 120));
    const next = await element.boundingBox();
    settled = next?.y === box?.y && next?.height === box?.height;
    box = next;
  }
  if (!box) throw new Error(`the control “${label}” is not to be seen`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
