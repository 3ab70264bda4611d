import type { Span } from '../../src/core/model/span';
import { TEXT } from './page-text';

/** Where a phrase stands in the page's text; throws when it isn't there. */
export function at(phrase: string, from = 0): Span {
  const start = TEXT.indexOf(phrase, from);
  if (start < 0) throw new Error(`not in the text: ${phrase}`);
  return [start, start + phrase.length];
}
