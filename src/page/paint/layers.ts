import type { Claim } from '../../core/model/claim';
import type { Relation } from '../../core/model/crossref';
import type { Mention } from '../../core/model/mention';
import type { Density } from '../../core/model/settings';
import type { Span } from '../../core/model/span';
import type { ReadReply } from '../../messaging/protocol';
import type { HighlightName } from './names';

const AGAINST: readonly Relation[] = ['conflict', 'denial', 'attribution_conflict'];

/** Indices of the claims that another source contradicts, on this page or in what the reader has read. */
export function contestedClaims({ analysis, library }: ReadReply): ReadonlySet<number> {
  const contested = new Set<number>();
  for (const { a, b, relation } of analysis.links) {
    if (AGAINST.includes(relation)) contested.add(a).add(b);
  }
  for (const { claim, relation, verdict } of library) {
    if (AGAINST.includes(relation) && verdict !== 'dismissed') contested.add(claim);
  }
  return contested;
}

/** Where a claim's line stands: under its cue; under the source's words, or the first ones, where it has none. */
export function cueSpans(claim: Claim): readonly Span[] {
  if (claim.cue.length > 0) return claim.cue;
  if (claim.source.length > 0) return claim.source;
  const first = claim.content[0];
  return first ? [[first[0], Math.min(first[1], first[0] + 1)]] : [];
}

export function mentionLayer(mention: Mention): HighlightName {
  if (mention.generic) return 'who-says-source-generic';
  return mention.sourceId === null ? 'who-says-source-unknown' : 'who-says-source';
}

/** What is marked on the page at rest, by highlight. */
export function layersOf(
  reply: ReadReply,
  density: Density,
): ReadonlyMap<HighlightName, readonly Span[]> {
  const layers = new Map<HighlightName, Span[]>();
  const add = (name: HighlightName, spans: readonly Span[]) => {
    const layer = layers.get(name);
    if (layer) layer.push(...spans);
    else layers.set(name, [...spans]);
  };
  for (const mention of reply.analysis.mentions) {
    add(mentionLayer(mention), [[mention.start, mention.end]]);
  }
  const contested = contestedClaims(reply);
  for (const claim of reply.analysis.claims) {
    add(contested.has(claim.index) ? 'who-says-cue-contested' : 'who-says-cue', cueSpans(claim));
    if (density === 'full') add('who-says-content', claim.content);
  }
  for (const { span } of reply.placed) add('who-says-annotated', [span]);
  return layers;
}
