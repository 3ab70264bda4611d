import type { BlockRole } from '../../core/model/document';
import type { ClosingBlock } from '../../core/text/text-builder';

/** A block with this share of link text points elsewhere: a teaser, a list of tags, a menu. */
const LINK_SHARE = 0.8;
/** A block without a role of its own is a paragraph from this length on; a shorter one is a label. */
const SHORTEST_PARAGRAPH = 40;
const FURNITURE =
  /^(?:advertisement|read more|see also|related|share(?: this)?|sign up|subscribe|watch|loading|story continues|continue reading|more on this|recommended|also read|sponsored)\b.{0,60}$/i;

/** The role that a block ends with; null for what isn't running text. */
export function judgeBlock(block: ClosingBlock): BlockRole | null {
  const { role, length, linked } = block;
  if (role === 'headline') return role;
  if (linked >= LINK_SHARE * length && role !== 'byline' && role !== 'quote') return null;
  if (length < 100 && FURNITURE.test(block.text())) return null;
  if (role !== 'other') return role;
  return length >= SHORTEST_PARAGRAPH ? 'paragraph' : role;
}
