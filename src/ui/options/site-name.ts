/** A site as the reader types it (a host or an address) → its host without `www.`; null for what is none. */
export function siteName(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  if (text === '' || /\s/.test(text)) return null;
  const address = /^[a-z]+:\/\//.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const host = hostname.replace(/^www\./, '');
  return host.includes('.') || host === 'localhost' ? host : null;
}

/** A record without one of its keys. */
export function without<V>(record: Readonly<Record<string, V>>, key: string): Record<string, V> {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));
}
