import type { Settings } from '../../core/model/settings';
import { isOnSite, pageAddress } from '../../core/text/page-address';

/** What the switches show: whether this page, its site and everything is read. */
export interface SwitchState {
  readonly page: boolean;
  readonly site: boolean;
  readonly everywhere: boolean;
}

/** The host without `www.`; what is set for it holds for everything under it. */
export function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}

/** The longest site with a setting that holds for the address. */
function settingOfSite({ sites }: Settings, url: string): 'on' | 'off' | undefined {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const site = Object.keys(sites)
    .filter((one) => isOnSite(host, one))
    .sort((a, b) => b.length - a.length)[0];
  return site === undefined ? undefined : sites[site];
}

export function switchState(settings: Settings, url: string): SwitchState {
  const site = settingOfSite(settings, url) !== 'off';
  const page = settings.pages[pageAddress(url)];
  return {
    page: settings.enabled && (page === undefined ? site : page === 'on'),
    site: settings.enabled && site,
    everywhere: settings.enabled,
  };
}

/**
 * The change that turns the page on or off. On means "as the page gate says" unless the site is off or the
 * gate itself kept the page out (`force`).
 */
export function switchPage(
  settings: Settings,
  url: string,
  on: boolean,
  force: boolean,
): Partial<Settings> {
  const pages = { ...settings.pages };
  const key = pageAddress(url);
  if (!on) pages[key] = 'off';
  else if (force || settingOfSite(settings, url) === 'off') pages[key] = 'on';
  else delete pages[key];
  return { pages };
}

export function switchSite(settings: Settings, url: string, on: boolean): Partial<Settings> {
  const sites = { ...settings.sites };
  const site = siteOf(url);
  if (!on) sites[site] = 'off';
  else {
    delete sites[site];
    // A wider site that is off would still hold.
    if (settingOfSite({ ...settings, sites }, url) === 'off') sites[site] = 'on';
  }
  return { sites };
}
