import { getDomain } from 'tldts';

/**
 * The site of an address: its registrable domain, private suffixes counted as sites of their own
 * (`someone.github.io`); the host where there is none (an IP address, `localhost`); '' for no address.
 */
export function siteOf(address: string): string {
  const domain = getDomain(address, { allowPrivateDomains: true });
  if (domain) return domain;
  return URL.canParse(address) ? new URL(address).hostname : '';
}
