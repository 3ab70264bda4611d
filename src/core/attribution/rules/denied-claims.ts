import { cueForm, isCueNoun } from '../cue-forms';
import type { Draft, Run } from '../raw-claim';
import type { Reading } from '../reading';
import { word } from './word-at';

const POINTING = new Set('this that these those such'.split(' '));
const VERSIONS = new Set(
  'version versions figure figures number numbers toll narrative'.split(' '),
);
const BE = new Set('is are was were be been being'.split(' '));
const DEGREE = new Set(
  'not simply completely entirely utterly all just plainly totally'.split(' '),
);
/** What is said of a claim, of its truth. */
const VERDICT = new Set(
  'false untrue wrong baseless unfounded groundless fabricated inaccurate incorrect misleading true accurate absurd'.split(
    ' ',
  ),
);

const isClaimNoun = (w: string): boolean => isCueNoun(w) || VERSIONS.has(w);

/**
 * “survivors contest | this claim, instead suggesting …”: where the tagger took a denying verb for the end of the
 * source, the source ends before it, and the denial is a claim of its own.
 */
export function withDenial(reading: Reading, draft: Draft): Draft[] {
  const { source, cue } = draft;
  if (!source || source[0] === source[1] || source[1] >= cue[0]) return [draft];
  const verb = source[1];
  const form = cueForm(word(reading, verb));
  const points = POINTING.has(word(reading, verb + 1)) && isClaimNoun(word(reading, verb + 2));
  if (form?.wordClass !== 'verb' || form.stance !== 'denies' || !points) return [draft];
  const speaker: Run = [source[0], verb - 1];
  const denied: Draft = {
    source: speaker,
    cue: [verb, verb],
    content: [[verb + 1, verb + 2]],
    confidence: draft.confidence,
  };
  return [denied, { ...draft, source: speaker }];
}

/** “claims that the raid was lawful | were false”: what is said of a claim is no part of it. */
export function beforeVerdict(reading: Reading, [first, last]: Run, cue: Run): Run {
  const opened = word(reading, first) === 'that' || word(reading, cue[1]) === 'that';
  const noun = [word(reading, cue[1]), word(reading, cue[1] - 1)].some(isClaimNoun);
  if (!opened || !noun || !VERDICT.has(word(reading, last))) return [first, last];
  let verb = last - 1;
  while (verb > first && DEGREE.has(word(reading, verb))) verb -= 1;
  // The claim needs a verb of its own before that of the verdict.
  return BE.has(word(reading, verb)) && verb - first >= 3 ? [first, verb - 1] : [first, last];
}
