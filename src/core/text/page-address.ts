/** Parameters that tell where a reader came from and not what is shown. */
const TRACKER =
  /^(?:utm_\w+|[a-z]{0,3}clid|mc_[ce]id|_hs\w+|mkt_tok|igsh\w*|s_cid|cmpid|ncid|smid|xtor|at_\w+|ref_\w+|guce\w+|trk\w*|spm|ns_\w+|wt_mc\w*|cvid|ocid|_g[al]|srsltid)$/i;

/**
 * The normal form of a page's address, so that one article has one identity however it was reached:
 * no fragment, no trackers, parameters in order, no default port, no trailing slash on a path, host in
 * lower case. An address that can't be parsed comes back unchanged.
 */
export function pageAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return url.href.split('#')[0] ?? address;
  url.hash = '';
  url.username = '';
  url.password = '';
  // By hand: the iterators of URLSearchParams don't reach a content script in Firefox.
  url.search = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKER.test(pair.split('=', 1)[0] ?? ''))
    .sort()
    .join('&');
  if (url.pathname.length > 1) url.pathname = url.pathname.replace(/\/+$/, '') || '/';
  return url.href;
}

/** True when `host` is `site` (a registrable domain) or stands under it. */
export function isOnSite(host: string, site: string): boolean {
  const a = host.toLowerCase();
  const b = site.toLowerCase();
  return a === b || a.endsWith(`.${b}`);
}
