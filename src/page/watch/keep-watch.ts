import type { CardController } from '../card/controller';
import type { Marks } from '../marks';
import type { PageReader } from '../page-reader';
import type { Session } from '../session';
import { type Changes, watchChanges } from './changes';

export interface Watched {
  readonly session: Session;
  readonly reader: PageReader;
  readonly marks: Marks;
  readonly cards: CardController;
  readonly signal: AbortSignal;
  /** False, and the end of everything, once the extension was updated. */
  alive(): boolean;
  /** Looks whether the page shows another address. */
  checkAddress(): void;
  /** What is under a pointer that rests, after the page has moved. */
  hoverAgain(): void;
}

/** How often marks are looked after while the page is in view (ms). */
const REASSERT = 2_000;

/** Watches for everything that can make a reading stale or a mark vanish. Call what it returns after each reading. */
export function keepWatch(win: Window, watched: Watched): () => void {
  const { session, reader, marks, cards, signal } = watched;
  const doc = win.document;
  let changes: Changes | null = null;
  const observed = new WeakSet<ShadowRoot>();

  /** Only a page that was read is worth an observer. */
  const watch = () => {
    if (!session.reading || signal.aborted) return;
    changes ??= watchChanges(
      doc,
      (target) => {
        const root = session.reading?.root;
        return root !== undefined && (!root.isConnected || touches(target, root));
      },
      () => {
        watched.checkAddress();
        void reader.renew();
        marks.reassert();
      },
      signal,
    );
    for (const root of session.reading.shadowRoots) {
      if (observed.has(root)) continue;
      observed.add(root);
      changes.observe(root);
    }
  };
  const timer = setInterval(() => {
    if (doc.visibilityState === 'visible' && watched.alive()) marks.reassert();
  }, REASSERT);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });

  const quiet = { passive: true, capture: true, signal } as const;
  let scrolling = false;
  win.addEventListener(
    'scroll',
    () => {
      if (scrolling) return;
      scrolling = true;
      win.requestAnimationFrame(() => {
        scrolling = false;
        closeIfAway(win, cards);
        const open = cards.machine.current();
        if (!open || open.point) watched.hoverAgain();
      });
    },
    quiet,
  );
  win.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      marks.draw();
      void reader.renew();
    },
    quiet,
  );
  win.addEventListener('pagehide', () => cards.machine.close(true), quiet);
  return watch;
}

/** In what was read, or around it. */
function touches(target: Node, root: Element): boolean {
  return (
    target.getRootNode() !== root.getRootNode() || root.contains(target) || target.contains(root)
  );
}

/** A card that isn't pinned goes when its words have left the window. */
function closeIfAway(win: Window, cards: CardController): void {
  const open = cards.machine.current();
  if (!open || open.pinned || open.takeFocus) return;
  const seen = cards.anchor(open.subject).some((r) => r.bottom > 0 && r.top < win.innerHeight);
  if (!seen) cards.machine.close(false);
}
