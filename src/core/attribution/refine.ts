import type { Draft, Run } from './raw-claim';
import type { Reading } from './reading';
import { relayOf } from './rules/relay';
import { trimRun } from './rules/trim';
import { continuations, wholeQuotes } from './rules/whole-quotes';
import { confidenceOf } from './tagger/confidence';
import type { Tagged } from './tagger/tag';
import { windowOf } from './tagger/window';

/** Runs cut to their words, those of punctuation alone left out. */
function trimmedRuns(reading: Reading, runs: readonly Run[]): Run[] {
  return runs.flatMap((run) => {
    const kept = trimRun(reading, run);
    return kept ? [kept] : [];
  });
}

/** Makes claims of what the tagger found: quotes whole, ends clean, the relay, the confidence. */
export function refine(reading: Reading, tagged: readonly Tagged[]): Draft[] {
  const nextOf = continuations(reading);
  const drafts: Draft[] = [];
  for (const found of tagged) {
    const cue = trimRun(reading, found.cue) ?? found.cue;
    const window = windowOf(reading, found.cue);
    const content = trimmedRuns(reading, wholeQuotes(reading, found.content, cue, window, nextOf));
    if (content.length === 0) continue;
    const source = found.source && trimRun(reading, found.source);
    const via = relayOf(reading, cue, source, content);
    drafts.push({
      cue,
      source,
      content,
      ...(via ? { via } : {}),
      confidence: confidenceOf(reading, found),
    });
  }
  return drafts;
}
