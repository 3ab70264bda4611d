import type { ShownClaim } from '../../messaging/library-items';

/** A figure that a source gave; bounds as `Figure` has them. */
export interface GivenFigure {
  readonly claim: ShownClaim;
  readonly min: number | null;
  readonly max: number | null;
}

/** Figures that count the same thing, in time. */
export interface FigureGroup {
  readonly what: string;
  /** Who is counted, where it is a part of a larger total; else empty. */
  readonly part: string;
  readonly unit: string;
  readonly given: readonly GivenFigure[];
}

/** Groups shown; a story has a handful of things that several sources count. */
const MOST = 4;

/**
 * The figures of a story's claims by what they count: only what counts the same stands on one scale. What most
 * claims count comes first; what is told once alone is left out, unless nothing is told twice.
 * @param claims in time
 */
export function figureGroups(claims: readonly ShownClaim[]): FigureGroup[] {
  const groups = new Map<string, FigureGroup & { given: GivenFigure[] }>();
  for (const claim of claims) {
    for (const { min, max, what, who, unit = '', subset } of claim.figures) {
      if (min === null && max === null) continue;
      const part = subset ? who : '';
      const key = JSON.stringify([what, part, unit]);
      const group = groups.get(key) ?? { what, part, unit, given: [] };
      groups.set(key, group);
      group.given.push({ claim, min, max });
    }
  }
  const all = [...groups.values()].sort((a, b) => b.given.length - a.given.length);
  const several = all.filter(({ given }) => given.length > 1);
  return (several.length > 0 ? several : all.slice(0, 1)).slice(0, MOST);
}
