import { cueForm } from '../cue-forms';
import type { Run } from '../raw-claim';
import type { Reading } from '../reading';
import { beforeVerdict } from './denied-claims';
import { word } from './word-at';

const CONJUNCTION = new Set(
  'and but or nor while as when although though because so yet'.split(' '),
);
const OPENERS = new Set(
  'now then still yet meanwhile and but as while when although though because if so'.split(' '),
);
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|dec)\.?)$/;
const TIME_NOUN = new Set(
  'week month year morning evening night afternoon today yesterday day spring summer autumn winter'.split(
    ' ',
  ),
);
const TIME_WORD = new Set(
  'on in at early late mid last this next earlier later the that same of , a ago'.split(' '),
);
const SUBJECT = new Set('that it he she they we i you its their his her the a an no'.split(' '));
const SETTING = new Set(
  'statement report tweet post interview letter email e-mail release briefing speech blog memo video message hearing'.split(
    ' ',
  ),
);

const DETERMINER = new Set(['the', 'a', 'an', 'this', 'that', 'its', 'their', 'his', 'her']);

/** Takes in the second of two joined cues: "did not confirm" + "or deny"; both where the tagger found "did not". */
export function grownCue(reading: Reading, [first, last]: Run): Run {
  if (isSetPhrase(reading, [first, last + 3])) return [first, last + 3];
  const joins = word(reading, last + 1) === 'or' || word(reading, last + 1) === 'nor';
  const verb = (i: number): boolean => cueForm(word(reading, i))?.wordClass === 'verb';
  return joins && verb(last) && verb(last + 2) ? [first, last + 2] : [first, last];
}

/** "would not confirm or deny", "neither confirmed nor denied": always a claim about what somebody says. */
export function isSetPhrase(reading: Reading, [, last]: Run): boolean {
  return (
    cueForm(word(reading, last))?.lemma === 'deny' &&
    /^(?:or|nor)$/.test(word(reading, last - 1)) &&
    cueForm(word(reading, last - 2))?.lemma === 'confirm'
  );
}

/** Length of the time phrase ("in early May", "on Monday") that starts at `i`, 0 if none. */
function timeLength(reading: Reading, i: number, end: number): number {
  let timed = false;
  let k = i;
  for (; k <= end; k++) {
    const w = word(reading, k);
    const noun = DAY.test(w) || MONTH.test(w) || TIME_NOUN.has(w);
    timed ||= noun;
    const inner = TIME_WORD.has(w) && !(timed && SUBJECT.has(w));
    if (!noun && !inner && !(timed && /^\d{1,4}$/.test(w))) break;
  }
  return timed ? k - i : 0;
}

/** Tokens after ", but" that somebody's denial must come in to end the content before it. */
const DENIAL_REACH = 8;

/** "… that P, but survivors contest this": the content ends before the turn to a denial. */
function beforeDenial(reading: Reading, a: number, b: number): number {
  for (let i = a + 2; i < b; i++) {
    if (word(reading, i) !== 'but' || word(reading, i - 1) !== ',' || reading.quoteOf[i] !== -1)
      continue;
    for (let k = i + 2; k <= Math.min(b, i + DENIAL_REACH); k++) {
      const form = cueForm(word(reading, k));
      if (form?.wordClass === 'verb' && form.stance === 'denies') return i - 2;
    }
  }
  return b;
}

/** Cuts a time of speaking off a content's head, and a dangling conjunction off its tail. */
function cutContent(reading: Reading, [first, last]: Run, cue: Run): Run {
  let a = first;
  let b = last;
  if (a > cue[1] && a <= cue[1] + 3) {
    const time = timeLength(reading, a, b);
    if (time > 0 && SUBJECT.has(word(reading, a + time))) a += time;
  }
  b = beforeDenial(reading, a, b);
  // "… and instead": the adverb belongs to the clause that the conjunction opens.
  if (word(reading, b) === 'instead' && CONJUNCTION.has(word(reading, b - 1))) b -= 1;
  while (b > a && (CONJUNCTION.has(word(reading, b)) || word(reading, b) === ',')) b -= 1;
  return beforeVerdict(reading, [a, b], cue);
}

