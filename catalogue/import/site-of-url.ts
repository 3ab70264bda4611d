import { getDomain } from 'tldts';

/** Places that hold everybody's pages: no domain of one source. */
const SHARED_HOSTS =
  /(?:^|\.)(?:facebook|youtube|twitter|x|instagram|t|vk|ok|telegram|linkedin|tiktok|tunein|soundcloud|wikipedia|blogspot|wordpress|google|apple|archive|issuu|dailymotion|rutube|play|weebly|wixsite|radio|streema|mytuner-radio)\.(?:com|me|org|ru|net|tv|fm|garden)$/u;

export interface Site {
  readonly url: string;
  /** Host without `www.`, and a path that is more than a language or an index page. */
  readonly domain?: string;
  readonly registrable?: string;
}

/** A cell that holds an address → the site; undefined for what is no address. */
export function siteOfUrl(cell: string): Site | undefined {
  if (!/^https?:\/\/\S+$/u.test(cell) || !URL.canParse(cell)) return undefined;
  const url = new URL(cell);
  const host = url.hostname.toLowerCase().replace(/^www\d?\./u, '');
  const registrable = getDomain(host, { allowPrivateDomains: true });
  if (registrable === null) return undefined;
  if (SHARED_HOSTS.test(registrable)) return { url: cell };
  const path = decodeURI(url.pathname)
    .replace(/\/(?:index|home|default|accueil|inicio|main)?(?:\.\w+)?$/iu, '')
    .replace(/^\/+|\/+$/gu, '');
  const isLanguage = /^[a-z]{2,3}(?:[-_][a-z]{2})?$/iu.test(path);
  const plain = path === '' || isLanguage || /^\/?home/iu.test(path);
  return { url: cell, domain: plain ? host : `${host}/${path}`, registrable };
}
