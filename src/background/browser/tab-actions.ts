import type { Browser } from 'webextension-polyfill';
import { type AskTab, createTabClient } from '../../messaging/client';

export function tabClient(browser: Browser): AskTab {
  return createTabClient((id, message, options) => browser.tabs.sendMessage(id, message, options));
}

/** Tells every tab to read again: a source or a correction changed. Tabs without our script don't answer. */
export async function refreshTabs(browser: Browser): Promise<void> {
  const ask = tabClient(browser);
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id }) => (id === undefined ? null : ask(id, 'refresh', {}))),
  );
}
