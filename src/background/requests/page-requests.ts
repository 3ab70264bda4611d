import { showBadge } from '../browser/badge';
import { openLibrary } from '../browser/pages';
import type { RequestTable } from '../request-table';
import type { Services } from '../services';

type PageRequests = Pick<
  RequestTable,
  'read' | 'inject-card' | 'badge' | 'open-library' | 'get-settings' | 'set-settings'
>;

/** The bundle that the build writes beside the manifest. */
const CARD_FILE = 'card.js';

/** What a page's content script asks while it is read. */
export function pageRequests({ browser, reading, settings }: Services): PageRequests {
  return {
    read: ({ document }, asker) => reading.read(document, asker),
    'inject-card': async (_body, { tabId, frameId }) => {
      if (tabId === null) throw new Error('no tab to inject into');
      await browser.scripting.executeScript({
        target: { tabId, frameIds: [frameId] },
        files: [CARD_FILE],
      });
      return null;
    },
    badge: async ({ contested }, { tabId, frameId }) => {
      if (tabId === null || frameId !== 0) return null;
      const { badge } = await settings.get();
      await showBadge(browser.action, tabId, badge ? contested : 0);
      return null;
    },
    'open-library': async ({ hash }) => {
      await openLibrary(browser, hash);
      return null;
    },
    'get-settings': () => settings.get(),
    'set-settings': ({ patch }) => settings.set(patch),
  };
}
