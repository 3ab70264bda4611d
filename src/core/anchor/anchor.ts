import type { TextSelector } from '../model/selector';
import type { Span } from '../model/span';

export interface Anchored {
  readonly span: Span;
  /** 0..1; 1 is the same words in the same place with the same surroundings. */
  readonly score: number;
}

/** Where a selector's words stand in a text that may have changed since; null when they don't. */
export function anchor(text: string, selector: TextSelector): Anchored | null {
  const at = text.indexOf(selector.quote.exact);
  return at < 0 ? null : { span: [at, at + selector.quote.exact.length], score: 1 };
}
