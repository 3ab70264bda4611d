import type { Page } from 'puppeteer-core';
import type { TabState } from '../../../src/messaging/protocol';

/**
 * Asks the content script of the tab at `url` how far it is, as the popup does; `own` is one of the
 * extension's own pages. Null when nothing answers there.
 */
export async function tabState(own: Page, url: string): Promise<TabState | null> {
  return own.evaluate(async (address) => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const tabs = await api.tabs.query({});
    const tab = tabs.find((t: { url?: string }) => t.url === address);
    if (!tab) return null;
    try {
      const message = { whoSaysTab: 1, name: 'tab-state', body: {} };
      const answer = await api.tabs.sendMessage(tab.id, message, { frameId: 0 });
      return answer?.ok ? answer.value : null;
    } catch {
      return null; // nothing listens in this tab
    }
  }, url);
}

/** Waits until the reading of the tab has come to an end; the last state seen at the time-out. */
export async function waitUntilRead(
  own: Page,
  url: string,
  timeout = 30_000,
): Promise<TabState | null> {
  const end = Date.now() + timeout;
  let state: TabState | null = null;
  while (Date.now() < end) {
    state = await tabState(own, url);
    if (state && state.status !== 'waiting' && state.status !== 'reading') return state;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return state;
}
