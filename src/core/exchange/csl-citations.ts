import type { Annotation } from '../model/annotation';
import { type AnnotationWriter, type CitedPage, jsonMember } from './annotation-writer';
import { fragmentUrl } from './text-fragment-url';

type DateParts = { readonly 'date-parts': readonly (readonly number[])[] };

/** A web page in CSL-JSON (schema 1.0.2), as far as it is known. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly URL: string;
  readonly accessed: DateParts;
  readonly issued?: DateParts;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly note?: string;
  readonly keyword?: string;
}

/**
 * An annotation → a citation of its page. Who says the words quoted is told in the note: the author of a
 * citation is who wrote the page.
 */
export function cslItem(one: Annotation, page: CitedPage | undefined): CslItem {
  const issued = datePart(page?.published ?? '');
  const note = [
    one.target?.quote.exact,
    one.sourceName && `Said by: ${one.sourceName}`,
    one.note,
  ].filter(Boolean);
  return {
    id: one.id,
    type: 'webpage',
    title: one.pageTitle || one.pageUrl,
    URL: fragmentUrl(one.pageUrl, one.target?.quote.exact ?? null),
    accessed: datePart(one.created) ?? { 'date-parts': [] },
    ...(issued === null ? {} : { issued }),
    ...(page?.author ? { author: [{ literal: page.author }] } : {}),
    ...(page?.publisher ? { publisher: page.publisher, 'container-title': page.publisher } : {}),
    ...(note.length === 0 ? {} : { note: note.join('\n') }),
    ...(one.tags.length === 0 ? {} : { keyword: one.tags.join(', ') }),
  };
}

/** Annotations → CSL-JSON. */
export const CSL_JSON: AnnotationWriter = {
  head: '[\n',
  between: ',\n',
  tail: '\n]\n',
  one: (annotation, page) => jsonMember(cslItem(annotation, page)),
};

function datePart(text: string): DateParts | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(text) ?? [];
  if (year === undefined) return null;
  return { 'date-parts': [[year, month, day].flatMap((part) => (part ? [Number(part)] : []))] };
}
