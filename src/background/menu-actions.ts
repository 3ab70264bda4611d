import { annotationOfSelection } from './browser/annotate-selection';
import { sourcePlace } from './browser/look-up-source';
import type { MenuActions } from './browser/menus';
import { openLibrary } from './browser/pages';
import { siteOf } from './browser/site-of';
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

/** Keeps what is selected in a tab as a note without words, and shows the popup to write them. */
export async function annotateSelection(
  { browser, kept }: Services,
  tabId: number | undefined,
): Promise<void> {
  const tab = tabId === undefined ? undefined : await browser.tabs.get(tabId);
  if (tab?.id === undefined || !tab.url) return;
  const { id, url, title = '' } = tab;
  const annotation = await annotationOfSelection(browser, { id, url, title }, new Date());
  if (!annotation) return;
  await kept.saveAnnotations([{ annotation, site: siteOf(annotation.pageUrl) }]);
  await tabClient(browser)(id, 'refresh', {});
}
