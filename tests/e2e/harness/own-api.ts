import type { Page } from 'puppeteer-core';
import type { RequestName, Requests } from '../../../src/messaging/protocol';

/** Asks the background from one of the extension's own pages. */
export async function ask<N extends RequestName>(
  own: Page,
  name: N,
  body: Requests[N]['body'],
): Promise<Requests[N]['reply']> {
  // As text: Firefox's driver cuts off what lies deep in an object.
  const text = await own.evaluate(
    async (message) => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      return JSON.stringify(await api.runtime.sendMessage(message));
    },
    { whoSays: 1, name, body },
  );
  const answer = JSON.parse(text);
  if (!answer?.ok) throw new Error(`${name}: ${answer?.error ?? 'no answer'}`);
  return answer.value;
}

/** What stands on the badge of the tab that shows `page`. */
export function badgeText(own: Page, page: Page): Promise<string> {
  return own.evaluate(async (url) => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const tabs = await api.tabs.query({});
    const tab = tabs.find((one: { url?: string }) => one.url === url);
    return api.action.getBadgeText({ tabId: tab?.id });
  }, page.url());
}
