import type { Annotation } from '../model/annotation';
import { fragmentUrl } from './text-fragment-url';

/** Annotations → CSL-JSON, a web page each, with the words quoted in its note. */
export function toCslJson(annotations: readonly Annotation[]): string {
  const items = annotations.map((one) => {
    const [year, month, day] = one.created.slice(0, 10).split('-').map(Number);
    return {
      id: one.id,
      type: 'webpage',
      title: one.pageTitle || one.pageUrl,
      URL: fragmentUrl(one.pageUrl, one.target?.quote.exact ?? null),
      accessed: { 'date-parts': [[year, month, day]] },
      ...(one.target === null ? {} : { note: one.target.quote.exact }),
      ...(one.tags.length === 0 ? {} : { keyword: one.tags.join(', ') }),
    };
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}
