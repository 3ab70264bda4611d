import type { FindingRef } from '../messaging/protocol';
import { answerTab } from './answers';
import { createCardController } from './card/controller';
import { watchClicks } from './card/gestures';
import { watchKeys } from './card/keys';
import { createSteps } from './card/steps';
import { sameFinding } from './findings';
import { type Point, surfaceAt } from './hit/at-point';
import { followPointer } from './hit/pointer';
import { createMarks } from './marks';
import { createPageReader } from './page-reader';
import { createNoteSigns } from './paint/note-signs';
import type { PageRoom, RoomHost } from './room';
import { newSession } from './session';
import { keepWatch } from './watch/keep-watch';

/** The page room of one frame. Every listener, timer and observer hangs on the host's signal. */
export function createRoom(host: RoomHost): PageRoom {
  const { win, port, signal } = host;
  const session = newSession(host.settings);
  const marks = createMarks(session);
  let hovered: FindingRef | null = null;
  let lastPoint: Point | null = null;

  const cards = createCardController(win, port, session, {
    point: (subject) => marks.point(subject ?? hovered),
    goTo: (subject) => steps.goTo(subject),
    refresh: () => void reader.refresh(),
    failed(error) {
      if (port.alive()) session.error = String(error);
    },
  });
  const steps = createSteps(win, session, cards);
  const reader = createPageReader(win, port, session, marks, () => onRead(), signal);

  const find = ({ x, y }: Point): FindingRef | null => {
    const { reading } = session;
    if (!reading) return null;
    return (
      surfaceAt(win.document, { x, y }, reading.map, marks.index(), reading.shadowRoots)?.ref ??
      null
    );
  };
  const hover = (point: Point | null, rested = 0) => {
    lastPoint = point;
    const found = point ? find(point) : null;
    if (!sameFinding(found, hovered)) {
      hovered = found;
      marks.point(cards.machine.current()?.subject ?? found);
    }
    cards.machine.over(found, point, rested);
  };

  followPointer(win, cards.owns, hover, signal);
  watchClicks(win, cards, find, signal);
  watchKeys(
    win,
    cards,
    marks,
    {
      hasCurrent: () => steps.current() !== null,
      openCurrent() {
        const subject = steps.current();
        if (subject) steps.open(subject, { pinned: false });
      },
      onDemand: () => session.settings.density === 'on-demand',
    },
    signal,
  );
  const watch = keepWatch(win, {
    session,
    reader,
    marks,
    cards,
    signal,
    alive: port.alive,
    checkAddress: host.checkAddress,
    hoverAgain: () => hover(lastPoint),
  });
  const drawSigns = createNoteSigns(win, session, cards, signal);
  const onRead = () => {
    cards.update();
    drawSigns();
    watch();
  };
  signal.addEventListener('abort', () => {
    cards.destroy();
    marks.clear();
  });
  const forget = () => {
    cards.machine.close(true);
    steps.forget();
  };
  return {
    read(wanted) {
      forget();
      return reader.read(wanted);
    },
    leave(status) {
      forget();
      reader.leave(status);
    },
    status: () => session.status,
    settingsChanged(settings) {
      session.settings = settings;
      marks.draw();
      drawSigns();
      cards.update();
    },
    answer: (message) => answerTab({ win, session, reader, steps }, message),
  };
}
