import { tokenText } from '../../text/tokens';
import type { Draft } from '../raw-claim';
import type { Reading } from '../reading';

/** Longest name after the dash, in tokens; shortest report before it. */
const NAME_LIMIT = 5;
const LEAST_REPORT = 3;
const CONFIDENCE = 0.75;

/** "Strike kills 30 — SANA": a headline that ends with a dash and who reports it. */
export function headlineDash(reading: Reading): Draft[] {
  const block = reading.blocks[0];
  if (!block || (block.role !== 'headline' && block.role !== 'subheading')) return [];
  for (
    let i = block.last - 1;
    i >= block.last - NAME_LIMIT && i > block.first + LEAST_REPORT;
    i--
  ) {
    if (!['—', '–', '--'].includes(reading.lower[i] ?? '')) continue;
    const capital = /^\p{Lu}/u.test(tokenText(reading.tokens, i + 1));
    if (!capital) return [];
    return [
      {
        cue: [i, i],
        source: [i + 1, block.last],
        content: [[block.first, i - 1]],
        confidence: CONFIDENCE,
      },
    ];
  }
  return [];
}
