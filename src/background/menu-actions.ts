import { sourcePlace } from './browser/look-up-source';
import type { MenuActions } from './browser/menus';
import { openPopup } from './browser/open-popup';
import { openLibrary } from './browser/pages';
import { tabClient } from './browser/tab-actions';
import type { Services } from './services';

/** What the items of the context menu do. */
export function menuActions(services: Services): MenuActions {
  const { browser, host } = services;
  return {
    'annotate-selection': (_info, tab) => annotateSelection(services, tab?.id),
    'look-up-source': async ({ selectionText = '' }) =>
      openLibrary(browser, sourcePlace(selectionText, await host.names())),
    'open-library': () => openLibrary(browser),
  };
}

/** Opens the note editor for what is selected in a tab: on the page, else in the popup. */
export async function annotateSelection(
  { browser }: Services,
  tabId: number | undefined,
): Promise<void> {
  if (tabId === undefined) return;
  const opened = await tabClient(browser)(tabId, 'annotate', {}).catch(() => false);
  if (!opened) await openPopup(browser, tabId);
}
