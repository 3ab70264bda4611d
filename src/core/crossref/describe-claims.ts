import type { Claim } from '../model/claim';
import type { Figure } from '../model/crossref';
import type { SourceDocument } from '../model/document';
import type { OwnersOf } from '../model/names-index';
import type { Span } from '../model/span';
import { describeBlame } from './blame/describe-blame';
import type { ComparableClaim } from './comparable-claim';
import { capitalisedWords, claimWords, contentWords } from './content-words';
import { scenesOf } from './scene/scenes-of';
import { sourceKey, sourceKeyOf } from './source-key';

/**
 * Brings the claims of one page into the form in which claims are compared.
 * @param day days since 1970-01-01 of the report: the page's date, or the day on which it was read
 */
export function describeClaims(
  document: SourceDocument,
  claims: readonly Claim[],
  figures: readonly (Figure & { readonly claim: number | null })[],
  day: number,
  ownersOf: OwnersOf = () => [],
): ComparableClaim[] {
  const title = capitalisedWords(document.page.title ?? '');
  const scenes = scenesOf(document, figures, day);
  const blames = describeBlame(document, claims, day);
  const textOf = (spans: readonly Span[], between: string) =>
    spans.map(([start, end]) => document.text.slice(start, end)).join(between);
  return claims.map((claim) => {
    const content = textOf(claim.content, ' … ');
    const entities = capitalisedWords(content);
    const { sourceId } = claim.resolved;
    const owners = sourceId ? ownersOf(sourceId) : [];
    const own = figures.flatMap((figure, at) => {
      const scene = scenes[at];
      return figure.claim === claim.index && scene ? [{ figure, scene }] : [];
    });
    return {
      content,
      sourceKey: sourceKeyOf(claim),
      sourceName: claim.resolved.name,
      generic: claim.resolved.generic !== undefined,
      ...(owners.length > 0 ? { owners } : {}),
      stance: claim.stance,
      negated: claim.negated,
      figures: own.map(({ figure }) => figure),
      scenes: own.map(({ scene }) => scene),
      entities: entities.length > 0 ? entities : title.slice(0, 6),
      words: claimWords(content),
      ...blames[claim.index],
      voice: contentWords(textOf(claim.source, ' ')).slice(0, 8),
      ...(claim.via ? { viaKey: sourceKey(claim.via) } : {}),
      day,
    };
  });
}
