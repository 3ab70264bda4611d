/** Why there is no reading of a tab at all. Message keys: `unreadable_<reason>`. */
export const UNREADABLE = ['browser', 'store', 'pdf', 'file', 'no_access', 'not_loaded'] as const;
export type Unreadable = (typeof UNREADABLE)[number];

/** Where the browsers keep every extension out. */
const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
];

/** The reason that an address itself gives, or null where the page could be read. */
export function unreadableByAddress(url: string): Unreadable | null {
  if (STORES.some((store) => store.test(url))) return 'store';
  if (/^file:/i.test(url)) return 'file';
  if (!/^https?:/i.test(url)) return /\.pdf($|[?#])/i.test(url) ? 'pdf' : 'browser';
  return URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname) ? 'pdf' : null;
}
