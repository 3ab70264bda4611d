import { thingCounted, whoIsCounted } from './counted';
import { tollWord } from './tolls';
import type { NearWord } from './words-around';

/** No noun that a number counts stands behind one of these. */
const BLOCKS = new Set(
  (
    'and or but nor in at on by for from with without to into near were was is are be been have has had who ' +
    'which that when while after before as since including includes include included also the a an this these ' +
    'those it he she they his her their its than said says told according during under over about ' +
    'among amid between against because through until inside outside across along'
  ).split(' '),
);
/** "14 of the dead", "three of its workers", "13 of whom". */
const OF_THE = /^(?:the|its|their|his|her|our|them|whom|those|us|these)$/i;
/** "dozens more wounded". */
const MORE = /^(?:more|others?|confirmed|further)$/i;
/** Adjectives that may stand between the number and its noun. */
const WITHIN = 5;

export interface CountedNoun {
  /** people, civilians, …; null where only what became of them is named ("30 dead"). */
  readonly who: string | null;
  /** What the noun itself says became of them ("30 deaths"). */
  readonly what: string | null;
  readonly thing: { readonly what: string; readonly unit: string } | null;
  /** "14 of the dead": said to be a part. */
  readonly part: boolean;
  /** Words up to the noun's end. */
  readonly words: number;
  readonly end: number;
}

/** The noun that a number counts, or null where none follows. */
export function countedNoun(after: readonly NearWord[]): CountedNoun | null {
  let from = 0;
  let part = false;
  let loose = false;
  const [first, second] = after;
  if (first?.text.toLowerCase() === 'of' && second) {
    part = OF_THE.test(second.text);
    loose = true;
    from = part ? 2 : 1;
    if (part && /^(?:them|whom|us|those)$/i.test(second.text)) {
      return { who: null, what: null, thing: null, part, words: 2, end: second.end };
    }
  }
  for (let at = from; at < Math.min(after.length, from + WITHIN); at++) {
    const word = after[at];
    if (!word || (word.broken && at > 0) || /^\d/.test(word.text)) return null;
    if (BLOCKS.has(word.text.toLowerCase())) return null;
    const thing = thingCounted(word.text);
    if (thing) {
      return { who: null, what: null, thing, part: false, words: at + 1, end: word.end };
    }
    const who = whoIsCounted(word.text);
    const toll = tollWord(word.text);
    const own =
      toll && toll.side !== 'before' && (at === from || MORE.test(after[at - 1]?.text ?? ''));
    if (toll && !who && !own) return null;
    if (who || own) return withHead(after, at, part && loose);
  }
  return null;
}

/** The noun at `at`, and the one right behind it where that is the head: "displaced people", "police officers". */
function withHead(after: readonly NearWord[], at: number, part: boolean): CountedNoun | null {
  const word = after[at];
  if (!word) return null;
  const who = whoIsCounted(word.text);
  const next = after[at + 1];
  const head = next && !next.broken ? whoIsCounted(next.text) : null;
  const last = head && next ? next : word;
  const own = tollWord(word.text);
  const ownOfLast = tollWord(last.text);
  const what = head ? (ownOfLast?.what ?? null) : own && own.side !== 'before' ? own.what : null;
  const named = who && who !== 'people' ? who : (head ?? who);
  return { who: named, what, thing: null, part, words: at + (head ? 2 : 1), end: last.end };
}
