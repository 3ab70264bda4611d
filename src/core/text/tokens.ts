import { ABBREVIATIONS } from './abbreviations';

/** What a token is; numbers so that they sit in a typed array. */
export const KIND = { word: 0, number: 1, punct: 2, quote: 3 } as const;

/**
 * The tokens of a text, as parallel arrays: token `i` is `text.slice(start[i], end[i])`.
 * Words keep inner hyphens, apostrophes and dots ("al-Tanf", "don't", "U.S."); a possessive
 * 's is a token of its own; every other character that is no white space stands alone, save
 * `''`, ` `` `, `--` and `...`.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
}

const PATTERN =
  /[\p{L}\p{M}\p{N}]+(?:(?:[.'’_&-]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{M}\p{N}]+)*|''|``|\.{2,}|-{2,}|\S/gu;
const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}$/u;
const QUOTE = /^(?:["“”„«»‘’'`]|''|``)$/u;
const DIGIT = /^\p{N}/u;
const WORD = /^[\p{L}\p{M}\p{N}]/u;

/** A reporting verb that a missing space has glued to its conjunction ("assertedthat"). */
const GLUED = /^\p{Ll}{3,}(?:ed|id|ims|nds|ays)that$/u;

/** Where a word is cut in two, a possessive ending or a glued conjunction, or -1. */
function cutAt(word: string): number {
  if (word.length > 7 && GLUED.test(word)) return word.length - 4;
  const tail = word.slice(-2);
  return word.length > 2 && (tail === "'s" || tail === '’s') ? word.length - 2 : -1;
}

/** True where the full stop after this word belongs to it ("Gov.", "U.S."). */
function takesStop(word: string): boolean {
  return (
    (INITIALS.test(word) && (word.length > 1 || word !== 'I')) ||
    ABBREVIATIONS.has(word.toLowerCase())
  );
}

/** Splits a text into tokens in one pass; linear in its length. */
export function tokenize(text: string): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const kind: number[] = [];
  const push = (from: number, to: number, what: number): void => {
    start.push(from);
    end.push(to);
    kind.push(what);
  };
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(text); match; match = PATTERN.exec(text)) {
    const piece = match[0];
    const from = match.index;
    let to = from + piece.length;
    if (!WORD.test(piece)) {
      push(from, to, QUOTE.test(piece) ? KIND.quote : KIND.punct);
      continue;
    }
    const what = DIGIT.test(piece) ? KIND.number : KIND.word;
    const cut = cutAt(piece);
    if (cut > 0) {
      push(from, from + cut, what);
      push(from + cut, to, KIND.word);
      continue;
    }
    if (text[to] === '.' && text[to + 1] !== '.' && takesStop(piece)) {
      to += 1;
      PATTERN.lastIndex = to;
    }
    push(from, to, what);
  }
  return {
    text,
    count: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    kind: Uint8Array.from(kind),
  };
}

/** The text of token `i`, or '' outside the tokens. */
export function tokenText(tokens: Tokens, i: number): string {
  const from = tokens.start[i];
  return from === undefined ? '' : tokens.text.slice(from, tokens.end[i]);
}
