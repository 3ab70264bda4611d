import { KIND, tokenText } from '../../text/tokens';
import type { Draft, Run } from '../raw-claim';
import type { Reading, TokenBlock } from '../reading';

/** Words of a speaker's label, at most ("Q", "SEN. ANNA REED", "Interviewer"). */
const LABEL_LIMIT = 6;
/** A label must come back, or another of its kind: one "Name:" alone is a heading. */
const LEAST_TURNS = 3;
const CONFIDENCE = 0.9;
const CAPITAL = /^\p{Lu}/u;
const QUESTION = new Set(['q', 'question', 'interviewer', 'moderator']);

/** The label that opens a block ("REED: …"), or null; the colon follows it. */
function labelOf(reading: Reading, block: TokenBlock): Run | null {
  for (let i = block.first; i <= block.first + LABEL_LIMIT && i < block.last; i++) {
    if (reading.lower[i] === ':') return i > block.first ? [block.first, i - 1] : null;
    const kind = reading.tokens.kind[i];
    const inner = kind === KIND.punct && ['.', '(', ')'].includes(reading.lower[i] ?? '');
    if (!inner && !CAPITAL.test(tokenText(reading.tokens, i))) return null;
  }
  return null;
}

/**
 * Turns of a transcript or interview: blocks that open with a capitalised label and a colon, three
 * at least, two of them of one speaker. An interviewer's question is no claim.
 */
export function labelledTurns(reading: Reading): Draft[] {
  const turns: { label: Run; name: string; last: number }[] = [];
  const count = new Map<string, number>();
  for (const block of reading.blocks) {
    const label = labelOf(reading, block);
    if (!label || label[1] + 2 > block.last) continue;
    const name = reading.lower.slice(label[0], label[1] + 1).join(' ');
    count.set(name, (count.get(name) ?? 0) + 1);
    turns.push({ label, name, last: block.last });
  }
  if (turns.length < LEAST_TURNS || Math.max(...count.values()) < 2) return [];
  return turns
    .filter((turn) => !QUESTION.has(turn.name) && reading.lower[turn.last] !== '?')
    .map(({ label, last }) => ({
      cue: [label[1] + 1, label[1] + 1],
      source: label,
      content: [[label[1] + 2, last]],
      confidence: CONFIDENCE,
    }));
}
