import type { TextSelector } from '../../core/model/selector';
import type { Span } from '../../core/model/span';

/** Characters kept on each side of a quote, enough to tell two equal quotes of one page apart. */
const CONTEXT = 32;

/** The quote and position selector of a span of a document's text. */
export function selectorOf(text: string, [start, end]: Span): TextSelector {
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    position: { start, end },
  };
}
