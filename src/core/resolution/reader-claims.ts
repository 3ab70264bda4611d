import type { ResolvedSource } from '../model/claim';
import type { Correction } from '../model/correction';
import type { PageIdentity } from '../model/document';
import type { NameMatcher } from '../recognition/matcher';

type ClaimCorrection = Extract<Correction, { kind: 'not-a-claim' | 'claim-source' }>;

/** What the reader said of the claims of this page. */
export interface ReaderClaims {
  readonly dropped: (content: string) => boolean;
  readonly sourceOf: (content: string) => ResolvedSource | null;
}

const plain = (text: string): string =>
  text.replace(/[\s\u00a0]+/g, ' ').replace(/^[\s“"”‘’']+|[\s“"”‘’'.,]+$/g, '');

/** The corrections that bear on a page’s claims, by the words of the claim. A later one undoes an earlier. */
export function readerClaims(
  corrections: readonly Correction[],
  page: PageIdentity,
  matcher: NameMatcher,
): ReaderClaims {
  const byQuote = new Map<string, ClaimCorrection>();
  for (const c of corrections) {
    if (c.kind !== 'not-a-claim' && c.kind !== 'claim-source') continue;
    if (c.pageUrl === page.url || c.pageUrl === page.canonicalUrl) byQuote.set(plain(c.quote), c);
  }
  return {
    dropped: (content) => byQuote.get(plain(content))?.kind === 'not-a-claim',
    sourceOf: (content) => {
      const hit = byQuote.get(plain(content));
      if (hit?.kind !== 'claim-source') return null;
      const known = hit.sourceId === null ? undefined : matcher.sources.get(hit.sourceId);
      return {
        sourceId: hit.sourceId,
        name: known?.label ?? hit.name,
        ...(known && { kind: known.kind }),
        how: 'reader',
      };
    },
  };
}
