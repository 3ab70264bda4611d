import type { ComparableClaim } from '../core/crossref/comparable-claim';
import { packComparable, type StoredComparable, unpackComparable } from './packed-comparable';
import type { Reading } from './reading';
import { claimIdsOf } from './row-ids';
import type { ClaimRow, TextRow } from './rows';
import { searchTokens } from './search-tokens';

/** The rows of a reading's claims, in its order. */
export function claimRows(reading: Reading, text: TextRow, pageId: string): ClaimRow[] {
  const ids = claimIdsOf(text.id, reading.claims);
  return reading.claims.map((claim, at) => ({
    ...claim,
    id: ids[at] ?? '',
    textId: text.id,
    pageId,
    site: reading.site,
    time: text.time,
    comparable: packComparable(withoutCopies(claim.comparable), claim.content),
    tokens: searchTokens(claim.content, claim.sourceName),
  }));
}

/** A kept claim in the form in which claims are compared. */
export function comparableOf(row: ClaimRow): ComparableClaim {
  const { content, sourceKey, sourceName, stance, negated } = row;
  return {
    ...unpackComparable(row.comparable, content),
    content,
    sourceKey,
    sourceName,
    stance,
    negated,
  };
}

function withoutCopies(comparable: ComparableClaim): StoredComparable {
  const {
    content: _content,
    sourceKey: _sourceKey,
    sourceName: _sourceName,
    stance: _stance,
    negated: _negated,
    ...rest
  } = comparable;
  return rest;
}

/** True when two rows of one id say the same; what the library itself adds to a row is left aside. */
export function sameClaim(one: ClaimRow, other: ClaimRow): boolean {
  return claimText(one) === claimText(other);
}

function claimText(row: ClaimRow): string {
  const { contestedIn: _contestedIn, pageId: _pageId, site: _site, ...rest } = row;
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
}
