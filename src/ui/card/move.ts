/** Pixels that one press of an arrow key moves the card; with Shift it goes faster. */
const STEP = 16;
const FAST = 64;
/** So much of the card stays in the window. */
const KEPT_IN = 48;

export interface Mover {
  /** Where the card stands now. */
  readonly at: () => DOMRect;
  readonly to: (x: number, y: number) => void;
}

/** Drags the card by a handle, from the press of the pointer until it is let go. */
export function dragFrom(event: PointerEvent, handle: Element, mover: Mover): void {
  if (!event.isTrusted || event.button !== 0) return;
  event.preventDefault();
  const start = mover.at();
  const done = new AbortController();
  handle.setPointerCapture(event.pointerId);
  const onMove = (move: Event) => {
    if (!(move instanceof PointerEvent) || move.pointerId !== event.pointerId) return;
    moveTo(
      mover,
      start.left + move.clientX - event.clientX,
      start.top + move.clientY - event.clientY,
    );
  };
  handle.addEventListener('pointermove', onMove, { signal: done.signal });
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture']) {
    handle.addEventListener(end, () => done.abort(), { signal: done.signal });
  }
}

/** Moves the card by an arrow key; false for any other key. */
export function moveByKey(event: KeyboardEvent, mover: Mover): boolean {
  const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[
    event.key
  ];
  if (way === undefined) return false;
  const [dx = 0, dy = 0] = way;
  const step = event.shiftKey ? FAST : STEP;
  const { left, top } = mover.at();
  moveTo(mover, left + dx * step, top + dy * step);
  return true;
}

function moveTo(mover: Mover, x: number, y: number): void {
  const { width } = mover.at();
  mover.to(
    Math.min(Math.max(x, KEPT_IN - width), innerWidth - KEPT_IN),
    Math.min(Math.max(y, 0), innerHeight - KEPT_IN),
  );
}
