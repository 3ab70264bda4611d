/** Width of a digit in the plot's type, in its units, and the space between two figures. */
const DIGIT = 6.5;
const GAP = 4;

export interface PlacedFigure {
  readonly x: number;
  readonly text: string;
  /** Under the line, because there was no room over it. */
  readonly below: boolean;
}

/**
 * Where the figures of one row are written: over their mark, else under it, else not at all. The same figure at
 * the same place is written once.
 * @param figures `x` is the middle of the mark
 */
export function placeFigures(
  figures: readonly { readonly x: number; readonly text: string }[],
): PlacedFigure[] {
  const placed: PlacedFigure[] = [];
  for (const figure of figures.toSorted((a, b) => a.x - b.x)) {
    const near = placed.filter((other) => distance(figure, other) < GAP);
    if (near.some(({ text }) => text === figure.text)) continue;
    const over = near.some(({ below }) => !below);
    const under = near.some(({ below }) => below);
    if (!over || !under) placed.push({ ...figure, below: over });
  }
  return placed;
}

function distance(
  one: { readonly x: number; readonly text: string },
  other: { readonly x: number; readonly text: string },
): number {
  return Math.abs(one.x - other.x) - ((one.text.length + other.text.length) * DIGIT) / 2;
}
