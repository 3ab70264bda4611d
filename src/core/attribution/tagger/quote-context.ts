import type { Quote } from '../../text/quotes';
import { cueForm } from '../cue-forms';
import type { Reading } from '../reading';

/** How far from a quote's edge its speaker's verb is looked for. */
const REACH = 8;

function isVerb(reading: Reading, i: number): boolean {
  return cueForm(reading.lower[i] ?? '')?.wordClass === 'verb';
}

function verbAfter(reading: Reading, quote: Quote): boolean {
  if (quote.close < 0) return false;
  for (let i = quote.close + 1; i <= quote.close + REACH && i < reading.tokens.count; i++) {
    if (reading.blockOf[i] !== reading.blockOf[quote.close]) return false;
    if (reading.lower[i] === '.' || reading.quoteOf[i] !== -1) return false;
    if (isVerb(reading, i)) return true;
  }
  return false;
}

function verbBefore(reading: Reading, quote: Quote): boolean {
  if (quote.open < 0) return false;
  for (let i = quote.open - 1; i >= quote.open - REACH && i >= 0; i--) {
    if (reading.blockOf[i] !== reading.blockOf[quote.open]) return false;
    if (reading.lower[i] === '.' || reading.quoteOf[i] !== -1) return false;
    if (isVerb(reading, i)) return true;
  }
  return false;
}

/**
 * What stands around the quote that a token is in, as bits: 1 in a quote, 2 a reporting verb
 * soon after it, 4 one soon before it, 8 goes on from the paragraph before. Outside quotes: 2 a
 * quote closed and 4 a quote opens within a few tokens.
 */
export function quoteContexts(reading: Reading): Uint8Array {
  const out = new Uint8Array(reading.tokens.count);
  const { blockOf } = reading;
  const add = (i: number, bit: number, from: number): void => {
    if (blockOf[i] === blockOf[from] && reading.quoteOf[i] === -1) out[i] = (out[i] ?? 0) | bit;
  };
  for (const quote of reading.quotes) {
    const bits =
      1 |
      (verbAfter(reading, quote) ? 2 : 0) |
      (verbBefore(reading, quote) ? 4 : 0) |
      (quote.from >= 0 ? 8 : 0);
    const first = quote.open >= 0 ? quote.open : quote.first;
    const last = quote.close >= 0 ? quote.close : quote.last;
    for (let i = first; i <= last; i++) if (out[i] === 0 || !quote.single) out[i] = bits;
    for (let k = 1; k <= REACH; k++) {
      add(last + k, 2, last);
      add(first - k, 4, first);
    }
  }
  return out;
}
