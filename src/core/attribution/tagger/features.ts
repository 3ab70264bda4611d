import { STANCES } from '../../model/claim';
import type { BlockRole } from '../../model/document';
import { KIND, tokenText } from '../../text/tokens';
import { cueForm } from '../cue-forms';
import type { Reading } from '../reading';
import { quoteContexts } from './quote-context';

/** Size of each feature's value range, in order; the weights' embedding tables have these rows. */
export const FEATURE_SIZES = [1024, 16, 11, 16, 37, 32, 16] as const;
export const FEATURE_COUNT = FEATURE_SIZES.length;
/** Where each feature's rows begin in a table of all of them, and last the number of all rows. */
export const FEATURE_STARTS: readonly number[] = [0, ...FEATURE_SIZES].map((_, k) =>
  FEATURE_SIZES.slice(0, k).reduce((sum, size) => sum + size, 0),
);

const ROLES: readonly BlockRole[] = [
  'headline',
  'subheading',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'byline',
];
const CLASSES = ['verb', 'noun', 'adverb'] as const;

/** FNV-1a over UTF-16 units, unsigned. */
export function hash32(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

function shape(text: string, kind: number): number {
  if (kind === KIND.word) {
    if (text.toLowerCase() === text) return 0;
    const rest = text.slice(1);
    if (rest.toLowerCase() === rest) return 1;
    return text.toUpperCase() === text ? 2 : 3;
  }
  if (kind === KIND.number) return /^[\p{N}.,]+$/u.test(text) ? 4 : 5;
  if (kind === KIND.quote) return text === "'" || text === '‘' || text === '’' ? 14 : 13;
  const at = [',', '.', ':;', '—–-', '([', ')]', '?!'].findIndex((set) =>
    set.includes(text[0] ?? ''),
  );
  return at < 0 ? 15 : 6 + at;
}

const bucket = (n: number, limits: readonly number[]): number => {
  let b = 0;
  while (b < limits.length && n > (limits[b] ?? 0)) b += 1;
  return b;
};

function lexicon(word: string): number {
  const form = cueForm(word);
  if (!form) return 0;
  return 1 + STANCES.indexOf(form.stance) + 12 * CLASSES.indexOf(form.wordClass);
}

function quoteState(reading: Reading, i: number): number {
  const q = reading.quotes[reading.quoteOf[i] ?? -1];
  if (!q) return reading.tokens.kind[i] === KIND.quote ? 10 : 0;
  if (i === q.open || i === q.close) return q.single ? 7 : i === q.open ? 1 : 2;
  const length = q.last - q.first + 1;
  if (q.single) return length <= 3 ? 8 : 9;
  if (q.open < 0 || q.close < 0) return 6;
  return length <= 2 ? 3 : length <= 6 ? 4 : 5;
}

/**
 * The categorical features of every token, `FEATURE_COUNT` a token: suffix, shape, quote state,
 * block role, cue lexicon, place in the sentence, what stands around the quote. Linear.
 */
export function tokenFeatures(reading: Reading): Int32Array {
  const { tokens, lower, blocks, blockOf, sentenceOf } = reading;
  const out = new Int32Array(tokens.count * FEATURE_COUNT);
  const context = quoteContexts(reading);
  let sentenceStart = 0;
  let sentenceEnd = -1;
  for (let i = 0; i < tokens.count; i++) {
    if (i > sentenceEnd) {
      sentenceStart = i;
      sentenceEnd = i;
      while (sentenceOf[sentenceEnd + 1] === sentenceOf[i] && sentenceEnd + 1 < tokens.count) {
        sentenceEnd += 1;
      }
    }
    const word = lower[i] ?? '';
    const kind = tokens.kind[i] ?? 0;
    const block = blocks[blockOf[i] ?? -1];
    const role = block ? ROLES.indexOf(block.role) : -1;
    const at = i * FEATURE_COUNT;
    out[at] = kind === KIND.word ? hash32(word.slice(-3)) % 1024 : 0;
    out[at + 1] = shape(tokenText(tokens, i), kind);
    out[at + 2] = quoteState(reading, i);
    out[at + 3] = (role < 0 ? 7 : role) + (block?.first === i ? 8 : 0);
    out[at + 4] = lexicon(word);
    out[at + 5] =
      bucket(i - sentenceStart, [0, 1, 2, 3, 5, 9, 19]) * 4 + bucket(sentenceEnd - i, [0, 1, 4]);
    out[at + 6] = context[i] ?? 0;
  }
  return out;
}
