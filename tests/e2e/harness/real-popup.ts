import type { Page } from 'puppeteer-core';
import { clickControl } from './popup';
import type { ReadingBrowser } from './reading-browser';

const POPUP = 'src/entries/popup.html';
const SLOW = 15_000;

/** A window of the extension beside the pages: the popup, the side panel, the sidebar. */
export interface OwnView {
  text(): Promise<string>;
  waitForText(text: string): Promise<void>;
  /** Clicks the first control whose words or label hold `label`. */
  click(label: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the real popup, as a click on the extension's button does, over the tab in front; `own` is one of the
 * extension's own pages in another tab, which asks for it and, in Firefox, sees into it.
 */
export async function openRealPopup(reader: ReadingBrowser, own: Page): Promise<OwnView> {
  const open = () =>
    own.evaluate(async () => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      await api.action.openPopup();
    });
  if (reader.name === 'firefox') {
    await open();
    return viewOf(own, 'popup');
  }
  return pageView(await popupPage(reader, open));
}

/** The popup's own page, to be driven as any other. Chromium alone: Firefox's driver has no page for it. */
export async function popupPage(reader: ReadingBrowser, open: () => Promise<void>): Promise<Page> {
  const opened = reader.browser.waitForTarget((target) => target.url() === reader.origin + POPUP, {
    timeout: SLOW,
  });
  await open();
  return (await opened).asPage();
}

/** The library in Chrome's side panel or Firefox's sidebar. */
export async function openSidePanel(reader: ReadingBrowser, own: Page): Promise<OwnView> {
  await own.bringToFront();
  // Both want a gesture; a click on a button of our own page is one.
  await own.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'open-side';
    button.textContent = 'open';
    button.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:9';
    button.addEventListener('click', () => {
      const firefox = Reflect.get(globalThis, 'browser')?.sidebarAction;
      if (firefox) void firefox.open();
      else {
        const { windows, sidePanel } = Reflect.get(globalThis, 'chrome');
        windows.getCurrent((here: { id: number }) => sidePanel.open({ windowId: here.id }));
      }
    });
    document.body.append(button);
  });
  const address = `${reader.origin}src/entries/library.html`;
  const opened =
    reader.name === 'firefox'
      ? null
      : reader.browser.waitForTarget((target) => target.url() === address, { timeout: SLOW });
  await own.click('#open-side');
  await own.evaluate(() => document.getElementById('open-side')?.remove());
  return opened ? pageView(await (await opened).asPage()) : viewOf(own, 'sidebar');
}

function pageView(page: Page): OwnView {
  const text = () => page.evaluate(() => document.body.innerText);
  return {
    text,
    waitForText: async (wanted) => {
      await page.waitForFunction(
        (needle) => document.body.innerText.includes(needle),
        { timeout: SLOW, polling: 50 },
        wanted,
      );
    },
    click: (label) => clickControl(page, label),
    close: () => page.close(),
  };
}

/** A window that only the extension's own pages can see into. */
function viewOf(own: Page, type: 'popup' | 'sidebar'): OwnView {
  const text = () =>
    own.evaluate((wanted) => {
      const { extension } = Reflect.get(globalThis, 'browser');
      return extension.getViews({ type: wanted })[0]?.document.body?.innerText ?? '';
    }, type);
  return {
    text,
    waitForText: async (wanted) => {
      const end = Date.now() + SLOW;
      while (!(await text()).includes(wanted)) {
        if (Date.now() > end) throw new Error(`no “${wanted}” in the ${type}: ${await text()}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    click: async (label) => {
      const found = await own.evaluate(
        (which, wanted) => {
          const { extension } = Reflect.get(globalThis, 'browser');
          const view = extension.getViews({ type: which })[0];
          const controls = 'button, label, [role="switch"], [role="button"], summary, a';
          for (const element of view?.document.querySelectorAll(controls) ?? []) {
            const words = `${element.textContent} ${element.getAttribute('aria-label') ?? ''}`;
            if (!words.includes(wanted)) continue;
            element.click();
            return true;
          }
          return false;
        },
        type,
        label,
      );
      if (!found) throw new Error(`no control “${label}” in the ${type}: ${await text()}`);
    },
    close: async () => {
      await own.evaluate((which) => {
        const { extension } = Reflect.get(globalThis, 'browser');
        for (const view of extension.getViews({ type: which })) view.close();
      }, type);
    },
  };
}
