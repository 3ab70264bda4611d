import type { FindingRef } from '../../messaging/protocol';
import { sameFinding } from '../findings';
import type { Point } from '../hit/at-point';
import { TIMES } from './times';

export interface OpenRequest {
  readonly token: number;
  readonly subject: FindingRef;
  readonly point: Point | null;
  readonly pinned: boolean;
  readonly sheet: boolean;
  readonly takeFocus: boolean;
}

export interface MachineOutput {
  /** The pointer has come to a mark: what its card needs can be fetched. */
  approach(subject: FindingRef): void;
  /** The pointer has nearly rested long enough: `open` or `giveUp` comes next. */
  prepare(request: OpenRequest): void;
  giveUp(): void;
  open(request: OpenRequest): void;
  close(token: number): void;
  /** The pointer is on its way to the open card. */
  inCorridor(from: Point, at: Point): boolean;
}

export interface CardMachine {
  /** The pointer is over a mark (or none) at a point, and came there `rested` ms ago; null when it has left the page. */
  over(subject: FindingRef | null, at: Point | null, rested?: number): void;
  /** The pointer has come into the card, or has left it. */
  inside(inside: boolean): void;
  /** Opens without waiting: a click, a key, a tap, the popup. */
  openNow(subject: FindingRef, how: Partial<Omit<OpenRequest, 'token' | 'subject'>>): void;
  setPinned(pinned: boolean): void;
  /** Closes the open card; a pinned one only with `force`. */
  close(force: boolean): void;
  current(): OpenRequest | null;
}

/** When a card opens and closes: dwell, grace, pin. Each opening has a token; what is late is dropped by it. */
export function createCardMachine(output: MachineOutput): CardMachine {
  let token = 0;
  let open: OpenRequest | null = null;
  let insideCard = false;
  /** The pointer has been on the open card or its mark: from then on leaving both closes it. */
  let engaged = false;
  let waiting: FindingRef | null = null;
  let prepared = false;
  let leftAt: Point | null = null;
  /** Closed by the reader's own act: its mark opens nothing until the pointer has been elsewhere. */
  let dismissed: FindingRef | null = null;
  let dwell: ReturnType<typeof setTimeout> | undefined;
  let grace: ReturnType<typeof setTimeout> | undefined;

  const stopDwell = () => {
    clearTimeout(dwell);
    waiting = null;
    if (prepared) output.giveUp();
    prepared = false;
  };
  const stopGrace = () => {
    clearTimeout(grace);
    grace = undefined;
  };
  const startGrace = () => {
    grace ??= setTimeout(() => close(false), TIMES.grace);
  };
  const close = (force: boolean) => {
    stopDwell();
    if (!open || (open.pinned && !force)) return;
    stopGrace();
    const closing = open.token;
    if (force) dismissed = open.subject;
    open = null;
    insideCard = false;
    engaged = false;
    output.close(closing);
  };
  const request = (subject: FindingRef, how: Partial<OpenRequest>): OpenRequest => ({
    point: null,
    pinned: false,
    sheet: false,
    takeFocus: false,
    ...how,
    subject,
    token: token + 1,
  });
  const openAt = (subject: FindingRef, how: Partial<OpenRequest>) => {
    stopDwell();
    stopGrace();
    dismissed = null;
    open = request(subject, how);
    token = open.token;
    leftAt = open.point;
    engaged = open.point !== null && !open.sheet;
    output.open(open);
  };
  const startDwell = (subject: FindingRef, at: Point | null, rested: number) => {
    if (sameFinding(waiting, subject)) return;
    stopDwell();
    waiting = subject;
    output.approach(subject);
    const end = performance.now() + TIMES.dwell - rested;
    const rest = () => {
      prepared = false;
      openAt(subject, { point: at });
    };
    dwell = setTimeout(
      () => {
        if (!open) {
          prepared = true;
          output.prepare(request(subject, { point: at }));
        }
        dwell = setTimeout(rest, end - performance.now());
      },
      TIMES.dwell - rested - TIMES.ahead,
    );
  };

  return {
    over(subject, at, rested = 0) {
      if (insideCard) return;
      if (subject && sameFinding(subject, dismissed)) return;
      dismissed = null;
      if (subject && open && sameFinding(subject, open.subject)) {
        stopDwell();
        stopGrace();
        leftAt = at;
        engaged = true;
        return;
      }
      const underway = open && leftAt && at && output.inCorridor(leftAt, at);
      if (subject) {
        if (open && engaged && !open.pinned && !underway) openAt(subject, { point: at });
        else if (!open?.pinned) startDwell(subject, at, rested);
        if (!underway) leftAt = at;
        return;
      }
      stopDwell();
      if (!open || open.pinned || !engaged) return;
      if (underway) stopGrace();
      startGrace();
    },
    inside(inside) {
      insideCard = inside;
      if (inside) {
        engaged = true;
        stopDwell();
        stopGrace();
      } else if (open && !open.pinned) {
        startGrace();
      }
    },
    openNow: openAt,
    setPinned(pinned) {
      if (open) open = { ...open, pinned };
      if (pinned) stopGrace();
    },
    close,
    current: () => open,
  };
}
