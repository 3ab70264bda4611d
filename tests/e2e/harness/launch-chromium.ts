import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
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
  // By the profile, not by the driver: the driver gives files names of its own.
  const folder = path.join(profile, 'Default');
  await mkdir(folder, { recursive: true });
  const download = { default_directory: downloadsOf(profile), prompt_for_download: false };
  const preferences = path.join(folder, 'Preferences');
  if (!existsSync(preferences)) await writeFile(preferences, JSON.stringify({ download }));
  const browser = await puppeteer.launch({
    executablePath: await chromiumPath(),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    args: options.dark ? [...ARGS, '--force-dark-mode'] : ARGS,
  });
  if (options.bare) return { browser, origin: '', stopBackground: async () => {} };
  const folderOfBuild = path.resolve(options.dist, 'chromium');
  const id = await browser.installExtension(folderOfBuild);
  // The welcome page comes by itself and takes the front: not while a scenario clicks. With a profile that knew
  // the extension it doesn't come, and the extensions that benches compare with have none.
  if (!options.profile && existsSync(path.join(folderOfBuild, 'src/entries/welcome.html')))
    await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), {
      timeout: 20_000,
    });
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
