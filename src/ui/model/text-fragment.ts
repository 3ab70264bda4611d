import type { Span } from '../../core/model/span';

/** Quotes with more words than this are given by their first and last words. */
const WHOLE_WORDS = 12;
const EDGE_WORDS = 4;

/** An address that scrolls to a span of the text, by a text fragment (`#:~:text=`). */
export function textFragmentUrl(url: string, text: string, [start, end]: Span): string {
  const words = text.slice(start, end).split(/\s+/).filter(Boolean);
  // A fragment matches whole words only, and never across blocks; its two ends may lie in different ones.
  const parts =
    words.length > WHOLE_WORDS || text.slice(start, end).includes('\n')
      ? [words.slice(0, EDGE_WORDS).join(' '), words.slice(-EDGE_WORDS).join(' ')]
      : [words.join(' ')];
  const base = url.replace(/#.*$/s, '');
  return `${base}#:~:text=${parts.map(encodePart).join(',')}`;
}

/** The hyphen has a meaning in the directive; encodeURIComponent leaves it as it is. */
const encodePart = (part: string) => encodeURIComponent(part).replaceAll('-', '%2D');
