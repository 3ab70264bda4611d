import type { Claim } from '../model/claim';
import type { Figure } from '../model/crossref';
import type { SourceDocument } from '../model/document';
import type { ComparableClaim } from './comparable-claim';
import { capitalisedWords, contentWords } from './content-words';

/**
 * Brings the claims of one page into the form in which claims are compared.
 * @param day days since 1970-01-01 of the report: the page's date, or the day on which it was read
 */
export function describeClaims(
  document: SourceDocument,
  claims: readonly Claim[],
  figures: readonly (Figure & { readonly claim: number | null })[],
  day: number,
): ComparableClaim[] {
  const title = capitalisedWords(document.page.title ?? '');
  return claims.map((claim) => {
    const content = claim.content
      .map(([start, end]) => document.text.slice(start, end))
      .join(' … ');
    const entities = capitalisedWords(content);
    return {
      content,
      sourceKey: sourceKeyOf(claim),
      sourceName: claim.resolved.name,
      generic: claim.resolved.generic !== undefined,
      stance: claim.stance,
      negated: claim.negated,
      figures: figures.filter((figure) => figure.claim === claim.index),
      entities: entities.length > 0 ? entities : title.slice(0, 6),
      words: contentWords(content).slice(0, 24),
      day,
    };
  });
}

/** Who says it, as a key: the id, or the name where the source is known from pages alone. */
export function sourceKeyOf(claim: Claim): string {
  const { sourceId, name } = claim.resolved;
  if (sourceId) return sourceId;
  return name ? `name:${name.toLowerCase()}` : '';
}
