import type { Marks } from '../marks';
import type { CardController } from './controller';
import { TIMES } from './times';

/** The key that shows the marks of the density "on demand" while it is held alone. */
const REVEAL = 'Control';

export interface KeyWishes {
  /** True when the reader has stepped to a finding and no card has the focus. */
  hasCurrent(): boolean;
  openCurrent(): void;
  onDemand(): boolean;
}

/** Escape, Enter after a step, and the key held for marks on demand. No other key is looked at. */
export function watchKeys(
  win: Window,
  cards: CardController,
  marks: Marks,
  wishes: KeyWishes,
  signal: AbortSignal,
): void {
  let hold: ReturnType<typeof setTimeout> | undefined;
  const release = () => {
    clearTimeout(hold);
    hold = undefined;
    if (wishes.onDemand()) marks.reveal(false);
  };
  const onDown = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing) return;
    if (event.key === REVEAL && !event.repeat && wishes.onDemand()) {
      hold = setTimeout(() => marks.reveal(true), TIMES.hold);
      return;
    }
    if (event.key !== REVEAL) clearTimeout(hold);
    if (cards.owns(event)) return;
    const open = cards.machine.current();
    if (event.key === 'Escape' && open) {
      // A card that the reader asked for takes the key; one that hovering opened leaves it to the page as well.
      if (open.pinned || open.takeFocus) swallow(event);
      cards.machine.close(true);
    } else if (event.key === 'Enter' && wishes.hasCurrent() && isFree(win, event)) {
      swallow(event);
      wishes.openCurrent();
    }
  };
  const listen = { capture: true, signal } as const;
  win.addEventListener('keydown', onDown, listen);
  win.addEventListener(
    'keyup',
    (event) => {
      if (event.isTrusted && event.key === REVEAL) release();
    },
    listen,
  );
  win.addEventListener('blur', release, listen);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Nothing on the page has the focus that could want the key. */
function isFree(win: Window, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false;
  const active = win.document.activeElement;
  return active === null || active === win.document.body || active === win.document.documentElement;
}
