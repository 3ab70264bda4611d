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

/** Where an article was taken from, as sites that copy write it at its end: “via harbourgazette”. */
const VIA = /(?:^|\s)via ([a-z0-9-]{6,40})\s*$/;
const VIA_ENDINGS = ['com', 'org', 'net'];

/** Sites of known sources that a block writes out by their address, or by its first part after a closing “via”. */
export function findSpelledDomains(
  block: BlockReading,
  matchers: readonly NameMatcher[],
): DomainFound[] {
  const found: DomainFound[] = [];
  const text = block.text.slice(block.from, block.to);
  const via = viaSite(text);
  if (via) {
    const source = sourceOf(
      VIA_ENDINGS.map((ending) => `${via.label}.${ending}`),
      matchers,
    );
    const start = block.from + via.at;
    if (source) found.push({ start, end: start + via.label.length, source });
  }
  if (!hasInnerDot(text)) return found;
  for (const hit of text.matchAll(DOMAIN)) {
    const start = block.from + hit.index;
    const source = sourceOf([hit[0]], matchers);
    if (source) found.push({ start, end: start + hit[0].length, source });
  }
  return found;
}

function viaSite(text: string): { label: string; at: number } | null {
  const tail = text.slice(-48);
  if (!tail.includes('via ')) return null;
  const label = VIA.exec(tail)?.[1];
  return label === undefined ? null : { label, at: text.lastIndexOf(label) };
}

function sourceOf(hosts: readonly string[], matchers: readonly NameMatcher[]): NamedSource | null {
  for (const matcher of matchers) {
    for (const host of hosts) {
      const source = sourceOfAddress(`https://${host}`, matcher);
      if (source) return source;
    }
  }
  return null;
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
