import type { Claim } from '../model/claim';
import type { Figure } from '../model/crossref';
import type { SourceDocument } from '../model/document';
import type { Span } from '../model/span';
import { countsPeople } from './figures/people-kinds';
import { findFigures } from './find-figures';
import { scenesOf } from './scene/scenes-of';
import { sourceKeyOf } from './source-key';
import type { SourcedFigure } from './sourced-figure';

export interface DescribedFigures {
  readonly figures: readonly (Figure & { readonly claim: number | null })[];
  readonly sourced: readonly SourcedFigure[];
}

/**
 * The figures of people in a whole page, each with its scene and with the claim it stands in; a figure outside
 * the claims is the narrator's.
 * @param day days since 1970-01-01 of the report
 */
export function describeFigures(
  document: SourceDocument,
  claims: readonly Claim[],
  day: number,
): DescribedFigures {
  const spans: Span[] = document.blocks.map(({ span }) => span);
  const figures = findFigures(document.text, spans)
    .filter(({ what }) => countsPeople(what))
    .map((figure) => ({ ...figure, claim: claimAround(claims, figure.span) }));
  const scenes = scenesOf(document, figures, day);
  const sourced = figures.flatMap(({ span: _span, claim, ...figure }, at) => {
    const scene = scenes[at];
    const by = claim === null ? undefined : claims[claim];
    return scene
      ? [
          {
            figure,
            scene,
            sourceKey: by ? sourceKeyOf(by) : '',
            sourceName: by?.resolved.name ?? '',
            generic: by?.resolved.generic !== undefined,
          },
        ]
      : [];
  });
  return { figures, sourced: restated(sourced) };
}

/** The innermost claim whose content holds a span. */
function claimAround(claims: readonly Claim[], [start, end]: Span): number | null {
  let best: Claim | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const claim of claims) {
    if (!claim.content.some(([from, to]) => from < end && start < to)) continue;
    const length = claim.content.reduce((sum, [from, to]) => sum + to - from, 0);
    if (length < shortest) [best, shortest] = [claim, length];
  }
  return best?.index ?? null;
}

/** A headline's number that one source of the page gives is that source's, told once more. */
function restated(figures: readonly SourcedFigure[]): SourcedFigure[] {
  return figures.map((figure) => {
    if (figure.sourceKey) return figure;
    const origins = figures.filter(
      (other) =>
        other.sourceKey !== '' &&
        other.figure.what === figure.figure.what &&
        other.figure.min === figure.figure.min &&
        other.figure.max === figure.figure.max &&
        Math.abs(other.scene.at - figure.scene.at) <= RESTATED_WITHIN,
    );
    const [origin] = origins;
    if (!origin || origins.some(({ sourceKey }) => sourceKey !== origin.sourceKey)) return figure;
    const { sourceKey, sourceName, generic } = origin;
    return { ...figure, sourceKey, sourceName, generic };
  });
}

/** Sentences between a number and the place where its source is named. */
const RESTATED_WITHIN = 8;
