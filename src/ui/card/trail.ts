import type { Annotation } from '../../core/model/annotation';
import type { Claim, ResolvedSource } from '../../core/model/claim';
import type { PageIdentity } from '../../core/model/document';
import type { Mention } from '../../core/model/mention';
import type { GenericType, SourceKind } from '../../core/model/source';
import type { FindingRef, LibraryReference, ReadReply } from '../../messaging/protocol';
import { draftAnnotation } from './annotation/draft-annotation';

/** Who a source card speaks of: a record, or a name that this page alone gives. */
export interface SourceTarget {
  readonly sourceId: string | null;
  readonly name: string;
  readonly kind: SourceKind | 'unknown';
  readonly generic?: GenericType;
  /** The place in the text where it is named, when the card was opened there. */
  readonly mention?: Mention;
}

/** One thing that the card shows. */
export type Stop =
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'source'; readonly target: SourceTarget }
  | { readonly kind: 'library'; readonly reference: LibraryReference }
  /** `fresh`: not written yet. */
  | { readonly kind: 'annotation'; readonly annotation: Annotation; readonly fresh: boolean };

export function stopFor(subject: FindingRef, reply: ReadReply, page: PageIdentity): Stop | null {
  if (subject.kind === 'selection') {
    const annotation = draftAnnotation(subject.target, page, new Date());
    return { kind: 'annotation', annotation, fresh: true };
  }
  if (subject.kind === 'annotation') {
    const annotation = reply.annotations[subject.index];
    return annotation === undefined ? null : { kind: 'annotation', annotation, fresh: false };
  }
  if (subject.kind === 'claim') {
    const claim = reply.analysis.claims[subject.index];
    return claim === undefined ? null : { kind: 'claim', claim };
  }
  const mention = reply.analysis.mentions[subject.index];
  return mention === undefined ? null : { kind: 'source', target: targetOfMention(mention) };
}

export function targetOfMention(mention: Mention): SourceTarget {
  const { sourceId, name, kind, generic } = mention;
  return { sourceId, name, kind, mention, ...(generic === undefined ? {} : { generic }) };
}

export function targetOfSource(source: ResolvedSource): SourceTarget {
  const { sourceId, name, kind, generic } = source;
  return {
    sourceId,
    name,
    kind: kind ?? 'unknown',
    ...(generic === undefined ? {} : { generic }),
  };
}

/** The source whose record the card of this needs; null where it needs none. */
export function sourceIdOf(stop: Stop | null): string | null {
  if (stop?.kind === 'source') return stop.target.sourceId;
  return stop?.kind === 'claim' ? stop.claim.resolved.sourceId : null;
}

/** After another reading of the page the same claim may have another index; what is gone stays as it was shown. */
export function renewed(stop: Stop, reply: ReadReply): Stop {
  if (stop.kind === 'annotation') {
    const annotation = reply.annotations.find(({ id }) => id === stop.annotation.id);
    return annotation === undefined ? stop : { kind: 'annotation', annotation, fresh: false };
  }
  if (stop.kind !== 'claim') return stop;
  const at = stop.claim.content[0]?.[0];
  const cue = stop.claim.cue[0]?.[0];
  const claim = reply.analysis.claims.find(
    ({ content, cue: [found] }) => content[0]?.[0] === at && found?.[0] === cue,
  );
  return claim === undefined ? stop : { kind: 'claim', claim };
}
