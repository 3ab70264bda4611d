import type { Point } from './at-point';

/**
 * How long after a move the place under the pointer is looked at (ms): a hand that crosses the page is looked at now
 * and then and not at every step. It is a part of the dwell, not added to it.
 */
const LOOK = 80;

/**
 * Tells where the pointer is, at most every `LOOK` ms while it moves and once when it rests; null when it has left
 * the page. `rested`: ms since it came there. Touch has no hover; moves that are `foreign` aren't looked at.
 */
export function followPointer(
  win: Window,
  foreign: (event: Event) => boolean,
  onMove: (point: Point | null, rested: number) => void,
  signal: AbortSignal,
): void {
  let point: Point = { x: 0, y: 0 };
  let came = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    if (!signal.aborted) onMove(point, Math.max(0, performance.now() - came));
  };
  win.addEventListener(
    'pointermove',
    (event) => {
      // While a button is down the reader selects text or drags.
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      if (foreign(event)) return;
      point = { x: event.clientX, y: event.clientY };
      came = event.timeStamp;
      timer ??= setTimeout(look, LOOK);
    },
    { capture: true, passive: true, signal },
  );
  win.document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (!event.isTrusted) return;
      clearTimeout(timer);
      timer = undefined;
      onMove(null, 0);
    },
    { passive: true, signal },
  );
}
