import type { NamedSource } from '../model/names-index';
import { sourceOfAddress } from './domains';
import { isDigit } from './letters';
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
  if (!hasInnerDot(text)) return found;
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

/** Whether a full stop stands within a word, as in an address: most texts have none, and the pattern is dear. */
function hasInnerDot(text: string): boolean {
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1))
    if (isAddressUnit(text.charCodeAt(at - 1)) && isAddressUnit(text.charCodeAt(at + 1)))
      return true;
  return false;
}

const HYPHEN = 45;
const isAddressUnit = (code: number): boolean =>
  isDigit(code) || code === HYPHEN || ((code | 0x20) >= 97 && (code | 0x20) <= 122);
