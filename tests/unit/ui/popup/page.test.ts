import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/core/model/settings';
import { lookAtPage } from '../../../../src/ui/popup/page-state';
import type { PopupApi } from '../../../../src/ui/popup/popup-api';
import { switchPage, switchSite, switchState } from '../../../../src/ui/popup/switches';
import { unreadableByAddress } from '../../../../src/ui/popup/unreadable';

const URL_OF_PAGE = 'https://www.daily.example/a';
const patched = (settings: Settings, patch: Partial<Settings>) => ({ ...settings, ...patch });

describe('why a page can’t be read', () => {
  test.each([
    ['https://addons.mozilla.org/firefox/', 'store'],
    ['https://chromewebstore.google.com/x', 'store'],
    ['chrome://settings', 'browser'],
    ['about:blank', 'browser'],
    ['file:///a.html', 'file'],
    ['https://daily.example/report.PDF?x', 'pdf'],
    ['https://daily.example/pdf-guide', null],
  ])('%s → %s', (url, reason) => {
    expect(unreadableByAddress(url)).toBe(reason);
  });

  const api = (url: string | null, access: boolean): PopupApi => ({
    ask: () => Promise.reject(new Error('unused')),
    settings: async () => DEFAULT_SETTINGS,
    askTab: () => Promise.reject(new Error('no receiver')),
    annotate: false,
    activeTab: async () => ({ id: 1, url, title: 'A page' }),
    hasAccess: async () => access,
    requestAccess: async () => false,
    reload: async () => undefined,
    openOptions: async () => undefined,
    close: () => undefined,
  });

  test.each([
    [URL_OF_PAGE, false, 'no_access'],
    [URL_OF_PAGE, true, 'not_loaded'],
    [null, false, 'no_access'],
    [null, true, 'browser'],
    ['https://daily.example/report.pdf', true, 'pdf'],
  ])('nothing answers at %s, access %s → %s', async (url, access, reason) => {
    expect(await lookAtPage(api(url, access))).toMatchObject({ kind: 'unreadable', reason });
  });
});

describe('the switches', () => {
  test('everything is on at first', () => {
    expect(switchState(DEFAULT_SETTINGS, URL_OF_PAGE)).toEqual({
      page: true,
      site: true,
      everywhere: true,
    });
  });

  test('a page goes off and comes back without a trace', () => {
    const off = patched(DEFAULT_SETTINGS, switchPage(DEFAULT_SETTINGS, URL_OF_PAGE, false, false));
    expect(switchState(off, URL_OF_PAGE).page).toBe(false);
    expect(switchState(off, 'https://www.daily.example/b').page).toBe(true);
    expect(patched(off, switchPage(off, URL_OF_PAGE, true, false)).pages).toEqual({});
  });

  test('a site goes off with all its pages, and one page can be on in it', () => {
    const off = patched(DEFAULT_SETTINGS, switchSite(DEFAULT_SETTINGS, URL_OF_PAGE, false));
    expect(switchState(off, 'https://m.daily.example/b')).toMatchObject({
      page: false,
      site: false,
    });
    const one = patched(off, switchPage(off, URL_OF_PAGE, true, false));
    expect(switchState(one, URL_OF_PAGE)).toMatchObject({ page: true, site: false });
    expect(patched(one, switchSite(one, URL_OF_PAGE, true)).sites).toEqual({});
  });

  test('a site comes on though a wider one is off', () => {
    const wide: Settings = { ...DEFAULT_SETTINGS, sites: { example: 'off' } };
    const on = patched(wide, switchSite(wide, URL_OF_PAGE, true));
    expect(switchState(on, URL_OF_PAGE).site).toBe(true);
    expect(switchState(on, 'https://other.example/').site).toBe(false);
  });

  test('a page that the gate kept out is read when the reader insists', () => {
    const patch = switchPage(DEFAULT_SETTINGS, URL_OF_PAGE, true, true);
    expect(Object.values(patch.pages ?? {})).toEqual(['on']);
  });
});
