import { createRef, render } from 'preact';
import type { CardFactory, CardOpening, CardView } from '../../messaging/card-port';
import { currentLocale, direction, setMessages, t } from '../i18n/translate';
import { contestedBy } from '../model/related';
import { CardApp } from './card-app';
import { type CardContext, CardProvider } from './card-context';
import { claimLabel } from './claim/claim-label';
import { makeHostElement } from './host-element';
import { makeLiveRegion } from './live-region';
import { dragFrom, moveByKey } from './move';
import { placeCard } from './place';
import { createSourceCache } from './source-cache';
import { swallowEvents } from './swallow-events';
import { renewed, type Stop, sourceIdOf, stopFor } from './trail';

/** Draws the card: one host element for the life of the content script, one thing shown at a time. */
export const createCard: CardFactory = (host) => {
  setMessages((key, substitutions) => host.message(key, substitutions));
  const life = new AbortController();
  const { element, root, panel, show, hide } = makeHostElement();
  const live = makeLiveRegion(root);
  const body = createRef<HTMLDivElement>();
  const sources = createSourceCache(host.request);
  let opening: CardOpening | null = null;
  let trail: readonly Stop[] = [];
  let pinned = false;
  let moved = false;
  /** What is drawn waits unseen for the end of the dwell. */
  let waiting = false;

  panel.setAttribute('role', 'dialog');
  panel.tabIndex = -1;
  panel.dir = direction();
  panel.lang = currentLocale();
  swallowEvents(root, life.signal);

  const isOpen = () => opening !== null && !waiting;
  const standAt = (x: number, y: number) => {
    element.style.setProperty('--who-says-x', `${Math.round(x)}px`);
    element.style.setProperty('--who-says-y', `${Math.round(y)}px`);
  };
  const mover = {
    at: () => element.getBoundingClientRect(),
    to: (x: number, y: number) => {
      moved = true;
      standAt(x, y);
    },
  };

  const place = async () => {
    if (opening === null || opening.sheet || moved) return;
    const { token } = opening;
    // Measured at its natural height: the room of the place before must not cut it.
    element.style.removeProperty('--who-says-room');
    const at = await placeCard(element, opening.anchor(), opening.point);
    if (opening?.token !== token || moved) return;
    element.style.setProperty('--who-says-room', `${Math.floor(at.maxHeight)}px`);
    standAt(at.x, at.y);
  };

  const close = () => {
    if (opening === null) return;
    opening = null;
    trail = [];
    wait(false);
    hide();
    render(null, panel);
  };
  const closeItself = () => {
    if (opening === null) return;
    const { token } = opening;
    close();
    host.closed(token);
  };
  const setPinned = (next: boolean) => {
    if (opening === null || pinned === next) return;
    pinned = next;
    if (!next) moved = false;
    host.pinned(opening.token, next);
    draw();
  };

  const context: CardContext = {
    host,
    sources,
    drafts: new Map(),
    say: live.say,
    show(stop) {
      trail = [...trail, stop];
      afterTurn();
    },
    keepOpen: () => setPinned(true),
    close: closeItself,
  };
  /** Another thing is shown in the same card: from its top, and with the focus inside if it was there. */
  const afterTurn = () => {
    const hadFocus = root.activeElement !== null;
    draw();
    body.current?.scrollTo(0, 0);
    if (hadFocus && root.activeElement === null) panel.focus({ preventScroll: true });
  };

  const draw = () => {
    if (opening === null) return;
    panel.setAttribute('aria-label', labelOf(trail[trail.length - 1]));
    element.toggleAttribute('data-sheet', opening.sheet);
    const { theme } = host.settings();
    if (theme === 'auto') element.removeAttribute('data-theme');
    else element.setAttribute('data-theme', theme);
    render(
      <CardProvider value={context}>
        <CardApp
          trail={trail}
          pinned={pinned}
          sheet={opening.sheet}
          body={body}
          onBack={(to) => {
            trail = trail.slice(0, to + 1);
            afterTurn();
          }}
          onChange={(stop) => {
            trail = [...trail.slice(0, -1), stop];
            draw();
          }}
          onPin={() => setPinned(!pinned)}
          onClose={closeItself}
          onHandle={(event, handle) => dragFrom(event, handle, mover)}
          onHandleKey={(event) => {
            if (moveByKey(event, mover)) event.preventDefault();
          }}
        />
      </CardProvider>,
      panel,
    );
  };

  const labelOf = (stop: Stop | undefined): string => {
    if (stop === undefined) return t('extension_name');
    if (stop.kind === 'source') return t('label_source', stop.target.name || t('no_source'));
    if (stop.kind === 'annotation')
      return t('label_annotation', stop.annotation.target?.quote.exact ?? '');
    if (stop.kind === 'library') return t('label_library', stop.reference.other.sourceName);
    const { analysis, library } = host.reply();
    return claimLabel(stop.claim, contestedBy(analysis, library, stop.claim.index));
  };

  element.addEventListener('pointerenter', () => host.pointerInside(true), { signal: life.signal });
  element.addEventListener('pointerleave', () => host.pointerInside(false), {
    signal: life.signal,
  });
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && event.isTrusted && isOpen() && !event.defaultPrevented) {
      // Inside the card the key is ours; elsewhere the page may have a use for it too.
      if (event.composedPath().includes(panel)) event.preventDefault();
      closeItself();
    }
  };
  panel.addEventListener('keydown', onKey, { signal: life.signal });
  window.addEventListener('keydown', (event) => !owns(event) && onKey(event), {
    signal: life.signal,
  });
  const follow = () => void place();
  window.addEventListener('scroll', follow, { signal: life.signal, passive: true, capture: true });
  window.addEventListener('resize', follow, { signal: life.signal, passive: true });
  const grown = new ResizeObserver(follow);
  grown.observe(panel);

  const owns = (event: Event) => event.composedPath().includes(element);

  const wait = (unseen: boolean) => {
    waiting = unseen;
    element.toggleAttribute('data-waiting', unseen);
    element.ariaHidden = unseen ? 'true' : null;
  };
  /** False where there is nothing to show. */
  const begin = (next: CardOpening): boolean => {
    const stop = stopFor(next.subject, host.reply(), host.document().page);
    if (stop === null) return false;
    opening = next;
    trail = [stop];
    pinned = next.pinned;
    moved = false;
    show();
    draw();
    body.current?.scrollTo(0, 0);
    void place();
    return true;
  };

  const view: CardView = {
    expect(subject) {
      const id = sourceIdOf(stopFor(subject, host.reply(), host.document().page));
      // Where it fails the card that opens asks again, and tells.
      if (id !== null) sources.ask(id).catch(() => {});
    },
    prepare(next) {
      if (opening !== null || !element.isConnected) return;
      wait(true);
      if (!begin(next)) wait(false);
    },
    open(next) {
      const drawn =
        waiting &&
        opening?.subject.kind === next.subject.kind &&
        !next.pinned &&
        !next.sheet &&
        opening.subject.index === next.subject.index;
      if (drawn) opening = next;
      else if (!begin(next)) return;
      wait(false);
      if (next.takeFocus) panel.focus({ preventScroll: true });
      else if (next.point === null) live.say(panel.getAttribute('aria-label') ?? '');
    },
    close,
    rect: () => (isOpen() ? element.getBoundingClientRect() : null),
    owns,
    update() {
      trail = trail.map((stop) => renewed(stop, host.reply()));
      draw();
    },
    destroy() {
      close();
      life.abort();
      grown.disconnect();
      element.remove();
    },
  };
  return view;
};
