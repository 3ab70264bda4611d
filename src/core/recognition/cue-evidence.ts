import type { MatchReason } from '../model/mention';
import type { Candidate } from './candidates';
import { COMMON_NAMES } from './common-words';
import {
  BE,
  BEFORE_VERB,
  BELONGINGS,
  BODY_NOUNS,
  HUMAN_VERBS,
  isReportingVerb,
  OUTLET_NOUNS,
  SAYING_PARTICIPLES,
  SOURCE_PHRASES,
  SOURCE_PREPOSITIONS,
} from './cue-words';
import {
  type BlockReading,
  gapBefore,
  isAcronym,
  isCapital,
  isNumber,
  keyAt,
  startsSentence,
} from './reading';
import { reason, WEIGHT } from './weights';
import { words } from './words';

const CLOSE = /^[\s\u00a0“”"‘’']*$/;

/** What the words right before and after a name tell of its being a source. */
export function cueEvidence(c: Candidate): MatchReason[] {
  const before = leftEvidence(c);
  const after = rightEvidence(c);
  return [before, after].filter((r): r is MatchReason => r !== null);
}

function rightEvidence(c: Candidate): MatchReason | null {
  const { block, to } = c;
  if (isPossessive(block, to)) {
    return BELONGINGS.has(keyAt(block, to + 1)) || BELONGINGS.has(keyAt(block, to + 2))
      ? reason('cue-nearby', WEIGHT.belongingNext)
      : null;
  }
  const gap = gapBefore(block, to);
  if (to >= block.tokens.keys.length) return null;
  if (CLOSE.test(gap)) {
    if (isSubject(block, to, true) && !(isBareStart(c) && !PRINTING.has(verbAt(block, to))))
      return reason('cue-nearby', WEIGHT.saysNext);
    const next = keyAt(block, to);
    if (BELONGINGS.has(next) || OUTLET_NOUNS.has(next) || hasRole(block, to))
      return reason('cue-nearby', WEIGHT.belongingNext);
    if (next === 'news' || putsAt(block, to) || releases(block, to))
      return reason('cue-nearby', WEIGHT.belongingNext);
    return null;
  }
  // “the Media Centre (IMC) counted”, and IMC itself inside those brackets.
  if (/^\)\s$/.test(gap) && isSubject(block, to)) return reason('cue-nearby', WEIGHT.saysNext);
  if (gap === ' (' && /^[)]\s$/.test(gapBefore(block, to + 1)) && isSubject(block, to + 1)) {
    return reason('cue-nearby', WEIGHT.saysNext);
  }
  return gap.startsWith(',') || gap.startsWith(' (') || /^\s[—–]/.test(gap)
    ? describedAfter(block, to)
    : null;
}

/** “Forbes put his wealth at $4bn”. */
function putsAt(block: BlockReading, to: number): boolean {
  if (keyAt(block, to) !== 'put' && keyAt(block, to) !== 'puts') return false;
  for (let i = to + 1; i < to + 9; i++) {
    if (/[.;:!?]/.test(gapBefore(block, i))) return false;
    if (keyAt(block, i) === 'at') return true;
  }
  return false;
}

/** “recently released data showing”. */
function releases(block: BlockReading, to: number): boolean {
  for (let i = to; i < to + 3; i++) {
    const key = keyAt(block, i);
    if (/^(?:released|issued|presented|compiled|conducted)$/.test(key)) {
      for (let k = i + 1; k < i + 5; k++) if (RELEASED.has(keyAt(block, k))) return true;
      return false;
    }
    if (!BEFORE_VERB.has(key) && !key.endsWith('ly')) return false;
  }
  return false;
}

const RELEASED = words(
  'data figures report reports statement statements poll survey study findings estimates statistics analysis research results',
);

