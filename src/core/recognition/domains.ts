import type { PageIdentity } from '../model/document';
import type { NamedSource } from '../model/names-index';
import { type NameMatcher, sourceOfDomain } from './matcher';

/** Host without `www.` in lower case and path of an http(s) address, or null for anything else. */
export function splitAddress(href: string): { host: string; path: string } | null {
  const parts = /^(?:https?:)?\/\/(?:[^/@?#]*@)?([^/:?#]+)(?::\d+)?(\/[^?#]*)?/i.exec(href.trim());
  const host = parts?.[1]
    ?.toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
  return host ? { host, path: (parts?.[2] ?? '').toLowerCase() } : null;
}

/**
 * The source that an address belongs to: the longest path first (`blogs.example/harbour`), then the host,
 * then each wider domain. Knows no list of public suffixes: only domains that the matcher holds are answers.
 */
export function sourceOfAddress(href: string, matcher: NameMatcher): NamedSource | null {
  const address = splitAddress(href);
  if (!address) return null;
  const parts = address.path.split('/').filter(Boolean).slice(0, 3);
  let host = address.host;
  while (host.includes('.')) {
    for (let n = parts.length; n > 0; n--) {
      const hit = sourceOfDomain(matcher, `${host}/${parts.slice(0, n).join('/')}`);
      if (hit) return hit;
    }
    const hit = sourceOfDomain(matcher, host);
    if (hit) return hit;
    host = host.slice(host.indexOf('.') + 1);
  }
  return null;
}

/** The source whose page this is, by its address. */
export function pageSource(page: PageIdentity, matcher: NameMatcher): NamedSource | null {
  const byAddress = page.canonicalUrl ? sourceOfAddress(page.canonicalUrl, matcher) : null;
  return byAddress ?? sourceOfAddress(page.url, matcher);
}

/** Whether a page's host is `site` or below it. */
export function isOnSite(page: PageIdentity, site: string): boolean {
  const host = splitAddress(page.url)?.host;
  const wanted = site.toLowerCase().replace(/^www\./, '');
  return host === wanted || (host?.endsWith(`.${wanted}`) ?? false);
}
