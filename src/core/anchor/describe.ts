import type { TextSelector } from '../model/selector';
import type { Span } from '../model/span';

/** Characters kept on each side of a quote, to tell it from the same words elsewhere. */
const CONTEXT = 32;

/** The selector of a span of the document text: its words, what stands around them, its position. */
export function describe(text: string, [start, end]: Span): TextSelector {
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    position: { start, end },
  };
}
