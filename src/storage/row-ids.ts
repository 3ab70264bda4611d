import { halfHash, hashText } from '../core/text/hash-text';

/**
 * Ids of rows. What has a time starts with the time counted backwards, so that the order of the primary
 * key, and within one key of every index, is newest first without an index for it.
 */
const MINUTE = 60_000;
/** Six digits of base 36 hold minutes until the year 6108. */
const DIGITS = 6;
const LAST = 36 ** DIGITS - 1;

/** A time as ids keep it: to the minute. Rows of a text carry this, so that they and the id agree. */
export const toMinute = (time: number): number => Math.floor(time / MINUTE) * MINUTE;

/** Six characters that sort newest first; minutes are enough. */
export function newestFirst(time: number): string {
  const minutes = Math.min(LAST, Math.max(0, Math.floor(time / MINUTE)));
  return (LAST - minutes).toString(36).padStart(DIGITS, '0');
}

/** The time, to the minute, that `newestFirst` wrote at the beginning of an id. */
export function timeOf(id: string): number {
  return (LAST - Number.parseInt(id.slice(0, DIGITS), 36)) * MINUTE;
}

export const pageIdOf = (url: string): string => hashText(url);

/** A fact-check that a page carries; the same at each visit. */
export const factCheckIdOf = (
  pageUrl: string,
  check: { readonly url: string; readonly claimReviewed: string },
): string => hashText(`${pageUrl}\n${check.url}\n${check.claimReviewed}`);

export const textIdOf = (time: number, url: string): string => newestFirst(time) + hashText(url);

/** The text a claim's id belongs to. */
export const textOfClaim = (claimId: string): string => claimId.slice(0, claimId.indexOf('.'));

/** Ids of claims of one text in order; the same words by the same source twice get a number. */
export function claimIdsOf(
  textId: string,
  claims: readonly { readonly content: string; readonly sourceKey: string }[],
): string[] {
  const seen = new Map<string, number>();
  return claims.map(({ content, sourceKey }) => {
    const hash = halfHash(`${sourceKey}\n${content}`, 0x1b873593);
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    return `${textId}.${hash}${times > 1 ? `.${times}` : ''}`;
  });
}

/** A link's id, the same whichever end comes first. */
export function linkIdOf(one: string, other: string, relation: string): string {
  const [a, b] = one < other ? [one, other] : [other, one];
  return `${a}~${b}~${relation}`;
}
