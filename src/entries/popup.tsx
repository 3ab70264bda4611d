import { render } from 'preact';
import browser from 'webextension-polyfill';
import { createClient, createTabClient } from '../messaging/client';
import { settingsFrom } from '../messaging/guards';
import { currentLocale, direction, setMessages, t } from '../ui/i18n/translate';
import { openPopup } from '../ui/popup/opening';
import { Popup } from '../ui/popup/popup';
import type { PopupApi } from '../ui/popup/popup-api';
import { POPUP_CSS } from '../ui/popup/popup-style';
import { adoptStyles } from '../ui/tokens/adopt';

const originOf = (url: string) => `${new URL(url).origin}/*`;

/** Opened in a tab of its own (`?tab=ID`), the popup speaks of the tab named there. */
const asked = new URLSearchParams(location.search);
const named = Number(asked.get('tab') ?? Number.NaN);

const api: PopupApi = {
  ask: createClient((message) => browser.runtime.sendMessage(message)),
  askTab: createTabClient((tabId, message, options) =>
    browser.tabs.sendMessage(tabId, message, options),
  ),
  settings: async () => settingsFrom((await browser.storage.local.get('settings')).settings),
  async activeTab() {
    const tab = Number.isInteger(named)
      ? await browser.tabs.get(named)
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    return tab?.id === undefined
      ? null
      : { id: tab.id, url: tab.url ?? null, title: tab.title ?? '' };
  },
  hasAccess: (url) =>
    browser.permissions.contains({
      origins: url === null ? ['http://*/*', 'https://*/*'] : [originOf(url)],
    }),
  requestAccess: (url) => browser.permissions.request({ origins: [originOf(url)] }),
  reload: (tabId) => browser.tabs.reload(tabId),
  openOptions: () => browser.runtime.openOptionsPage(),
  close: () => window.close(),
  annotate: asked.has('annotate'),
};

// Asked before anything is drawn: the answers come while the styles are read.
const opening = openPopup(api);
setMessages((key, substitutions) => browser.i18n.getMessage(key, [...(substitutions ?? [])]));
adoptStyles(document, POPUP_CSS);
document.documentElement.lang = currentLocale();
document.documentElement.dir = direction();
document.title = t('extension_name');
const root = document.getElementById('root');
void opening.then((known) => {
  if (root) render(<Popup api={api} opening={known} />, root);
  // What `npm run bench:popup` reads: the content is in the document, and the next frame shows it.
  performance.mark('popup-content');
});
