import { tokenText } from '../../text/tokens';
import type { Run } from '../raw-claim';
import type { Reading } from '../reading';

const TELLS = new Set(['told', 'tells', 'telling', 'tell']);
/** Phrases after which the relaying medium stands, by their first word. Looked up for every token near a cue. */
const PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['interview', new Set(['with', 'to'])],
  ['statement', new Set(['to'])],
  ['speaking', new Set(['to'])],
  ['spoke', new Set(['to'])],
  ['remarks', new Set(['to'])],
  ['quoted', new Set(['by'])],
  ['cited', new Set(['by'])],
  ['carried', new Set(['by'])],
  ['published', new Set(['by'])],
]);
const INNER = new Set(['of', 'the', '&', 'and', "'s", 'al', '.', '-']);
const NAME_LIMIT = 7;
/** Tokens after a cue that a relaying phrase may begin in. */
const NEAR = 12;
const CAPITAL = /^[\p{Lu}\p{N}]/u;

/** The name that starts at `i` ("the New York Times", "SANA", "state TV"), or null. */
function nameAt(reading: Reading, i: number, taken: readonly Run[]): Run | null {
  const free = (k: number): boolean =>
    reading.sentenceOf[k] === reading.sentenceOf[i] && !taken.some(([a, b]) => k >= a && k <= b);
  let first = i;
  if (['the', 'a', 'an'].includes(reading.lower[first] ?? '') && free(first)) first += 1;
  if (reading.lower[first] === 'state' && free(first)) first += 1;
  let last = first - 1;
  for (let k = first; k < first + NAME_LIMIT && free(k); k++) {
    const text = tokenText(reading.tokens, k);
    if (CAPITAL.test(text)) last = k;
    else if (!INNER.has(reading.lower[k] ?? '') || last < first) break;
  }
  return last >= first ? [i, last] : null;
}

/**
 * Who relayed the claim: the name after "told", "in an interview with", "as quoted by" near the
 * cue and outside the claim's own source and content.
 */
export function relayOf(
  reading: Reading,
  cue: Run,
  source: Run | null,
  content: readonly Run[],
): Run | undefined {
  const taken = source ? [source, ...content] : content;
  for (let i = cue[0]; i <= cue[1]; i++) {
    if (!TELLS.has(reading.lower[i] ?? '')) continue;
    const name = nameAt(reading, i + 1, taken);
    if (name) return name;
  }
  for (let i = cue[0]; i < Math.min(cue[1] + NEAR, reading.tokens.count - 1); i++) {
    if (reading.sentenceOf[i] !== reading.sentenceOf[cue[0]]) break;
    if (!PHRASES.get(reading.lower[i] ?? '')?.has(reading.lower[i + 1] ?? '')) continue;
    const name = nameAt(reading, i + 2, taken);
    if (name) return name;
  }
  return undefined;
}
