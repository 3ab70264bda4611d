import type { ComparableClaim, Comparison } from './comparable-claim';
import { compareFigures } from './compare-figures';
import { countsPeople } from './figures/people-kinds';
import { nameKey } from './scene/name-keys';
import type { Scene } from './scene/scene';
import type { SourcedFigure } from './sourced-figure';

/** What is said first where two claims hold several figures. */
const WEIGHT: Readonly<Partial<Record<Comparison['relation'], number>>> = {
  conflict: 4,
  update: 3,
  same_figure: 2,
  compatible: 1,
};

/** The weightiest relation between the figures of two claims that is sure enough, or null. */
export function compareClaimFigures(
  a: ComparableClaim,
  b: ComparableClaim,
  samePage: boolean,
  threshold: number,
): Comparison | null {
  let best: Comparison | null = null;
  const others = sourced(b);
  for (const one of sourced(a)) {
    for (const other of others) {
      const found = compareFigures(one, other, samePage);
      if (!found || found.confidence < threshold) continue;
      if (!best || weight(found) > weight(best)) best = found;
    }
  }
  return best && weight(best) > 0 ? best : null;
}

function weight({ relation, confidence }: Comparison): number {
  const by = WEIGHT[relation];
  return by === undefined ? 0 : by + confidence / 2;
}

function sourced(claim: ComparableClaim): SourcedFigure[] {
  return claim.figures.flatMap((figure, at) => {
    const scene = claim.scenes?.[at] ?? plainScene(claim);
    if (!countsPeople(figure.what) || scene.replaced) return [];
    const { sourceKey, sourceName, generic } = claim;
    return [{ figure, scene, sourceKey, sourceName, generic }];
  });
}

/** The scene of a claim that was kept without one: its names and its day are all there is. */
function plainScene({ entities, day }: ComparableClaim): Scene {
  const names = entities.map(nameKey);
  return {
    at: 0,
    lead: true,
    places: names,
    broad: [],
    carried: [],
    story: names,
    kinds: [],
    targets: [],
    storyKinds: [],
    storyTargets: [],
    days: [day, day],
    storyDays: null,
    report: day,
    dated: true,
    war: false,
    other: false,
    back: false,
    period: false,
    place: entities[0] ?? '',
    replaced: false,
  };
}
