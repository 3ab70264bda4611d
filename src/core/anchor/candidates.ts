import type { TextQuoteSelector } from '../model/selector';

/** Length of the pieces that are looked for, and how far apart they are taken. */
const SEED = 8;
const STRIDE = 4;
/** A piece that stands in more places than this says nothing of where the quote is. */
const MOST_OCCURRENCES = 40;
const MOST_SEEDS = 160;
/** Offsets this close together speak for the same place: words between them came or went. */
const BIN = 24;
const MOST_PLACES = 6;

/** Starts of `words` in `text`, at most `most`. */
export function occurrences(text: string, words: string, most: number): number[] {
  const found: number[] = [];
  for (
    let at = text.indexOf(words);
    at >= 0 && found.length < most;
    at = text.indexOf(words, at + 1)
  ) {
    found.push(at);
  }
  return found;
}

/**
 * Places where an edited quote may stand: pieces of it and of its surroundings each vote for the start that
 * they would have it at. Most votes first.
 */
export function likelyStarts(text: string, { prefix, exact, suffix }: TextQuoteSelector): number[] {
  const pattern = prefix + exact + suffix;
  const stride = Math.max(STRIDE, Math.ceil(pattern.length / MOST_SEEDS));
  const votes = new Map<number, { count: number; sum: number }>();
  for (let at = 0; at + SEED <= pattern.length; at += stride) {
    const places = occurrences(text, pattern.slice(at, at + SEED), MOST_OCCURRENCES);
    if (places.length === MOST_OCCURRENCES) continue;
    for (const place of places) {
      const start = place - at + prefix.length;
      const bin = Math.round(start / BIN);
      const vote = votes.get(bin) ?? { count: 0, sum: 0 };
      votes.set(bin, { count: vote.count + 1, sum: vote.sum + start });
    }
  }
  return [...votes.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_PLACES)
    .map(({ count, sum }) => Math.max(0, Math.round(sum / count)));
}
