import type { TabState } from '../../messaging/protocol';
import type { PopupApi, TabInfo } from './popup-api';
import { type Unreadable, unreadableByAddress } from './unreadable';

/** What the popup knows of the page at hand. */
export type PageState =
  | { readonly kind: 'unreadable'; readonly reason: Unreadable; readonly tab: TabInfo | null }
  | { readonly kind: 'page'; readonly tab: TabInfo & { url: string }; readonly state: TabState };

/** Asks the tab; where nothing answers, finds out why. */
export async function lookAtPage(api: PopupApi): Promise<PageState> {
  const tab = await api.activeTab();
  if (tab === null) return { kind: 'unreadable', reason: 'browser', tab };
  const { url } = tab;
  if (url === null) {
    // Chrome keeps the addresses of its own pages to itself, and those of sites that are withheld from us.
    const reason = (await api.hasAccess(null)) ? 'browser' : 'no_access';
    return { kind: 'unreadable', reason, tab };
  }
  const byAddress = unreadableByAddress(url);
  if (byAddress !== null && byAddress !== 'pdf')
    return { kind: 'unreadable', reason: byAddress, tab };
  try {
    const state = await api.askTab(tab.id, 'tab-state', {});
    return { kind: 'page', tab: { ...tab, url }, state };
  } catch {
    // Nothing listens there: a viewer of the browser's own, a site kept from us, or a page older than we are.
    const reason = byAddress ?? ((await api.hasAccess(url)) ? 'not_loaded' : 'no_access');
    return { kind: 'unreadable', reason, tab };
  }
}

/** Nothing is known of the page yet. */
export const isWaiting = ({ status, document }: TabState) =>
  document === null && (status === 'waiting' || status === 'reading');

export const isReading = (page: PageState) =>
  page.kind === 'page' && (page.state.status === 'waiting' || page.state.status === 'reading');
