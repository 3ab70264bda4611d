import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from './launch-chromium';
import { launchFirefox } from './launch-firefox';
import { downloadsOf } from './saved-file';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** Folder that holds `chromium/` and `firefox/`. */
  readonly dist: string;
  readonly headless?: boolean;
  /** A profile to start again with; a new one otherwise. */
  readonly profile?: string;
  readonly dark?: boolean;
  /** Without the extension, to compare. */
  readonly bare?: boolean;
}

/** A real browser with the built extension in it. */
export interface ReadingBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly profile: string;
  /** Where files go that the browser saves. */
  readonly downloads: string;
  /** `chrome-extension://…/` or `moz-extension://…/`; empty when bare. */
  readonly origin: string;
  newPage(): Promise<Page>;
  /** Opens one of the extension's own pages in a tab and waits for `selector`. */
  openOwn(file: string, selector: string): Promise<Page>;
  /** Ends the background as the browser does when it is idle. Chromium alone; Firefox ends it by itself. */
  stopBackground(): Promise<void>;
  /** Closes the browser; the profile is deleted unless `keepProfile`. */
  close(keepProfile?: boolean): Promise<void>;
}

export interface Launched {
  readonly browser: Browser;
  readonly origin: string;
  stopBackground(): Promise<void>;
}

export async function launchReader(
  name: BrowserName,
  options: LaunchOptions,
): Promise<ReadingBrowser> {
  const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), `who-says-${name}-`)));
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const { browser, origin, stopBackground } = await launch(profile, options);
  return {
    name,
    browser,
    profile,
    downloads: downloadsOf(profile),
    origin,
    newPage: async () => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1100, height: 800 });
      return page;
    },
    openOwn: async (file, selector) => {
      const page = await browser.newPage();
      // Firefox never reports 'load' for an extension's page.
      await page.goto(origin + file, name === 'firefox' ? { waitUntil: [] } : {});
      await page.waitForSelector(selector, { timeout: 20_000 });
      return page;
    },
    stopBackground,
    close: async (keepProfile = false) => {
      await browser.close();
      if (!keepProfile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
