import type { BlockRole } from '../../core/model/document';
import { HEADING } from './tags';

const BYLINE =
  /(?:^|[\s_-])(?:byline\w*|author\w*|dateline|meta-?(?:info|data)|post-?meta|entry-?meta|publish\w*|timestamp)(?=$|[\s_-])/i;
const CAPTION = /(?:^|[\s_-])(?:\w*caption|credit\w*|photo-?credit)(?=$|[\s_-])/i;

/** The role that an element gives to the text in it; null leaves the role of what it stands in. */
export function roleOf(element: Element): BlockRole | null {
  const tag = element.tagName;
  switch (tag) {
    case 'H1':
      return 'headline';
    case 'LI':
    case 'DD':
    case 'DT':
      return 'list-item';
    case 'BLOCKQUOTE':
      return 'quote';
    case 'FIGCAPTION':
    case 'CAPTION':
    case 'FIGURE':
      return 'caption';
    case 'TD':
    case 'TH':
      return 'table-cell';
    case 'ADDRESS':
      return 'byline';
  }
  if (HEADING.has(tag)) return 'subheading';
  if (element.getAttribute('rel') === 'author') return 'byline';
  if (element.getAttribute('itemprop') === 'author') return 'byline';
  const name = element.className;
  if (typeof name === 'string' && name !== '') {
    if (BYLINE.test(name)) return 'byline';
    if (CAPTION.test(name)) return 'caption';
  }
  return tag === 'P' ? 'paragraph' : null;
}

/** A paragraph in a list, a quotation, a caption keeps the role of what it stands in. */
export function innerRole(outer: BlockRole, own: BlockRole | null): BlockRole {
  if (own === null) return outer;
  if (own !== 'paragraph') return own;
  return outer === 'other' || outer === 'table-cell' ? 'paragraph' : outer;
}
