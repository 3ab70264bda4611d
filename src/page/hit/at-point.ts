import type { OffsetMap } from '../../core/text/offset-map';
import type { Surface } from '../findings';
import { rectsOf } from '../paint/ranges';
import type { SurfaceIndex } from './surface-index';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Marks are thin: their line below the words counts, and a pixel to each side. */
const SLACK = { side: 1, below: 3 };

/**
 * What stands at a point of the viewport. The caret finds the text (and so respects what lies over it); it
 * snaps to the nearest letter, so the words' own rectangles have the last word.
 */
export function surfaceAt(
  doc: Document,
  point: Point,
  map: OffsetMap<Text>,
  index: SurfaceIndex,
  shadowRoots: readonly ShadowRoot[],
): Surface | null {
  const caret = doc.caretPositionFromPoint(point.x, point.y, { shadowRoots: [...shadowRoots] });
  const node = caret?.offsetNode;
  if (!caret || !(node instanceof Text)) return null;
  const offset = map.toOffset(node, caret.offset);
  if (offset === null) return null;
  const near = index.at(offset);
  return near.find((surface) => rectsOf(map, [surface.span]).some((r) => holds(r, point))) ?? null;
}

function holds(rect: DOMRect, { x, y }: Point): boolean {
  return (
    x >= rect.left - SLACK.side &&
    x <= rect.right + SLACK.side &&
    y >= rect.top &&
    y <= rect.bottom + SLACK.below
  );
}
