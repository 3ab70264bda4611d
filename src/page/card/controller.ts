import type { CardHost, CardOpening } from '../../messaging/card-port';
import type { FindingRef } from '../../messaging/protocol';
import { anchorSpans } from '../findings';
import type { Point } from '../hit/at-point';
import { rectsOf } from '../paint/ranges';
import type { PagePort } from '../port';
import type { Session } from '../session';
import { inCorridor } from './corridor';
import { createCardLoader } from './loader';
import { type CardMachine, createCardMachine, type OpenRequest } from './machine';

export interface CardController {
  readonly machine: CardMachine;
  /** True when the event happened in the card. */
  owns(event: Event): boolean;
  /** The reply or the settings changed. */
  update(): void;
  /** Where the words of a finding stand now. */
  anchor(subject: FindingRef): readonly DOMRect[];
  destroy(): void;
}

export interface ControllerWishes {
  /** The finding that is to be tinted; null for none. */
  point(subject: FindingRef | null): void;
  goTo(subject: FindingRef): void;
  refresh(): void;
  failed(error: unknown): void;
}

/** Opens and closes the card as the machine says, and is the card's host. */
export function createCardController(
  win: Window,
  port: PagePort,
  session: Session,
  wishes: ControllerWishes,
): CardController {
  let focusBefore: HTMLElement | null = null;

  const anchor = (subject: FindingRef) =>
    session.reading && session.reply
      ? rectsOf(session.reading.map, anchorSpans(session.reply, subject))
      : [];

  const host: CardHost = {
    document() {
      if (!session.reading) throw new Error('the page has not been read');
      return session.reading.document;
    },
    reply() {
      if (!session.reply) throw new Error('the page has not been read');
      return session.reply;
    },
    settings: () => session.settings,
    message: (key, substitutions) => port.message(key, substitutions),
    request: (name, body) => port.request(name, body),
    pointerInside: (inside) => machine.inside(inside),
    closed(token) {
      if (machine.current()?.token === token) machine.close(true);
    },
    pinned(token, pinned) {
      if (machine.current()?.token === token) machine.setPinned(pinned);
    },
    goTo: wishes.goTo,
    refresh: wishes.refresh,
  };
  const loader = createCardLoader(port, host);

  const opening = (request: OpenRequest): CardOpening => ({
    ...request,
    anchor: () => anchor(request.subject),
  });
  const show = async (request: OpenRequest) => {
    try {
      const card = loader.view() ?? (await loader.load());
      if (machine.current()?.token === request.token) card.open(opening(request));
    } catch (error) {
      if (machine.current()?.token === request.token) machine.close(true);
      wishes.failed(error);
    }
  };

  const machine = createCardMachine({
    approach(subject) {
      loader.load().then((card) => {
        if (session.reply) card.expect(subject);
      }, wishes.failed);
    },
    prepare: (request) => loader.view()?.prepare(opening(request)),
    giveUp: () => loader.view()?.close(),
    open(request) {
      if (request.takeFocus) {
        const active = win.document.activeElement;
        focusBefore = active instanceof HTMLElement ? active : null;
      }
      wishes.point(request.subject);
      void show(request);
    },
    close() {
      loader.view()?.close();
      wishes.point(null);
      focusBefore?.focus({ preventScroll: true });
      focusBefore = null;
    },
    inCorridor(from: Point, at: Point) {
      const card = loader.view()?.rect();
      return card ? inCorridor(from, card, at) : false;
    },
  });

  return {
    machine,
    owns: (event) => loader.view()?.owns(event) ?? false,
    update: () => loader.view()?.update(),
    anchor,
    destroy() {
      machine.close(true);
      loader.view()?.destroy();
    },
  };
}
