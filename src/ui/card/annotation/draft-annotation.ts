import type { Annotation } from '../../../core/model/annotation';
import type { PageIdentity } from '../../../core/model/document';
import type { TextSelector } from '../../../core/model/selector';
import { pageAddress } from '../../../core/text/page-address';
import { uuid } from '../../model/uuid';

/** An annotation of words that the reader selected, before anything is written. */
export function draftAnnotation(
  target: TextSelector,
  { url, title }: PageIdentity,
  now: Date,
): Annotation {
  return {
    id: uuid(),
    pageUrl: pageAddress(url),
    pageTitle: title ?? '',
    target,
    kind: 'text',
    sourceId: null,
    sourceName: null,
    note: '',
    tags: [],
    created: now.toISOString(),
    modified: now.toISOString(),
  };
}

/** The same words as what somebody says, or as a plain note where nobody is named. */
export function saidBy(annotation: Annotation, name: string): Annotation {
  const sourceName = name.trim();
  return sourceName === ''
    ? { ...annotation, kind: 'text', sourceId: null, sourceName: null }
    : { ...annotation, kind: 'claim', sourceName };
}
