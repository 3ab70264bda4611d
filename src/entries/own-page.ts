import browser from 'webextension-polyfill';
import { WIKIDATA } from '../core/exchange/wikidata-request';
import { BACKUP_PORT, collectBackup } from '../messaging/backup-port';
import { createClient } from '../messaging/client';
import { currentLocale, direction, setMessages, t } from '../ui/i18n/translate';
import type { PageApi } from '../ui/own-pages/page-api';
import { adoptStyles } from '../ui/tokens/adopt';

/** Longest wait for a site's answer, in ms. */
const ANSWER_MS = 15_000;

/** What the extension's own pages need of the browser. */
export const pageApi: PageApi = {
  ask: createClient((message) => browser.runtime.sendMessage(message)),
  version: browser.runtime.getManifest().version,
  async commands() {
    const all = await browser.commands.getAll();
    return all.flatMap(({ name, description, shortcut }) =>
      name === undefined || name.startsWith('_')
        ? []
        : [{ name, description: description || name, shortcut: shortcut ?? '' }],
    );
  },
  async openShortcuts() {
    // Firefox has a call for it; Chrome lets an extension open the page by its address.
    const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
    if (typeof open === 'function') {
      await open.call(browser.commands);
      return true;
    }
    if (browser.runtime.getURL('').startsWith('moz-')) return false;
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  },
  async packaged(path) {
    const response = await fetch(browser.runtime.getURL(path));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.text();
  },
  saveFile(name, file) {
    const url = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The browser has taken the address by then; a file of any size is written from memory.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  },
  backup: (onBytes) => collectBackup(browser.runtime.connect({ name: BACKUP_PORT }), onBytes),
  requestDownloads: () => browser.permissions.request({ permissions: ['downloads'] }),
  requestAccess: (origin) => browser.permissions.request({ origins: [`${origin}/*`] }),
  async fetchJson(url) {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    if (!response.ok) throw new Error(`${new URL(url).host}: ${response.status}`);
    return response.json();
  },
  wikidata:
    (import.meta.env.VITE_TEST === '1' && new URLSearchParams(location.search).get('wikidata')) ||
    WIKIDATA,
};

/** Messages, styles, language and title of a page; gives the element to draw in. */
export function preparePage(css: string, titleKey: string): HTMLElement {
  setMessages((key, substitutions) => browser.i18n.getMessage(key, [...(substitutions ?? [])]));
  adoptStyles(document, css);
  document.documentElement.lang = currentLocale();
  document.documentElement.dir = direction();
  document.title = t(titleKey);
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no place to draw in');
  return root;
}
