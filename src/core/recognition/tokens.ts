import { foldWord } from './fold';
import { ALONE, letterClass, WORD } from './letters';

/** The words of one stretch of text: parallel lists, offsets into the whole text. */
export interface Tokens {
  readonly starts: number[];
  readonly ends: number[];
  /** Folded: see `foldWord`. `&` has the key `and`, “U.S.” the key `us`. */
  readonly keys: string[];
}

const AMPERSAND = 38;
const FULL_STOP = 46;
const SOFT_HYPHEN = 0xad;

/**
 * Cuts `text[from, to)` into words. Hyphens and apostrophes part words (“U.S.-led” is two, “Reuters’s” is
 * `reuters` and `s`); dotted initials are one; each character of an unspaced script is one.
 * @param most stop after so many words
 */
export function tokenise(text: string, from = 0, to = text.length, most = Infinity): Tokens {
  const tokens: Tokens = { starts: [], ends: [], keys: [] };
  let at = from;
  while (at < to && tokens.keys.length < most) {
    const code = text.charCodeAt(at);
    const letter = letterClass(code);
    if (letter === WORD) at = readWord(text, at, to, tokens);
    else {
      if (letter === ALONE) push(tokens, at, at + 1, text.charAt(at));
      else if (code === AMPERSAND) push(tokens, at, at + 1, 'and');
      at++;
    }
  }
  return tokens;
}

function readWord(text: string, start: number, to: number, tokens: Tokens): number {
  const initials = readInitials(text, start, to);
  if (initials > start) {
    push(tokens, start, initials, foldWord(text.slice(start, initials).replaceAll('.', '')));
    return initials;
  }
  let end = start + 1;
  let soft = false;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (code === SOFT_HYPHEN && letterClass(text.charCodeAt(end + 1)) === WORD) soft = true;
    else if (letterClass(code) !== WORD) break;
    end++;
  }
  const word = text.slice(start, end);
  push(tokens, start, end, foldWord(soft ? word.replaceAll('\u00ad', '') : word));
  return end;
}

/** The end of dotted initials of two letters or more (“U.S.”, “A.F.P.”, “U.N”), or `start`. */
function readInitials(text: string, start: number, to: number): number {
  let at = start;
  let letters = 0;
  while (at < to && letterClass(text.charCodeAt(at)) === WORD) {
    if (letterClass(text.charCodeAt(at + 1)) === WORD) return start;
    letters++;
    at++;
    if (at >= to || text.charCodeAt(at) !== FULL_STOP) break;
    at++;
  }
  return letters > 1 ? at : start;
}

function push(tokens: Tokens, start: number, end: number, key: string): void {
  if (key === '') return;
  tokens.starts.push(start);
  tokens.ends.push(end);
  tokens.keys.push(key);
}

/** Whether two neighbouring words stand close enough to be of one name: what lies between is `gap`. */
export function joinsWords(gap: string): boolean {
  return gap === ' ' || gap === '' || gap === '-' || /^(?:[\s'’.!?/&·‐‑–+-]|\u00a0)*$/.test(gap);
}
