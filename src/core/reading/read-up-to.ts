import type { SourceDocument } from '../model/document';

/** Characters that are read of one page; a book on one page is read to here, and the popup says so. */
export const WORK_LIMIT = 200_000;

/**
 * The document as far as it is read: whole blocks up to the limit, at least the first block's beginning.
 * @returns the document itself when it is within the limit
 */
export function readUpTo(document: SourceDocument, limit = WORK_LIMIT): SourceDocument {
  if (document.text.length <= limit) return document;
  const blocks = document.blocks.filter(({ span }) => span[1] <= limit);
  const end = blocks.at(-1)?.span[1] ?? limit;
  return {
    ...document,
    text: document.text.slice(0, end),
    blocks: blocks.length > 0 ? blocks : [{ span: [0, end], role: 'other' }],
    links: document.links.filter(({ span }) => span[1] <= end),
  };
}
