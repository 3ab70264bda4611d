import { blocksOfText } from '../../../../src/core/attribution';
import type { Run } from '../../../../src/core/attribution/raw-claim';
import { type Reading, readDocument } from '../../../../src/core/attribution/reading';

export function readingOf(text: string): Reading {
  return readDocument({ text, blocks: blocksOfText(text) });
}

/** Tokens of the first place of `words` in the reading. */
export function runOf(reading: Reading, words: string): Run {
  const { tokens } = reading;
  const start = tokens.text.indexOf(words);
  const starts = Array.from({ length: tokens.count }, (_, i) => tokens.start[i] ?? 0);
  const inside = starts.flatMap((at, i) => (at >= start && at < start + words.length ? [i] : []));
  return [inside[0] ?? -1, inside.at(-1) ?? -1];
}

export const wordsOf = (reading: Reading, [first, last]: Run): string =>
  reading.tokens.text.slice(reading.tokens.start[first], reading.tokens.end[last]);
