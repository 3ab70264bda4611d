import type { Annotation } from '../model/annotation';
import type { AnnotationWriter } from './annotation-writer';
import { fragmentUrl } from './text-fragment-url';

/** Characters that Markdown would take for its own. */
const escaped = (text: string) =>
  text
    .replace(/[\\`*_{}[\]<>#|]/gu, (sign) => `\\${sign}`)
    .replace(/\s+/gu, ' ')
    .trim();

/** Annotations → Markdown: each a quotation with who says it, the note, and a link to the very words. */
export const MARKDOWN: AnnotationWriter = { head: '', between: '\n---\n\n', tail: '', one };

function one({ target, sourceName, note, tags, pageTitle, pageUrl, created }: Annotation): string {
  const link = fragmentUrl(pageUrl, target?.quote.exact ?? null);
  const lines = [
    ...(target === null ? [] : [`> ${escaped(target.quote.exact)}`, '']),
    `— ${sourceName ? `${escaped(sourceName)}, in: ` : ''}[${escaped(pageTitle || pageUrl)}](<${link.replace(/[<>\s]/gu, encodeURIComponent)}>), ${created.slice(0, 10)}`,
    ...(note === '' ? [] : ['', ...note.split('\n').map(escaped)]),
    ...(tags.length === 0 ? [] : ['', tags.map((tag) => `\\#${escaped(tag)}`).join(' ')]),
  ];
  return `${lines.join('\n')}\n`;
}
