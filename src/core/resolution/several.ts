import type { BlockReading } from '../recognition/reading';
import { gapBefore, keyAt, startsSentence } from '../recognition/reading';
import { words } from '../recognition/words';

/** Words `[from, to)` of a block that name several people: “young voters”, “many of the organisers”. */
export interface Several {
  readonly block: BlockReading;
  readonly from: number;
  readonly to: number;
}

const FARTHEST_SENTENCES = 3;
const LONGEST_PHRASE = 6;
const OPENERS = words(
  'but and while if when as although yet so because though then now still meanwhile',
);
const DETERMINERS = words(
  'the these those many some most all several few other two three four five six ten dozens hundreds thousands its their his her our',
);
/** Nouns of people alone: “lawsuits” and “figures” say nothing. */
const OF_PEOPLE =
  /^(?:people|men|women|children|police|families|parents|democrats|republicans|groups|companies|officials|youths|clients|friends|colleagues|[a-z]{3,}(?:ers|ors|ists|ians|ants|dents|lents|ees|yees|men|women))$/;
/** What comes after a noun that is the subject; before these a word in “s” is no verb. */
const VERBS =
  /^(?:are|were|have|had|do|did|will|would|could|should|can|may|might|must|who|that|in|of|at|from|with|on|say|said|want|think|believe|know|\w+ed)$/;

/** The plural noun phrase that leads the nearest sentence before word `at`, in this block or the one before. */
export function severalBefore(
  block: BlockReading,
  at: number,
  before: BlockReading | undefined,
): Several | null {
  return inBlock(block, at) ?? (before ? inBlock(before, before.tokens.keys.length) : null);
}

function inBlock(block: BlockReading, at: number): Several | null {
  let sentences = 0;
  for (let i = at - 1; i >= 0 && sentences < FARTHEST_SENTENCES; i--) {
    if (!startsSentence(block, i)) continue;
    sentences++;
    const found = leading(block, i, at);
    if (found) return found;
  }
  return null;
}

function leading(block: BlockReading, start: number, end: number): Several | null {
  const from = OPENERS.has(keyAt(block, start)) ? start + 1 : start;
  for (let i = from; i < from + LONGEST_PHRASE && i < end; i++) {
    if (i > from && !/^[\s\u00a0-]$/.test(gapBefore(block, i))) return null;
    const key = keyAt(block, i);
    if (
      OF_PEOPLE.test(key) &&
      !DETERMINERS.has(key) &&
      i + 1 < end &&
      VERBS.test(keyAt(block, i + 1))
    )
      return { block, from, to: i + 1 };
    if (/^(?:is|was|has|said|says)$/.test(key)) return null;
  }
  return null;
}
