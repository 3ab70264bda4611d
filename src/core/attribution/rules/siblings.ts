import type { Draft, Run } from '../raw-claim';
import type { Reading } from '../reading';

const TURN = new Set(['but', 'while', 'though', 'although', 'whereas', 'yet', ';']);
/** Claims that follow one in the same sentence and are looked at, at most. */
const NEXT_LIMIT = 6;
/** A sibling less sure than this cuts nothing. */
const LEAST = 0.4;

/** Where `run` must end so as not to reach over the turn to the sibling's clause, or null. */
function turnBefore(reading: Reading, run: Run, sibling: Draft): number | null {
  const at = sibling.source?.[0];
  if (at === undefined || at > sibling.cue[0]) return null;
  const turn = at - 1;
  if (turn <= run[0] || sibling.cue[0] > run[1] + 1 || reading.quoteOf[turn] !== -1) return null;
  if (!TURN.has(reading.lower[turn] ?? '')) return null;
  return reading.lower[turn - 1] === ',' ? turn - 2 : turn - 1;
}

/**
 * "A says that P, but B denies it": A's content ends before the turn, where another claim with its
 * own source begins. Drafts are in order of their cues.
 */
export function partedSiblings(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, k) => {
    let content = draft.content;
    for (const sibling of drafts.slice(k + 1, k + 1 + NEXT_LIMIT)) {
      if (reading.sentenceOf[sibling.cue[0]] !== reading.sentenceOf[draft.cue[0]]) break;
      if (sibling.confidence < LEAST) continue;
      content = content.map((run): Run => {
        const end = turnBefore(reading, run, sibling);
        return end === null || end < run[0] ? run : [run[0], end];
      });
    }
    return content === draft.content ? draft : { ...draft, content };
  });
}
