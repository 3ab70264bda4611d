import { cueForm } from '../cue-forms';
import type { Draft, Run } from '../raw-claim';
import type { Reading } from '../reading';
import { trimRun } from './trim';
import { word } from './word-at';

const ARTICLES = new Set(['a', 'an', 'the']);
const DANGLING = new Set('a an the and but or nor while as , ;'.split(' '));
const BOUNDARY = new Set(', ; : . ? ! and but or while'.split(' '));
const AUXILIARY = new Set(
  'has have had is are was were do does did will would may might can could also not never'.split(
    ' ',
  ),
);
/** Determiners that are no source when they stand alone before a noun. */
const BARE = new Set('both such these those this that a an the'.split(' '));
const PREPOSITIONS = new Set(
  'with of for in at near around across from under over between despite during'.split(' '),
);
/** How far left of "by" the noun may stand whose subject the source is part of. */
const NOUN_REACH = 10;

/** "an | anonymous official": the article is part of the source. */
function withArticle(reading: Reading, [first, last]: Run): Run {
  return ARTICLES.has(word(reading, first - 1)) && !ARTICLES.has(word(reading, first))
    ? [first - 1, last]
    : [first, last];
}

/** "evidence collected by X | showed": the evidence is the source, X is part of its description. */
function withCollected(reading: Reading, [first, last]: Run, cue: Run): Run {
  if (word(reading, first - 1) !== 'by' || cue[0] !== last + 1) return [first, last];
  if (!/(?:ed|en|n|t)$/.test(word(reading, first - 2))) return [first, last];
  let noun = first - 2;
  for (let i = first - 3; i > first - 3 - NOUN_REACH && i >= 0; i--) {
    const w = word(reading, i);
    const joinsParticiples = w === 'and' && /ed$/.test(word(reading, i + 1));
    if (BOUNDARY.has(w) && !joinsParticiples) break;
    noun = i;
  }
  return noun < first - 2 ? [noun, last] : [first, last];
}

interface Subject {
  readonly source: Run;
  readonly cue: Run;
  /** The claim's place in the order in which they were found. */
  readonly place: number;
}

/** The subjects of the claims, by where they start: a content is held against those inside it alone. */
function subjectsOf(drafts: readonly Draft[]): Subject[] {
  return drafts
    .flatMap(({ source, cue }, place) => (source ? [{ source, cue, place }] : []))
    .sort((a, b) => a.source[0] - b.source[0]);
}

/** Index of the first subject that starts after token `i`. */
function firstAfter(subjects: readonly Subject[], i: number): number {
  let low = 0;
  let high = subjects.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((subjects[middle]?.source[0] ?? Number.POSITIVE_INFINITY) > i) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A content that runs into the subject of the next claim ends before it. */
function endedBefore(reading: Reading, content: Run, cue: Run, subjects: readonly Subject[]): Run {
  const [first, last] = content;
  if (first <= cue[1]) return content;
  let next: Subject | null = null;
  for (let i = firstAfter(subjects, first); i < subjects.length; i++) {
    const subject = subjects[i];
    if (!subject || subject.source[0] > last) break;
    if (subject.cue[0] > last && (!next || subject.place < next.place)) next = subject;
  }
  if (!next) return content;
  let end = next.source[0] - 1;
  while (end > first && DANGLING.has(word(reading, end))) end -= 1;
  return [first, end];
}

/** "Such | reports are …": a determiner taken for a source, before a noun taken for a cue. */
function isTornNoun(reading: Reading, source: Run, cue: Run): boolean {
  const head = word(reading, cue[0]);
  const verb = cueForm(head)?.wordClass === 'verb' || AUXILIARY.has(head);
  return source[0] === source[1] && BARE.has(word(reading, source[0])) && !verb;
}

/** "bombings in and | around the port | have shown": a phrase of place is nobody. */
function isPlace(reading: Reading, [first, last]: Run): boolean {
  return first < last && PREPOSITIONS.has(word(reading, first));
}

/** Claims put right by what stands next to them: the noun before "by", the subject of the claim that follows. */
export function besideEachOther(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const whole = drafts.flatMap((draft): Draft[] => {
    const { source, cue } = draft;
    if (!source) return [draft];
    if (isTornNoun(reading, source, cue) || isPlace(reading, source)) return [];
    if (source[0] === source[1] && PREPOSITIONS.has(word(reading, source[0]))) {
      return [{ ...draft, source: null }];
    }
    return [{ ...draft, source: withCollected(reading, withArticle(reading, source), cue) }];
  });
  const subjects = subjectsOf(whole);
  return whole.map((draft) => ({
    ...draft,
    content: draft.content.flatMap((run) => {
      const kept = trimRun(reading, endedBefore(reading, run, draft.cue, subjects));
      return kept ? [kept] : [];
    }),
  }));
}
