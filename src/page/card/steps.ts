import type { FindingRef } from '../../messaging/protocol';
import { inReadingOrder, sameFinding } from '../findings';
import type { Session } from '../session';
import type { CardController } from './controller';

export interface Steps {
  current(): FindingRef | null;
  /** Goes to the next or previous finding, seen from the current one or from the top of what is shown. */
  step(direction: 1 | -1): void;
  goTo(subject: FindingRef): void;
  open(subject: FindingRef, how: { readonly pinned: boolean }): void;
  forget(): void;
}

/** Goes through the findings without a pointer. */
export function createSteps(win: Window, session: Session, cards: CardController): Steps {
  let current: FindingRef | null = null;

  const goTo = (subject: FindingRef) => {
    current = subject;
    scrollTo(win, cards.anchor(subject)[0]);
  };
  return {
    current: () => current,
    step(direction) {
      if (!session.reply) return;
      const all = inReadingOrder(session.reply);
      const known = all.findIndex((ref) => sameFinding(ref, current));
      const from = known >= 0 ? known + direction : startFrom(all, cards, direction);
      const next = all[(from + all.length) % Math.max(1, all.length)];
      if (!next) return;
      goTo(next);
      cards.machine.openNow(next, {});
    },
    goTo(subject) {
      goTo(subject);
      cards.machine.openNow(subject, {});
    },
    open(subject, { pinned }) {
      goTo(subject);
      cards.machine.openNow(subject, { pinned, takeFocus: true });
    },
    forget() {
      current = null;
    },
  };
}

/** The first finding that is in view or below it; backwards, the last one before that. */
function startFrom(all: readonly FindingRef[], cards: CardController, direction: 1 | -1): number {
  const below = all.findIndex((ref) => (cards.anchor(ref)[0]?.top ?? -1) >= 0);
  const first = below < 0 ? 0 : below;
  return direction === 1 ? first : first - 1;
}

/** Brings a rectangle to the upper third of the window when it isn't well in view. */
function scrollTo(win: Window, rect: DOMRect | undefined): void {
  if (!rect) return;
  const height = win.innerHeight;
  if (rect.top >= height * 0.1 && rect.bottom <= height * 0.75) return;
  // A tab that isn't seen has no frames to move smoothly in: the scroll would be lost.
  const calm = win.document.hidden || win.matchMedia('(prefers-reduced-motion: reduce)').matches;
  win.scrollBy({ top: rect.top - height / 3, behavior: calm ? 'instant' : 'smooth' });
}
