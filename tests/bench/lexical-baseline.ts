import { blocksOfText } from '../../src/core/attribution/blocks-of-text';
import { cueForm } from '../../src/core/attribution/cue-forms';
import { finishClaims } from '../../src/core/attribution/finish';
import type { Draft, RawClaim, Run } from '../../src/core/attribution/raw-claim';
import { type Reading, readDocument } from '../../src/core/attribution/reading';

/** Words that a subject does not reach over, leftwards. */
const CLAUSE_START = new Set(
  'that but and as while because when if who which although though since after before or so'.split(
    ' ',
  ),
);
const AUXILIARY = new Set(
  "has have had also not did does do was were is are been be never later then never n't didn't doesn't to".split(
    ' ',
  ),
);
/** Sentence-internal limit for a subject, in tokens. */
const SUBJECT_LIMIT = 24;
const STOP = new Set(['.', '?', '!', ';', ':']);

const same = (reading: Reading, a: number, b: number): boolean =>
  reading.sentenceOf[a] === reading.sentenceOf[b];

/** The subject that ends right before `end`: back to the clause's start, over one apposition. */
function subjectBefore(reading: Reading, end: number): Run | null {
  let last = end;
  if (reading.lower[last] === ',') last -= 1;
  const apposition = last < end;
  let first = last;
  let commas = 0;
  while (first > 0 && end - first < SUBJECT_LIMIT && same(reading, first - 1, end)) {
    const word = reading.lower[first - 1] ?? '';
    if (word === ',') {
      commas += 1;
      if (!apposition || commas > 1) break;
    } else if (CLAUSE_START.has(word) || STOP.has(word) || /^["“”]|''/.test(word)) break;
    first -= 1;
  }
  return first <= last && same(reading, first, end) ? [first, last] : null;
}

/** The name after an inverted cue ("said Jane Reed, …"), up to the next comma or stop. */
function subjectAfter(reading: Reading, start: number): Run | null {
  let last = start - 1;
  while (last + 1 < reading.tokens.count && same(reading, last + 1, start)) {
    const word = reading.lower[last + 1] ?? '';
    if (word === ',' || STOP.has(word) || last - start > 14) break;
    last += 1;
  }
  return last >= start ? [start, last] : null;
}

function sentenceRun(reading: Reading, i: number): Run {
  let first = i;
  let last = i;
  while (first > 0 && same(reading, first - 1, i)) first -= 1;
  while (last + 1 < reading.tokens.count && same(reading, last + 1, i)) last += 1;
  return [first, last];
}

/** Leaves out the sentence's last stop and a comma at either end. */
function trimmed(reading: Reading, first: number, last: number): Run | null {
  let a = first;
  let b = last;
  while (a <= b && [',', '—', ':'].includes(reading.lower[a] ?? '')) a += 1;
  while (b >= a && ['.', ',', '—', ';'].includes(reading.lower[b] ?? '')) b -= 1;
  return a <= b ? [a, b] : null;
}

function fromVerb(reading: Reading, first: number, last: number): Draft | null {
  const [from, to] = sentenceRun(reading, last);
  const next = reading.lower[last + 1] ?? '';
  const before = first > from ? reading.quoteOf[first - 1] : -1;
  const inverted = /^[A-Z“"]?/.test(next) && before !== -1 && before !== undefined;
  let source = inverted ? subjectAfter(reading, last + 1) : subjectBefore(reading, first - 1);
  if (!inverted && first === from) source = null;
  const content: Run[] = [];
  const left = source ? Math.min(source[0], first) : first;
  const right = source ? Math.max(source[1], last) : last;
  if (left > from) {
    const part = trimmed(reading, from, left - 1);
    const quoted = part && reading.quoteOf[part[1]] !== -1;
    if (part && (quoted || reading.lower[left - 1] === ',') && right + 2 >= to) content.push(part);
    else if (part && quoted) content.push(part);
  }
  if (right < to && (content.length === 0 || reading.quoteOf[Math.min(to, right + 2)] !== -1)) {
    const part = trimmed(reading, right + 1, to);
    if (part && part[1] - part[0] > 0) content.push(part);
  }
  if (content.length === 0 || !source) return null;
  return { cue: [first, last], source, content, confidence: 0.5 };
}

function fromAccording(reading: Reading, i: number): Draft | null {
  const [from, to] = sentenceRun(reading, i);
  const source = subjectAfter(reading, i + 2);
  if (!source) return null;
  const body = i > from + 1 ? trimmed(reading, from, i - 1) : trimmed(reading, source[1] + 1, to);
  return body ? { cue: [i, i + 1], source, content: [body], confidence: 0.6 } : null;
}

/** Claims by lexicon and word order alone: the baseline that the learned tagger is held against. */
export function lexicalDrafts(reading: Reading): Draft[] {
  const out: Draft[] = [];
  for (let i = 0; i < reading.tokens.count; i++) {
    const word = reading.lower[i] ?? '';
    let draft: Draft | null = null;
    if (word === 'according' && reading.lower[i + 1] === 'to') draft = fromAccording(reading, i);
    else if (
      cueForm(word)?.wordClass === 'verb' &&
      !/ing$|^(?:read|see|post|own|want|like|call|ask|offer|show)s?$/.test(word)
    ) {
      const q = reading.quotes[reading.quoteOf[i] ?? -1];
      if (q && !q.single) continue;
      let first = i;
      while (AUXILIARY.has(reading.lower[first - 1] ?? '')) first -= 1;
      if (reading.lower[first] === 'to') continue;
      draft = fromVerb(reading, first, i);
    }
    if (draft) out.push(draft);
  }
  return out;
}

/** The baseline's claims in a plain text, in the engine's form. */
export function baselineClaims(text: string): RawClaim[] {
  const reading = readDocument({ text, blocks: blocksOfText(text) });
  return finishClaims(reading, lexicalDrafts(reading));
}
