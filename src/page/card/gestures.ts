import type { FindingRef } from '../../messaging/protocol';
import type { Point } from '../hit/at-point';
import type { CardController } from './controller';

const INTERACTIVE =
  'a[href],area[href],button,input,select,textarea,label,summary,video,audio,[role="button"],[role="link"],[contenteditable]:not([contenteditable="false"])';

/**
 * Click and tap on a mark. A plain click on a link or a control stays the page's; Alt and click pins there.
 * `find` gives the finding at a point.
 */
export function watchClicks(
  win: Window,
  cards: CardController,
  find: (point: Point) => FindingRef | null,
  signal: AbortSignal,
): void {
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || cards.owns(event)) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (isInteractive(event) && !event.altKey) {
      if (touch) cards.machine.close(false);
      return;
    }
    const selecting = win.getSelection()?.isCollapsed === false && !event.altKey;
    const point = { x: event.clientX, y: event.clientY };
    const subject = selecting ? null : find(point);
    if (!subject) {
      cards.machine.close(false);
      return;
    }
    if (event.altKey) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    cards.machine.openNow(subject, touch ? { point, sheet: true } : { point, pinned: true });
  };
  win.addEventListener('click', onClick, { capture: true, signal });
}

function isInteractive(event: Event): boolean {
  return event
    .composedPath()
    .some((target) => target instanceof Element && target.matches(INTERACTIVE));
}