/** “Guardian political reporter”, “BBC senior correspondent”: a role one word on. */
function hasRole(block: BlockReading, to: number): boolean {
  return (
    ROLES.has(keyAt(block, to + 1)) && gapBefore(block, to + 1) === ' ' && !isCapital(block, to)
  );
}

const ROLES = words(
  'reporter reporters correspondent correspondents columnist columnists journalist journalists editor editors anchor',
);

/**
 * At the head of a sentence a word has its capital anyway: “People say”, “Science tells us”. There only what
 * nobody but a medium does speaks for a name without its article.
 */
function isBareStart(c: Candidate): boolean {
  const single = c.to - c.from === 1 && c.article === null;
  return (
    single &&
    COMMON_NAMES.has(keyAt(c.block, c.from)) &&
    startsSentence(c.block, c.from) &&
    !isAcronym(c.block, c.from)
  );
}

const PRINTING = words(`
  reported reports published publishes quoted quotes cited cites revealed reveals obtained wrote writes broadcast aired interviewed
  polled estimated found named called identified listed ranked said documented
`);

function verbAt(block: BlockReading, to: number): string {
  for (let i = to; i < to + 4; i++) if (isReportingVerb(keyAt(block, i))) return keyAt(block, i);
  return '';
}

/** “X has also reported”, “X is reporting”; not “X is said to”. */
export function isSubject(block: BlockReading, at: number, ofMedium = false): boolean {
  let i = at;
  for (let steps = 0; steps < 4 && CLOSE.test(i === at ? '' : gapBefore(block, i)); steps++) {
    const key = keyAt(block, i);
    if (BE.has(key)) {
      const next = BEFORE_VERB.has(keyAt(block, i + 1)) ? i + 2 : i + 1;
      return SAYING_PARTICIPLES.has(keyAt(block, next));
    }
    if (ofMedium && HUMAN_VERBS.has(key)) return key === 'ran' && keyAt(block, i + 1) === 'a';
    if (isReportingVerb(key)) return !isCapital(block, i) || block.titled || block.shouting;
    if (!BEFORE_VERB.has(key) && !key.endsWith('ly')) return false;
    i++;
  }
  return false;
}

/** “Sabah, a pro-government daily”, “X, which reported”, “X, citing”, “X (the magazine”. */
function describedAfter(block: BlockReading, to: number): MatchReason | null {
  const first = keyAt(block, to);
  if ((first === 'citing' || first === 'quoting') && !isNumber(block, to))
    return reason('cue-nearby', WEIGHT.saysNext);
  if (first === 'which' && isSubject(block, to + 1)) return reason('cue-nearby', WEIGHT.saysNext);
  if (first !== 'a' && first !== 'an' && first !== 'the' && first !== 'one') return null;
  for (let i = to + 1; i < to + 8 && CLOSE.test(gapBefore(block, i).replaceAll('-', '')); i++) {
    const key = keyAt(block, i);
    if (OUTLET_NOUNS.has(key) || BODY_NOUNS.has(key))
      return reason('cue-nearby', WEIGHT.describedAfter);
    if (key === 'who' || key === 'of') return null;
  }
  return null;
}

