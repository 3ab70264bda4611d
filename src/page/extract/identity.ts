import type { PageIdentity } from '../../core/model/document';
import { isRecord } from '../../messaging/guards';

/** A JSON-LD block above this size isn't a description of an article. */
const LARGEST_JSON = 200_000;

/** What the page says of itself in its head: Open Graph, structured data, the html element. */
export function readIdentity(doc: Document): PageIdentity {
  const meta = (...names: string[]) => {
    for (const name of names) {
      const found = doc.head?.querySelector(`meta[property="${name}"],meta[name="${name}"]`);
      const content = found?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return undefined;
  };
  const article = readJsonLd(doc);
  const canonical = doc.head?.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const entries: Record<Exclude<keyof PageIdentity, 'url'>, string | undefined> = {
    canonicalUrl:
      canonical && URL.canParse(canonical, doc.baseURI)
        ? new URL(canonical, doc.baseURI).href
        : undefined,
    title: meta('og:title', 'twitter:title') ?? (doc.title.trim() || undefined),
    siteName: meta('og:site_name', 'application-name') ?? nameOf(article?.publisher),
    author: nameOf(article?.author) ?? meta('author', 'byl', 'parsely-author'),
    published:
      textOf(article?.datePublished) ??
      meta('article:published_time', 'datePublished', 'date', 'parsely-pub-date') ??
      doc.querySelector('time[datetime]')?.getAttribute('datetime') ??
      undefined,
    lang: doc.documentElement.lang || meta('og:locale')?.replace('_', '-'),
  };
  const known = Object.entries(entries).filter(([, value]) => value !== undefined);
  return { url: doc.location.href, ...Object.fromEntries(known) };
}

/** The first article among the page's JSON-LD. */
function readJsonLd(doc: Document): Record<string, unknown> | null {
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > LARGEST_JSON) continue;
    const queue: unknown[] = [parse(text)];
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      if (Array.isArray(item)) queue.push(...item);
      if (!isRecord(item)) continue;
      if (/Article|BlogPosting|Report/.test(String(item['@type']))) return item;
      if (Array.isArray(item['@graph'])) queue.push(...item['@graph']);
    }
  }
  return null;
}

/** Pages write broken JSON often enough: it says nothing then. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const names = value.map(nameOf).filter((name) => name !== undefined);
    return names.length > 0 ? names.join(', ') : undefined;
  }
  return isRecord(value) ? textOf(value.name) : textOf(value);
}
