import type { Draft, Run } from './raw-claim';
import type { Reading } from './reading';
import { announced } from './rules/after-colon';
import { accordingEnd, cleanContent, cleanSource, grownCue, isSetPhrase } from './rules/boundaries';
import { withDenial } from './rules/denied-claims';
import { headlineDash } from './rules/headline-dash';
import { besideEachOther } from './rules/neighbours';
import { relayOf } from './rules/relay';
import { partedSiblings } from './rules/siblings';
import { partedNoun, sourceEnd } from './rules/source-ends';
import { labelledTurns } from './rules/speaker-labels';
import { isThingsDoing } from './rules/things';
import { trimRun } from './rules/trim';
import { continuations, joined, wholeQuotes } from './rules/whole-quotes';
import { confidenceOf } from './tagger/confidence';
import type { Tagged } from './tagger/tag';
import { windowOf } from './tagger/window';

/** Confidence of what a rule is sure of. */
const SURE = 0.95;

/** Runs cut to their words, those of punctuation alone left out. */
function trimmedRuns(reading: Reading, runs: readonly Run[]): Run[] {
  return runs.flatMap((run) => {
    const kept = trimRun(reading, run);
    return kept ? [kept] : [];
  });
}

/** Whether a run shares a token with one of those given; each question takes the logarithm of their number. */
function coveredBy(runs: readonly Run[]): (run: Run) => boolean {
  const sorted = [...runs].sort((a, b) => a[0] - b[0]);
  let last = -1;
  const reach = sorted.map(([, end]) => {
    last = Math.max(last, end);
    return last;
  });
  return ([start, end]) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.[0] ?? 0) <= end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reach[low - 1] ?? -1) >= start;
  };
}

/** Adds what the rules found; a rule's claim takes the place of a tagged one with the same cue. */
function withRules(drafts: readonly Draft[], ruled: readonly Draft[]): Draft[] {
  if (ruled.length === 0) return [...drafts];
  const taken = coveredBy(ruled.map(({ cue }) => cue));
  const kept = drafts.filter(({ cue }) => !taken(cue));
  return [...kept, ...ruled].sort((a, b) => a.cue[0] - b.cue[0]);
}

/** One claim of what the tagger found: quotes whole, ends clean, the relay, the confidence. */
export function draftOf(
  reading: Reading,
  found: Tagged,
  nextOf: ReadonlyMap<number, number>,
): Draft | null {
  const cue = grownCue(reading, trimRun(reading, found.cue) ?? found.cue);
  const window = windowOf(reading, found.cue);
  const quoted = wholeQuotes(reading, found.content, cue, window, nextOf);
  const after = announced(reading, found.cue);
  const whole = after ? joined([...quoted, after]) : quoted;
  const content = trimmedRuns(reading, cleanContent(reading, whole, cue));
  if (content.length === 0) return null;
  const cleaned = found.source && cleanSource(reading, found.source, cue);
  const trimmed = cleaned && trimRun(reading, cleaned);
  const source = trimmed && accordingEnd(reading, trimmed, cue, content);
  const head = content[0];
  if (source && trimmed && head && source[1] < trimmed[1]) content[0] = [source[1] + 2, head[1]];
  const via = relayOf(reading, cue, source, content);
  const confidence = isSetPhrase(reading, cue) ? SURE : confidenceOf(reading, found);
  const parted = source
    ? partedNoun(reading, sourceEnd(reading, source, cue), cue)
    : { source, cue };
  return { ...parted, content, ...(via ? { via } : {}), confidence };
}

/** Makes claims of what the tagger found and of what the rules find. */
export function refine(reading: Reading, tagged: readonly Tagged[]): Draft[] {
  const nextOf = continuations(reading);
  const drafts: Draft[] = [];
  for (const found of tagged) {
    const draft = draftOf(reading, found, nextOf);
    if (draft && !isThingsDoing(reading, draft)) drafts.push(...withDenial(reading, draft));
  }
  const parted = besideEachOther(reading, partedSiblings(reading, drafts));
  return withRules(parted, [...labelledTurns(reading), ...headlineDash(reading)]);
}
