import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumPath } from '../../../scripts/browsers';
import type { Launched, LaunchOptions } from './reading-browser';
import { downloadsOf } from './saved-file';

/** Keeps the browser off the network and quiet; `--no-sandbox` is needed where tests run as root. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];

export async function launchChromium(profile: string, options: LaunchOptions): Promise<Launched> {
  const browser = await puppeteer.launch({
    executablePath: await chromiumPath(),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    downloadBehavior: { policy: 'allow', downloadPath: downloadsOf(profile) },
    args: options.dark ? [...ARGS, '--force-dark-mode'] : ARGS,
  });
  if (options.bare) return { browser, origin: '', stopBackground: async () => {} };
  const id = await browser.installExtension(path.resolve(options.dist, 'chromium'));
  return {
    browser,
    origin: `chrome-extension://${id}/`,
    stopBackground: async () => {
      const target = browser
        .targets()
        .find((t) => t.type() === 'service_worker' && t.url().includes(id));
      const worker = await target?.worker();
      await worker?.close();
    },
  };
}
