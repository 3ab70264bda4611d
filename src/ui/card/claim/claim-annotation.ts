import { describe } from '../../../core/anchor/describe';
import type { Annotation } from '../../../core/model/annotation';
import type { Claim } from '../../../core/model/claim';
import type { SourceDocument } from '../../../core/model/document';
import { pageAddress } from '../../../core/text/page-address';
import { contentExtent } from '../../model/claim-text';
import { sourceTitle } from '../../model/naming';
import { uuid } from '../../model/uuid';

/** The reader's annotation of a claim: the one that lies on the same words. */
export function annotationOf(
  all: readonly Annotation[],
  claim: Claim,
  { text }: SourceDocument,
): Annotation | null {
  const [start, end] = contentExtent(claim);
  const quote = text.slice(start, end);
  const same = all.filter(({ kind, target }) => kind === 'claim' && target?.quote.exact === quote);
  return same.find(({ target }) => target?.position.start === start) ?? same[0] ?? null;
}

/** An annotation of a claim with a new note and tags; `before` is the one that it replaces. */
export function annotated(
  claim: Claim,
  document: SourceDocument,
  before: Annotation | null,
  { note, tags }: { readonly note: string; readonly tags: readonly string[] },
  now: Date,
): Annotation {
  const { page, text } = document;
  return {
    id: before?.id ?? uuid(),
    pageUrl: before?.pageUrl ?? pageAddress(page.url),
    pageTitle: page.title ?? '',
    target: describe(text, contentExtent(claim)),
    kind: 'claim',
    sourceId: claim.resolved.sourceId,
    sourceName: sourceTitle(claim.resolved),
    note,
    tags,
    created: before?.created ?? now.toISOString(),
    modified: now.toISOString(),
  };
}
