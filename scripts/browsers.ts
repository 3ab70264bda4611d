import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';

const CACHE = path.join(homedir(), '.cache', 'who-says-browsers');
const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** A Chromium: `CHROMIUM_PATH`, the system's, or one fetched earlier. Throws where there is none. */
export async function chromiumPath(): Promise<string> {
  return located('CHROMIUM_PATH', CHROMIUM, Browser.CHROME);
}

/** A Firefox: `FIREFOX_PATH`, the system's, or one fetched earlier. Throws where there is none. */
export async function firefoxPath(): Promise<string> {
  return located('FIREFOX_PATH', FIREFOX, Browser.FIREFOX);
}

async function located(
  variable: string,
  usual: readonly string[],
  browser: Browser,
): Promise<string> {
  const named = process.env[variable];
  if (named) return named;
  const found = usual.find((candidate) => existsSync(candidate));
  if (found) return found;
  const fetched = (await getInstalledBrowsers({ cacheDir: CACHE })).find(
    (b) => b.browser === browser,
  );
  if (fetched) return fetched.executablePath;
  throw new Error(`No ${browser} found. Install one, or set ${variable}, or run: npm run browsers`);
}

/** Fetches the browser when none is there; answers its path. */
export async function ensureBrowser(name: 'chromium' | 'firefox'): Promise<string> {
  try {
    return await (name === 'chromium' ? chromiumPath() : firefoxPath());
  } catch {
    const platform = detectBrowserPlatform();
    if (!platform) throw new Error('This platform has no browser to fetch; set CHROMIUM_PATH.');
    const browser = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
    const buildId = await resolveBuildId(browser, platform, 'stable');
    process.stderr.write(`fetching ${browser} ${buildId} …\n`);
    const installed = await install({ browser, buildId, cacheDir: CACHE });
    return installed.executablePath;
  }
}
