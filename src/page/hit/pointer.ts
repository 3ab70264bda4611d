import type { Point } from './at-point';

/** The latest pointer position, at most once a frame; null when it has left the page. Touch has no hover. */
export function followPointer(
  win: Window,
  onMove: (point: Point | null, event: Event) => void,
  signal: AbortSignal,
): void {
  let latest: PointerEvent | null = null;
  win.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      const waiting = latest !== null;
      latest = event;
      if (waiting) return;
      win.requestAnimationFrame(() => {
        const now = latest;
        latest = null;
        // While a button is down the reader selects text or drags.
        if (now && now.buttons === 0 && !signal.aborted)
          onMove({ x: now.clientX, y: now.clientY }, now);
      });
    },
    { capture: true, passive: true, signal },
  );
  win.document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (event.isTrusted) onMove(null, event);
    },
    { passive: true, signal },
  );
}
