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
  const counted = findFigures(document.text, spans).filter(({ what }) => countsPeople(what));
  const around = claimsAround(
    claims,
    counted.map(({ span }) => span),
  );
  const figures = counted.map((figure, at) => ({ ...figure, claim: around[at] ?? null }));
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

/** For each span, in order of the text, the innermost claim whose content holds it. One sweep over both. */
function claimsAround(claims: readonly Claim[], spans: readonly Span[]): (number | null)[] {
  const pieces = claims
    .flatMap(({ index, content }) => {
      const length = content.reduce((sum, [from, to]) => sum + to - from, 0);
      return content.map(([from, to]) => ({ index, from, to, length }));
    })
    .sort((a, b) => a.from - b.from);
  let next = 0;
  let open: typeof pieces = [];
  return spans.map(([start, end]) => {
    open = open.filter(({ to }) => to > start);
    for (let piece = pieces[next]; piece && piece.from < end; piece = pieces[++next]) {
      if (piece.to > start) open.push(piece);
    }
    let best: (typeof pieces)[number] | null = null;
    for (const piece of open) if (!best || piece.length < best.length) best = piece;
    return best?.index ?? null;
  });
}

/** Sentences between a number and the place where its source is named. */
const RESTATED_WITHIN = 8;

/** A headline's number that one source of the page gives is that source's, told once more. */
function restated(figures: readonly SourcedFigure[]): SourcedFigure[] {
  const keyOf = ({ figure, scene }: SourcedFigure, at = scene.at) =>
    `${figure.what} ${figure.min} ${figure.max} ${at}`;
  const given = new Map<string, Map<string, SourcedFigure>>();
  for (const figure of figures) {
    if (figure.sourceKey === '') continue;
    const there = given.get(keyOf(figure)) ?? new Map<string, SourcedFigure>();
    there.set(figure.sourceKey, figure);
    given.set(keyOf(figure), there);
  }
  return figures.map((figure) => {
    if (figure.sourceKey) return figure;
    const { at } = figure.scene;
    const origins = new Map<string, SourcedFigure>();
    for (let near = at - RESTATED_WITHIN; near <= at + RESTATED_WITHIN; near++) {
      for (const [key, origin] of given.get(keyOf(figure, near)) ?? []) {
        origins.set(key, origin);
        if (origins.size > 1) return figure;
      }
    }
    const [origin] = origins.values();
    if (!origin) return figure;
    const { sourceKey, sourceName, generic } = origin;
    return { ...figure, sourceKey, sourceName, generic };
  });
}
