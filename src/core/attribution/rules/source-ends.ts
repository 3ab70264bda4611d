import { cueForm } from '../cue-forms';
import type { Run } from '../raw-claim';
import type { Reading } from '../reading';
import { word } from './word-at';

/** Nouns that say or show something, told as a cue together with the verb that follows them. */
const TELLING_NOUN = new Set(
  (
    'reports report accounts account studies study tests test footage video videos post posts stories story records ' +
    'documents document data figures polls survey surveys photos photographs images pictures emails e-mails letters ' +
    'files logs research analysis statistics'
  ).split(' '),
);
const HAVE = new Set(['have', 'has', 'had']);
/** Adverbs between a subject and its verb. */
const BETWEEN = new Set(
  (
    'also both however then therefore allegedly reportedly later recently now further just again meanwhile famously ' +
    'repeatedly publicly privately once even only still initially finally similarly previously'
  ).split(' '),
);
/** Participles that tell of the occasion of speaking. */
const OCCASION = new Set(
  'speaking writing testifying appearing responding talking quoting citing referring'.split(' '),
);
const RELATIVE = new Set('who which whose that where'.split(' '));
/** Tokens from a source's end within which a relative clause must close. */
const CLAUSE_REACH = 20;

/** "Blood" + "tests revealed": the noun belongs to the source. */
export function partedNoun(reading: Reading, source: Run, cue: Run): { source: Run; cue: Run } {
  const [first, last] = cue;
  const parted = { source: [source[0], first] as Run, cue: [first + 1, last] as Run };
  if (source[1] !== first - 1 || first === last || !TELLING_NOUN.has(word(reading, first)))
    return { source, cue };
  const next = word(reading, first + 1);
  const verb = HAVE.has(next) || cueForm(next)?.wordClass === 'verb' || BETWEEN.has(next);
  return verb || /(?:[^s]s|ed)$/.test(next) ? parted : { source, cue };
}

/** "Lind, speaking to reporters,": the occasion is no part of the source. */
function beforeOccasion(reading: Reading, [first, last]: Run): Run {
  for (let i = first + 2; i <= last; i++) {
    if (OCCASION.has(word(reading, i)) && word(reading, i - 1) === ',') return [first, i - 2];
  }
  return [first, last];
}

/** "Reports in the press (English": a bracket that the source doesn't close is no part of it. */
function beforeBracket(reading: Reading, [first, last]: Run): Run {
  for (let i = last; i > first; i--) {
    if (word(reading, i) === ')') return [first, last];
    if (word(reading, i) === '(') return [first, i - 1];
  }
  return [first, last];
}

/** "a woman who took | pills bought online | has described": a clause that is open goes on to its comma or to the cue. */
function toClauseEnd(reading: Reading, [first, last]: Run, cue: Run): Run {
  let open = -1;
  for (let i = first + 1; i <= last; i++) {
    if (RELATIVE.has(word(reading, i))) open = i;
    else if (open >= 0 && word(reading, i) === ',') open = -1;
  }
  if (open < 0 || cue[0] - last > CLAUSE_REACH || word(reading, last + 1) === ',')
    return [first, last];
  const fenced = word(reading, open - 1) === ',';
  for (let i = last + 1; i < cue[0]; i++) {
    if (reading.sentenceOf[i] !== reading.sentenceOf[last] || reading.quoteOf[i] !== -1)
      return [first, last];
    if (word(reading, i) === ',') return fenced ? [first, i - 1] : [first, last];
  }
  return fenced ? [first, last] : [first, cue[0] - 1];
}

/** A source that stands before its cue, with its end put right: without adverbs and occasion, with the whole of a clause. */
export function sourceEnd(reading: Reading, source: Run, cue: Run): Run {
  if (source[1] >= cue[0]) return source;
  const [first, end] = toClauseEnd(
    reading,
    beforeOccasion(reading, beforeBracket(reading, source)),
    cue,
  );
  let last = end;
  while (last > first && (BETWEEN.has(word(reading, last)) || word(reading, last) === ','))
    last -= 1;
  return [first, last];
}
