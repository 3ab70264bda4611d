import { showBadge } from '../browser/badge';
import { openLibrary } from '../browser/pages';
import type { RequestTable } from '../request-table';
import type { Services } from '../services';

type PageRequests = Pick<
  RequestTable,
  'read' | 'inject' | 'badge' | 'open-library' | 'get-settings' | 'set-settings'
>;

/** What a page's content script asks while it is read. */
export function pageRequests({ browser, reading, settings }: Services): PageRequests {
  return {
    read: ({ document }, asker) => reading.read(document, asker),
    inject: async ({ file }, { tabId, frameId }) => {
      if (tabId === null) throw new Error('no tab to inject into');
      await browser.scripting.executeScript({
        target: { tabId, frameIds: [frameId] },
        // Beside the manifest, where the build writes it.
        files: [`${file}.js`],
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
