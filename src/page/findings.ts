import type { Claim } from '../core/model/claim';
import type { Span } from '../core/model/span';
import type { FindingRef, ReadReply } from '../messaging/protocol';
import { cueSpans } from './paint/layers';

/** A place that answers to the pointer, and what it opens. */
export interface Surface {
  readonly span: Span;
  readonly ref: FindingRef;
}

export function sameFinding(a: FindingRef | null, b: FindingRef | null): boolean {
  return a === b || (a?.kind === b?.kind && a?.index === b?.index);
}

/** The words that stand for a finding: those pointed at, scrolled to, never covered by the card. */
export function anchorSpans(reply: ReadReply, ref: FindingRef): readonly Span[] {
  if (ref.kind === 'selection') return [[ref.target.position.start, ref.target.position.end]];
  if (ref.kind === 'annotation') {
    const placed = reply.placed.find(({ index }) => index === ref.index);
    return placed ? [placed.span] : [];
  }
  if (ref.kind === 'mention') {
    const mention = reply.analysis.mentions[ref.index];
    return mention ? [[mention.start, mention.end]] : [];
  }
  const claim = reply.analysis.claims[ref.index];
  return claim ? cueSpans(claim) : [];
}

/** What is tinted while a finding is pointed at: a claim with all its parts, a source's name. */
export function pointedSpans(reply: ReadReply, ref: FindingRef): readonly Span[] {
  if (ref.kind !== 'claim') return anchorSpans(reply, ref);
  const claim = reply.analysis.claims[ref.index];
  return claim ? [...claim.source, ...claim.cue, ...claim.content] : [];
}

/** All places that answer to the pointer; contents only where they are marked. */
export function surfacesOf(reply: ReadReply, withContents: boolean): Surface[] {
  const surfaces: Surface[] = [];
  reply.analysis.mentions.forEach((mention, index) => {
    surfaces.push({ span: [mention.start, mention.end], ref: { kind: 'mention', index } });
  });
  reply.analysis.claims.forEach((claim, index) => {
    const spans = [...cueSpans(claim), ...(withContents ? claim.content : [])];
    for (const span of spans) surfaces.push({ span, ref: { kind: 'claim', index } });
  });
  for (const { index, span } of reply.placed) {
    // The note on a claim is a part of the claim's card.
    const claim = reply.analysis.claims.findIndex((one) => isWholeContent(one, span));
    const ref: FindingRef =
      claim < 0 ? { kind: 'annotation', index } : { kind: 'claim', index: claim };
    surfaces.push({ span, ref });
  }
  return surfaces;
}

function isWholeContent({ content }: Claim, [start, end]: Span): boolean {
  return content[0]?.[0] === start && content.at(-1)?.[1] === end;
}

/** The findings in the order of the text, for next and previous. */
export function inReadingOrder(reply: ReadReply): FindingRef[] {
  return surfacesOf(reply, false)
    .sort((a, b) => a.span[0] - b.span[0])
    .map(({ ref }) => ref)
    .filter((ref, i, all) => i === all.findIndex((other) => sameFinding(ref, other)));
}
