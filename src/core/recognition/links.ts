import type { DocumentLink } from '../model/document';
import type { NamedSource } from '../model/names-index';
import { sourceOfAddress } from './domains';
import type { NameMatcher } from './matcher';

/** A link of the page that leads to a known source. */
export interface SourceLink {
  readonly link: DocumentLink;
  readonly source: NamedSource;
}

/** Links that lead to sources of the matcher, in order of the text. */
export function sourceLinks(links: readonly DocumentLink[], matcher: NameMatcher): SourceLink[] {
  const found: SourceLink[] = [];
  for (const link of links) {
    const source = sourceOfAddress(link.href, matcher);
    if (source) found.push({ link, source });
  }
  return found.sort((a, b) => a.link.span[0] - b.link.span[0]);
}

/** The source that a link over `offset` leads to, or null. Links are few and sorted: a binary search. */
export function linkedAt(links: readonly SourceLink[], offset: number): NamedSource | null {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.link.span[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const hit = links[low - 1];
  return hit && hit.link.span[1] > offset ? hit.source : null;
}