function leftEvidence(c: Candidate): MatchReason | null {
  const { block } = c;
  const at = c.article !== null ? c.from - 1 : c.from;
  if (at === 0) return null;
  const gap = gapBefore(block, at);
  // “Source: X”, “As reported at site X –”.
  if (!CLOSE.test(gap)) {
    if (
      /^[”"’']?,?[”"’']? ?$/.test(gap) &&
      isReportingVerb(keyAt(block, at - 1)) &&
      !isCapital(block, at - 1)
    )
      return null;
    return /^:\s*$/.test(gap) && /^(?:source|sources|via|credit)$/.test(keyAt(block, at - 1))
      ? reason('cue-nearby', WEIGHT.sourcePreposition)
      : null;
  }
  const previous = keyAt(block, at - 1);
  if (isIssueOf(block, at)) return reason('cue-nearby', WEIGHT.issueOf);
  if (opensWith(c, at)) return reason('cue-nearby', WEIGHT.headOfSentence);
  if (SOURCE_PREPOSITIONS.has(previous) && !(previous === 'by' && !byFits(block, at))) {
    return reason('cue-nearby', WEIGHT.sourcePreposition);
  }
  if (phraseBefore(block, at)) return reason('cue-nearby', WEIGHT.sourcePreposition);
  if (c.article !== null && c.article === 'the' && OUTLET_NOUNS.has(previous)) return null;
  if (nounBefore(block, at)) return reason('cue-nearby', WEIGHT.nounBefore);
  if (isQuoted(previous) && asSaying(block, c.to))
    return reason('cue-nearby', WEIGHT.sourcePreposition);
  // “…, reported The Sun”, “…, says Nature.”
  if (isReportingVerb(previous) && /[,”"’]/.test(gapBefore(block, at - 1)))
    return reason('cue-nearby', WEIGHT.saidBefore);
  // “as X reported” is found on the right; “as quoted by X” above; “when X wrote” on the right.
  return null;
}

/** “this week’s Nature”, “Sunday’s Observer”. */
function isIssueOf(block: BlockReading, at: number): boolean {
  const possessive = keyAt(block, at - 1) === 's' && /^['’]$/.test(gapBefore(block, at - 1));
  return possessive && ISSUE_TIMES.has(keyAt(block, at - 2));
}

const ISSUE_TIMES = words(
  'week month today yesterday monday tuesday wednesday thursday friday saturday sunday weekend',
);

/** “In The Diplomat, two scholars argued”: a title with its “The” at the head of a sentence, and a comma after it. */
function opensWith(c: Candidate, at: number): boolean {
  const { block, to } = c;
  return (
    c.article === 'The' &&
    /^(?:in|for|on)$/.test(keyAt(block, at - 1)) &&
    isCapital(block, at - 1) &&
    startsSentence(block, at - 1) &&
    /^,["”]? $/.test(gapBefore(block, to))
  );
}

const isQuoted = (key: string): boolean => /^(?:quoted|quotes|cited|cites)$/.test(key);

/** “quoted the Orin Post as saying”. */
function asSaying(block: BlockReading, to: number): boolean {
  for (let i = to; i < to + 4; i++)
    if (keyAt(block, i) === 'as') return SAYING_PARTICIPLES.has(keyAt(block, i + 1));
  return false;
}

/** A “by” that names who made something said, not a place or a means: some word of reporting stands before it. */
function byFits(block: BlockReading, at: number): boolean {
  const phrase = SOURCE_PHRASES.get('by');
  for (let i = at - 2; i >= 0 && i >= at - 4; i--) if (phrase?.has(keyAt(block, i))) return true;
  return false;
}

/** “published in X”, “according to X”, “an interview with X”: the phrase ends right before word `at`. */
export function phraseBefore(block: BlockReading, at: number): boolean {
  const phrase = SOURCE_PHRASES.get(keyAt(block, at - 1));
  if (!phrase) return false;
  for (let i = at - 2; i >= 0 && i >= at - 4; i--) {
    if (phrase.has(keyAt(block, i))) return true;
    if (/[.;:!?]/.test(gapBefore(block, i + 1))) return false;
  }
  return false;
}

/** “the pro-government daily X”, “think tank X”, “news agency X”. */
function nounBefore(block: BlockReading, at: number): boolean {
  const previous = keyAt(block, at - 1);
  return (
    OUTLET_NOUNS.has(previous) ||
    BODY_NOUNS.has(previous) ||
    (previous === 'service' && keyAt(block, at - 2) === 'news')
  );
}

/** Whether a possessive “s” follows: “X’s”. */
function isPossessive(block: BlockReading, to: number): boolean {
  return keyAt(block, to) === 's' && /^['’]$/.test(gapBefore(block, to));
}
