/** What the reader typed or pasted → `host` or `host/path`, without `www.`; null for what is no web address. */
export function domainOf(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return null;
  const { protocol, hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  if (!/^https?:$/.test(protocol) || !host.includes('.')) return null;
  return `${host}${pathname.replace(/\/+$/, '')}`;
}
