import type { NamedSource } from '../model/names-index';
import { sourceOfAddress } from './domains';
import type { NameMatcher } from './matcher';
import type { BlockReading } from './reading';

/** A site written out in the text: “a blog on latimes.com”. Offsets into the document. */
export interface DomainFound {
  readonly start: number;
  readonly end: number;
  readonly source: NamedSource;
}

const DOMAIN =
  /(?<![@/\w.-])[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,20}){0,2}\.(?:com|org|net|info|co|news|tv|uk|de|fr|ru|il|in|au|za|ca|eu|io)(?![\w/@-])/gi;

/** Sites of known sources that a block writes out by their address. */
export function findSpelledDomains(
  block: BlockReading,
  matchers: readonly NameMatcher[],
): DomainFound[] {
  const found: DomainFound[] = [];
  const text = block.text.slice(block.from, block.to);
  if (!text.includes('.')) return found;
  for (const hit of text.matchAll(DOMAIN)) {
    const start = block.from + hit.index;
    for (const matcher of matchers) {
      const source = sourceOfAddress(`https://${hit[0]}`, matcher);
      if (!source) continue;
      found.push({ start, end: start + hit[0].length, source });
      break;
    }
  }
  return found;
}
