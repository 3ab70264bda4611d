/**
 * The seam between the content script (which knows the page and decides when a card opens) and the
 * card's bundle (which draws it). The bundle is injected on the first hover into the same isolated
 * world and registers its factory there under `CARD_FACTORY`.
 */
import type { SourceDocument } from '../core/model/document';
import type { Settings } from '../core/model/settings';
import type { FindingRef, ReadReply, RequestName, Requests } from './protocol';

export const CARD_FACTORY = 'whoSaysCardFactory';

export interface CardOpening {
  /** Grows with each opening; what comes for an older token is dropped. */
  readonly token: number;
  readonly subject: FindingRef;
  /** Client rectangles of the words pointed at, read anew at each call (the page may scroll). */
  readonly anchor: () => readonly DOMRect[];
  /** Where the pointer is, to choose the line below which the card stands. */
  readonly point: { readonly x: number; readonly y: number } | null;
  readonly pinned: boolean;
  /** A sheet at the bottom, for touch. */
  readonly sheet: boolean;
  /** Opened by key: the card takes the focus. */
  readonly takeFocus: boolean;
}

/** What the card asks of the content script. */
export interface CardHost {
  document(): SourceDocument;
  reply(): ReadReply;
  settings(): Settings;
  /** `browser.i18n.getMessage`. */
  message(key: string, substitutions?: readonly string[]): string;
  request<N extends RequestName>(name: N, body: Requests[N]['body']): Promise<Requests[N]['reply']>;
  /** The pointer is over the card (true) or has left it (false): the grace time is the host's. */
  pointerInside(inside: boolean): void;
  /** The card closed itself (Escape, its button). The host gives the focus back and forgets the token. */
  closed(token: number): void;
  pinned(token: number, pinned: boolean): void;
  /** Scroll the page to a finding and mark it as pointed at. */
  goTo(subject: FindingRef): void;
  /** The reader changed something that needs another reading of the page. */
  refresh(): void;
}

export interface CardView {
  /** The pointer has come to a finding that may be opened soon: what its card has to fetch is fetched. */
  expect(subject: FindingRef): void;
  /**
   * Draws what is about to be opened, unseen, so that it needs no more than a frame to be there; `open` or `close` comes
   * next. Nothing happens before the first card of a page, which is untouched until then.
   */
  prepare(opening: CardOpening): void;
  open(opening: CardOpening): void;
  close(): void;
  /** The client rectangle of the open card, for the safe corridor; null when closed. */
  rect(): DOMRect | null;
  /** True when the event's path goes through the card. */
  owns(event: Event): boolean;
  /** The reply or the settings changed: draw again what is open. */
  update(): void;
  /** Removes the host element and every listener. */
  destroy(): void;
}

export type CardFactory = (host: CardHost) => CardView;
