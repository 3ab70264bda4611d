import type { Point } from '../hit/at-point';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Room for a hand that doesn't move in a straight line. */
const SLACK = 6;

/**
 * True while the pointer is on its way from where it left the mark to the card: inside the triangle between
 * that point and the two corners of the card's near edge.
 */
export function inCorridor(from: Point, card: Box, at: Point): boolean {
  const below = card.top >= from.y;
  const above = card.bottom <= from.y;
  const edge = below ? card.top + SLACK : card.bottom - SLACK;
  if (!below && !above) {
    const side = card.left >= from.x ? card.left + SLACK : card.right - SLACK;
    return inTriangle(
      at,
      from,
      { x: side, y: card.top - SLACK },
      { x: side, y: card.bottom + SLACK },
    );
  }
  const apex = { x: from.x, y: from.y + (below ? -SLACK : SLACK) };
  return inTriangle(
    at,
    apex,
    { x: card.left - SLACK, y: edge },
    { x: card.right + SLACK, y: edge },
  );
}

function inTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const d1 = side(p, a, b);
  const d2 = side(p, b, c);
  const d3 = side(p, c, a);
  return !((d1 < 0 || d2 < 0 || d3 < 0) && (d1 > 0 || d2 > 0 || d3 > 0));
}

function side(p: Point, a: Point, b: Point): number {
  return (p.x - b.x) * (a.y - b.y) - (a.x - b.x) * (p.y - b.y);
}
