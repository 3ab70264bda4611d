import type { BlockRole, DocumentBlock } from '../model/document';

/** A first block longer than this is no headline. */
const HEADLINE_LIMIT = 160;
const STOPPED = /[.?!:,;…]["”’')\]]*$/u;

/**
 * Blocks of a plain text whose paragraphs are parted by line breaks. The first short one is taken
 * for the headline, later short ones without a final stop for subheadings. Linear.
 */
export function blocksOfText(text: string): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at + (line.length - line.trimStart().length);
    const end = at + line.trimEnd().length;
    at += line.length + 1;
    if (end <= start) continue;
    const short = end - start <= HEADLINE_LIMIT;
    let role: BlockRole = 'paragraph';
    if (short && blocks.length === 0) role = 'headline';
    else if (
      short &&
      end - start < 90 &&
      !STOPPED.test(text.slice(Math.max(start, end - 8), end))
    ) {
      role = 'subheading';
    }
    blocks.push({ span: [start, end], role });
  }
  return blocks;
}
