import type { Browser } from 'webextension-polyfill';

const POPUP = 'src/entries/popup.html';

/** Opens the popup; for a tab given, with the editor for what is selected there. */
export async function openPopup(browser: Browser, annotate?: number): Promise<void> {
  if (annotate === undefined) return browser.action.openPopup();
  const popup = browser.runtime.getURL(POPUP);
  // The popup has no other way to learn why it was opened.
  await browser.action.setPopup({ tabId: annotate, popup: `${popup}?annotate` });
  try {
    await browser.action.openPopup();
  } finally {
    await browser.action.setPopup({ tabId: annotate, popup });
  }
}
