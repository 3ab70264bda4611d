import type { Run } from '../raw-claim';
import type { Reading } from '../reading';

/**
 * A sentence that ends its block with a colon announces the next block where that one is a block
 * quote or opens with a quote mark: "He wrote:" / “…”. Returns the announced stretch.
 */
export function announced(reading: Reading, cue: Run): Run | null {
  const { blocks, blockOf, sentenceOf, lower, quotes, quoteOf } = reading;
  const here = blockOf[cue[0]] ?? -1;
  const block = blocks[here];
  const next = blocks[here + 1];
  if (!block || !next || lower[block.last] !== ':') return null;
  if (sentenceOf[cue[0]] !== sentenceOf[block.last]) return null;
  if (next.role === 'quote') return [next.first, next.last];
  const quote = quotes[quoteOf[next.first] ?? -1];
  if (!quote || quote.open !== next.first) return null;
  return [quote.open, quote.close >= 0 ? quote.close : quote.last];
}
