import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** Pixels between the words and the card, and between the card and the edge of the window. */
const GAP = 6;
const EDGE = 8;
/** Lets the pointer stand above the card and not at its corner. */
const LEAD = 40;
/** With less room than this above and below, the card is cut and scrolls. */
const LEAST_HEIGHT = 120;

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly maxHeight: number;
}

/**
 * Where a card stands: below the words pointed at when all of them end near the pointer's line, else above
 * them, and never over them while there is room on one side. Coordinates are of the window, in CSS pixels.
 */
export async function placeCard(
  panel: HTMLElement,
  words: readonly DOMRect[],
  point: { readonly x: number; readonly y: number } | null,
): Promise<Place> {
  const reference = referenceRect(words, point);
  let maxHeight = LEAST_HEIGHT;
  const { x, y } = await computePosition({ getBoundingClientRect: () => reference }, panel, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply({ availableHeight }) {
          maxHeight = Math.max(LEAST_HEIGHT, availableHeight);
        },
      }),
    ],
  });
  // Words that were scrolled out of the window don't take the card with them.
  const lowest = innerHeight - EDGE - Math.min(panel.offsetHeight, maxHeight);
  return { x, y: Math.max(EDGE, Math.min(y, lowest)), maxHeight };
}

/** The rectangle that the card keeps clear of: as high as all the words, as wide as what is near the pointer. */
export function referenceRect(
  words: readonly DOMRect[],
  point: { readonly x: number; readonly y: number } | null,
): DOMRect {
  const seen = words.filter(({ width, height }) => width > 0 && height > 0);
  const first = seen[0];
  if (first === undefined) return new DOMRect(point?.x ?? 0, point?.y ?? 0, 0, 0);
  const line = point === null ? first : nearest(seen, point.y);
  const top = Math.min(...seen.map((rect) => rect.top));
  const bottom = Math.max(...seen.map((rect) => rect.bottom));
  const inLine = (x: number) => Math.min(Math.max(x, line.left), line.right);
  const left = point === null ? line.left : inLine(point.x - LEAD);
  const right = point === null ? line.right : inLine(point.x + LEAD);
  const width = Math.max(1, right - left);
  const roomless = top < LEAST_HEIGHT && innerHeight - bottom < LEAST_HEIGHT;
  // Words that fill the window leave no place beside them: then only the line pointed at stays clear.
  return roomless
    ? new DOMRect(left, line.top, width, line.height)
    : new DOMRect(left, top, width, bottom - top);
}

function nearest(rects: readonly DOMRect[], y: number): DOMRect {
  const distance = ({ top, bottom }: DOMRect) => Math.max(top - y, y - bottom, 0);
  return rects.reduce((best, rect) => (distance(rect) < distance(best) ? rect : best));
}
