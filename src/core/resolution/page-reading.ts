import type { SourceDocument } from '../model/document';
import type { Mention } from '../model/mention';
import type { Span } from '../model/span';
import type { NameMatcher } from '../recognition/matcher';
import { type BlockReading, readBlocks } from '../recognition/reading';
import { type Body, bodyOf } from './entities';
import { findBodies } from './find-bodies';
import type { Told } from './history';
import { findPeople } from './people';
import type { People, Person } from './person';

/** Everything of one page that resolution looks back to. */
export interface PageReading {
  readonly doc: SourceDocument;
  readonly matcher: NameMatcher;
  readonly blocks: readonly BlockReading[];
  readonly mentions: readonly Mention[];
  readonly people: People;
  /** In order of the text. */
  readonly bodies: readonly Body[];
  /** What claims say, sorted: names in there are spoken of, not speaking. */
  readonly contents: readonly Span[];
  readonly told: Told[];
  /** Who speaks for which body, as learned so far. */
  readonly affiliations: Map<Person, Body>;
}

export function readPage(
  doc: SourceDocument,
  mentions: readonly Mention[],
  contents: readonly Span[],
  matcher: NameMatcher,
): PageReading {
  const blocks = readBlocks(doc);
  const people = findPeople(blocks, mentions);
  const named = mentions.filter((m) => m.kind !== 'generic' && !isCredit(m));
  const bodies = [...named.map(bodyOf), ...findBodies(blocks, mentions, people)].sort(
    (a, b) => a.start - b.start,
  );
  const sorted = [...contents].sort((a, b) => a[0] - b[0]);
  return {
    doc,
    matcher,
    blocks,
    mentions,
    people,
    bodies,
    contents: sorted,
    told: [],
    affiliations: new Map(),
  };
}

/** A photo credit tells whose the picture is; nobody says anything in it. */
export function isCredit(m: Mention): boolean {
  return m.reasons.some((r) => r.code === 'photo-credit' || r.code === 'byline');
}

/** The block that an offset stands in, by binary search. */
export function blockAt(page: PageReading, offset: number): number {
  let low = 0;
  let high = page.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.blocks[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The sentence around a stretch, roughly: from the last full stop before to the first after. */
export function sentenceAround(page: PageReading, start: number, end: number): string {
  const block = page.blocks[blockAt(page, start)];
  if (!block) return '';
  const before = page.doc.text.slice(Math.max(block.from, start - 400), start);
  const after = page.doc.text.slice(end, Math.min(block.to, end + 400));
  const from = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('.” '),
    before.lastIndexOf('." '),
  );
  const to = after.search(/[.!?]["”]?(?:\s|$)/);
  return (
    before.slice(from + 1) +
    page.doc.text.slice(start, end) +
    (to < 0 ? after : after.slice(0, to + 1))
  );
}

/** Whether an offset lies in what some claim says. */
export function inContent(page: PageReading, offset: number): boolean {
  let low = 0;
  let high = page.contents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.contents[middle]?.[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  // Contents may be nested: look at the few that begin before.
  for (let i = low - 1; i >= 0 && i >= low - 4; i--)
    if ((page.contents[i]?.[1] ?? 0) > offset) return true;
  return false;
}
