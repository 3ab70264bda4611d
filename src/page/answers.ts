import { describe } from '../core/anchor/describe';
import type { TextSelector } from '../core/model/selector';
import { isFindingRef } from '../messaging/guards';
import type { ReadReply, TabMessage, TabState } from '../messaging/protocol';
import type { Steps } from './card/steps';
import { selectedSpan } from './hit/selection';
import type { PageReader } from './page-reader';
import type { Session } from './session';

export interface AnswerParts {
  readonly win: Window;
  readonly session: Session;
  readonly reader: PageReader;
  readonly steps: Steps;
}

/** Answers what the popup and the background ask of this page. Throws on a body that doesn't fit. */
export async function answerTab(
  { win, session, reader, steps }: AnswerParts,
  { name, body }: TabMessage,
): Promise<unknown> {
  switch (name) {
    case 'tab-state':
      return tabState(session);
    case 'scroll-to':
      if (!isFindingRef(body)) throw new Error('scroll-to: no finding');
      steps.goTo(body);
      return null;
    case 'open-card':
      if (!isFindingRef(body)) throw new Error('open-card: no finding');
      steps.open(body, { pinned: true });
      return null;
    case 'step':
      steps.step('direction' in body && body.direction === -1 ? -1 : 1);
      return null;
    case 'open-current':
    case 'pin-current': {
      const subject = steps.current();
      if (subject) steps.open(subject, { pinned: name === 'pin-current' });
      return null;
    }
    case 'selection':
      return selection(win, reader);
    case 'annotate': {
      const target = session.reading && session.reply ? await selection(win, reader) : null;
      if (!target) return false;
      const { start } = target.position;
      steps.open({ kind: 'selection', index: start, target }, { pinned: true });
      return true;
    }
    case 'refresh':
      await reader.refresh();
      return null;
  }
}

function tabState({ status, error, reading, reply }: Session): TabState {
  return { status, error, document: reading?.document ?? null, reply, unplaced: unplaced(reply) };
}

/** Ids of the annotations whose words aren't on the page as it is now. */
function unplaced(reply: ReadReply | null): string[] {
  const placed = new Set(reply?.placed.map(({ index }) => index));
  const rest = reply?.annotations.filter(({ target }, index) => target && !placed.has(index));
  return rest?.map(({ id }) => id) ?? [];
}

async function selection(win: Window, reader: PageReader): Promise<TextSelector | null> {
  const reading = await reader.textNow();
  if (!reading) return null;
  const { text } = reading.document;
  const span = selectedSpan(win, reading.map, text);
  return span ? describe(text, span) : null;
}
