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
import type { PagePort } from './port';
import { newSession } from './session';
import { mayHoldArticle } from './watch/frames';
import { keepWatch } from './watch/keep-watch';
import { whenShown } from './watch/ready';

/** Runs in one frame until `life` ends. Every listener, timer and observer hangs on its signal. */
export async function runPage(win: Window, port: PagePort, life: AbortController): Promise<void> {
  const { signal } = life;
  await whenShown(win.document, signal);
  if (!mayHoldArticle(win)) return;
  const session = newSession(await port.settings());
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
  const hover = (point: Point | null) => {
    lastPoint = point;
    const found = point ? find(point) : null;
    if (!sameFinding(found, hovered)) {
      hovered = found;
      marks.point(cards.machine.current()?.subject ?? found);
    }
    cards.machine.over(found, point);
  };

  followPointer(
    win,
    (point, event) => {
      if (!cards.owns(event)) hover(point);
    },
    signal,
  );
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
    steps,
    signal,
    hoverAgain: () => hover(lastPoint),
  });
  const onRead = () => {
    cards.update();
    watch();
  };
  port.onSettings((settings) => {
    const before = session.settings;
    session.settings = settings;
    const gate = (s: typeof settings) => JSON.stringify([s.enabled, s.sites, s.pages, s.packs]);
    if (gate(before) !== gate(settings)) void reader.start();
    else marks.draw();
    cards.update();
  }, signal);
  if (win === win.top) {
    port.onTabMessage((message) => answerTab({ win, session, reader, steps }, message), signal);
  }
  signal.addEventListener('abort', () => {
    cards.destroy();
    marks.clear();
  });
  await reader.start();
}
