import type { Settings } from '../../core/model/settings';
import { isOnSite, pageAddress } from '../../core/text/page-address';

/** What the reader wants of a page: always read, never read, or as the page gate says. */
export type Wish = 'on' | 'off' | 'auto';

export function wishFor(settings: Settings, location: Pick<Location, 'href' | 'hostname'>): Wish {
  if (!settings.enabled) return 'off';
  const page = settings.pages[pageAddress(location.href)];
  if (page) return page;
  let longest = '';
  for (const site of Object.keys(settings.sites)) {
    if (site.length > longest.length && isOnSite(location.hostname, site)) longest = site;
  }
  return settings.sites[longest] ?? 'auto';
}
