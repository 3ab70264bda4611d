import type { Browser } from 'webextension-polyfill';

/** Where the extension's own pages lie in the package. */
export const PAGES = {
  library: 'src/entries/library.html',
  welcome: 'src/entries/welcome.html',
} as const;

/** Opens the library, in the tab that already shows it if there is one. */
export async function openLibrary(browser: Browser, hash?: string): Promise<void> {
  const address = browser.runtime.getURL(PAGES.library);
  const url = hash ? `${address}#${hash.replace(/^#/, '')}` : address;
  const [open] = await browser.tabs.query({ url: `${address}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, hash ? { active: true, url } : { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/** Shows the welcome page after the first installation, where the package has one. */
export async function welcome(browser: Browser, reason: string): Promise<void> {
  if (reason !== 'install') return;
  const url = browser.runtime.getURL(PAGES.welcome);
  const there = await fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
  if (there) await browser.tabs.create({ url });
}
