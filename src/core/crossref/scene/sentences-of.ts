import type { SourceDocument } from '../../model/document';
import type { Span } from '../../model/span';
import { sentenceNumbers } from '../../text/sentences';
import { tokenize } from '../../text/tokens';

/** The sentences of a document, in order; a block's end ends one. Linear in the text. */
export function sentencesOf(document: SourceDocument): Span[] {
  const tokens = tokenize(document.text);
  const blockOf = new Int32Array(tokens.count);
  let block = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] ?? 0;
    while (
      block + 1 < document.blocks.length &&
      start >= (document.blocks[block + 1]?.span[0] ?? 0)
    ) {
      block++;
    }
    blockOf[i] = block;
  }
  const numbers = sentenceNumbers(tokens, blockOf, () => false);
  const out: Span[] = [];
  let from = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (i + 1 < tokens.count && numbers[i + 1] === numbers[i]) continue;
    out.push([tokens.start[from] ?? 0, tokens.end[i] ?? 0]);
    from = i + 1;
  }
  return out;
}