/** People commonly spoken to. */
const HEARER = new Set(
  (
    'reporters journalists me us him them delegates doctors police officers officials lawmakers investigators voters ' +
    'supporters fans viewers readers parliament congress prosecutors detectives authorities residents parents jurors'
  ).split(' '),
);

/** After "told", the person spoken to is no content: it starts at "that", or after a word for those who commonly are. */
function afterTold(reading: Reading, [first, last]: Run, cue: Run): Run {
  if (!/^t(?:old|ells?|elling)$/.test(word(reading, cue[1])) || first !== cue[1] + 1)
    return [first, last];
  if (HEARER.has(word(reading, first)) && first + 2 < last && word(reading, first + 1) !== 'to') {
    return [first + 1, last];
  }
  for (let i = first; i < Math.min(last, first + 12); i++) {
    if (reading.quoteOf[i] !== -1) break;
    if (word(reading, i) === 'that' && i > first) return [i, last];
  }
  return [first, last];
}

/** Adverbs of the saying, besides those in -ly. */
const MANNER = new Set('only instead again also later then part in'.split(' '));

/** "saying only, “We …”": adverbs between the cue and a quotation are no content. */
function fromQuote(reading: Reading, [first, last]: Run, cue: Run): Run {
  if (first !== cue[1] + 1) return [first, last];
  for (let i = first; i < Math.min(last, first + 4); i++) {
    if (reading.quoteOf[i] !== -1) return [first, last];
    const w = word(reading, i);
    const opens = reading.quotes[reading.quoteOf[i + 1] ?? -1]?.open === i + 1;
    if (opens && i > first && (w === ',' || w === ':')) return [i + 1, last];
    if (!MANNER.has(w) && !w.endsWith('ly')) return [first, last];
  }
  return [first, last];
}

/** Contents whose ends are put right by rule; runs that lie in the cue are cut away. */
export function cleanContent(reading: Reading, content: readonly Run[], cue: Run): Run[] {
  return content.flatMap((run): Run[] => {
    let [a, b] = run;
    if (a <= cue[1] && b >= cue[0]) {
      // What is left of a run that the grown cue bit into.
      if (a < cue[0]) b = cue[0] - 1;
      else a = cue[1] + 1;
    }
    if (a > b) return [];
    const said = fromQuote(reading, afterTold(reading, [a, b], cue), cue);
    return [cutContent(reading, said, cue)];
  });
}

/** A source within one block, without a conjunction before it or the occasion of speaking after it. */
export function cleanSource(reading: Reading, source: Run, cue: Run): Run | null {
  let [a, b] = source;
  const { blockOf } = reading;
  if (blockOf[a] !== blockOf[b]) {
    // Of two blocks, the cue's own, or the one nearer to it.
    const near = b < cue[0] ? b : a;
    while (blockOf[a] !== blockOf[near]) a += 1;
    while (blockOf[b] !== blockOf[near]) b -= 1;
  }
  while (a < b && OPENERS.has(word(reading, a))) a += 1;
  for (let i = a + 1; i < b; i++) {
    const at = word(reading, i) === ',' ? i + 1 : i;
    const w = word(reading, at);
    const time = w === 'on' && DAY.test(word(reading, at + 1));
    const setting =
      w === 'in' && /^an?$/.test(word(reading, at + 1)) && SETTING.has(word(reading, at + 2));
    if ((time || setting) && a > cue[1]) {
      b = i - 1;
      break;
    }
  }
  if (word(reading, b) === 'of' && b < cue[0]) b += DETERMINER.has(word(reading, b + 1)) ? 2 : 1;
  return a <= b ? [a, b] : null;
}

/** "According to local reports, the army …": a comma and an article end the source. */
export function accordingEnd(
  reading: Reading,
  source: Run,
  cue: Run,
  content: readonly Run[],
): Run {
  if (word(reading, cue[0]) !== 'according' || source[0] !== cue[1] + 1) return source;
  if (content[0] === undefined || content[0][0] < source[1]) return source;
  for (let i = source[0] + 1; i < source[1]; i++) {
    if (word(reading, i) === ',' && word(reading, i + 1) === 'the') return [source[0], i - 1];
  }
  return source;
}
