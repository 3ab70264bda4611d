import { KIND, type Tokens, tokenText } from './tokens';

const FINAL = /^(?:[.?!…]|\.{2,})$/u;
const OPENER = /^[\p{Lu}\p{N}"“«‘'([—–-]/u;
const CLOSER = /^(?:["”»’')\]]|'')$/u;
/** A question or exclamation inside quotes often goes on with its speaker: `“Why?” Ms Reed asked.` */
const LOOK_AHEAD = 6;

/** True where one of the few words after `i` is a reporting verb, before any other punctuation. */
function speakerFollows(tokens: Tokens, i: number, isCue: (word: string) => boolean): boolean {
  for (let k = i; k < Math.min(i + LOOK_AHEAD, tokens.count); k++) {
    if (tokens.kind[k] === KIND.punct || tokens.kind[k] === KIND.quote) return false;
    if (isCue(tokenText(tokens, k).toLowerCase())) return true;
  }
  return false;
}

/**
 * The number of the sentence each token belongs to, counted from 0 over the whole text.
 * A block's end ends a sentence; abbreviations do not (their stop is part of the token).
 * `blockOf` gives each token's block; `isCue` tells reporting verbs in lower case.
 */
export function sentenceNumbers(
  tokens: Tokens,
  blockOf: Int32Array,
  isCue: (word: string) => boolean,
): Int32Array {
  const out = new Int32Array(tokens.count);
  let sentence = 0;
  let i = 0;
  while (i < tokens.count) {
    out[i] = sentence;
    const text = tokenText(tokens, i);
    let next = i + 1;
    const ends = FINAL.test(text);
    let closed = false;
    while (ends && next < tokens.count && blockOf[next] === blockOf[i]) {
      const after = tokenText(tokens, next);
      const spaced = (tokens.start[next] ?? 0) > (tokens.end[next - 1] ?? 0);
      if (!(FINAL.test(after) || (CLOSER.test(after) && !spaced))) break;
      closed ||= tokens.kind[next] === KIND.quote;
      out[next] = sentence;
      next += 1;
    }
    if (next < tokens.count) {
      const spaced = (tokens.start[next] ?? 0) > (tokens.end[next - 1] ?? 0);
      const capital = OPENER.test(tokenText(tokens, next));
      const speaker = closed && text !== '.' && speakerFollows(tokens, next, isCue);
      if (blockOf[next] !== blockOf[i] || (ends && spaced && capital && !speaker)) sentence += 1;
    }
    i = next;
  }
  return out;
}
