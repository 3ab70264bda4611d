import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { firefoxPath } from '../../../scripts/browsers';
import type { Launched, LaunchOptions } from './reading-browser';
import { downloadsOf } from './saved-file';

const GECKO_ID = 'who-says@who-says.org';
/** A fixed origin, so that tests can open the extension's pages and find its storage again. */
const UUID = '5b0d6f0e-7a53-4c0e-9a55-1f5d2c3b4a69';

export async function launchFirefox(profile: string, options: LaunchOptions): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await firefoxPath(),
    headless: options.headless ?? true,
    userDataDir: profile,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // A temporary add-on is gone when the browser closes; its storage is to outlive it as an installed one's does.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'datareporting.policy.dataSubmissionEnabled': false,
      // A driver's call to open the popup comes without a gesture.
      'extensions.openPopupWithoutUserGesture.enabled': true,
      'browser.download.folderList': 2,
      'browser.download.dir': downloadsOf(profile),
      'browser.download.always_ask_before_handling_new_types': false,
      'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
    },
  });
  if (options.bare) return { browser, origin: '', stopBackground: async () => {} };
  await browser.installExtension(path.resolve(options.dist, 'firefox'));
  return { browser, origin: `moz-extension://${UUID}/`, stopBackground: async () => {} };
}
