import { isReadReply } from '../messaging/guards';
import { type PageReading, readPage } from './extract/read-page';
import type { Marks } from './marks';
import { contestedClaims } from './paint/layers';
import type { PagePort } from './port';
import type { Session } from './session';
import { inSlices } from './watch/slices';

/** Less text than this isn't worth a question to the background, unless the reader wants the page read. */
const LEAST_TEXT = 300;

export interface PageReader {
  /** Reads the page from the start. `wanted`: the reader asks for it, however little there is. */
  read(wanted: boolean): Promise<void>;
  /** Nothing is to be read here. */
  leave(status: Session['status']): void;
  /** Looks whether the text has changed; if so, it is read again. */
  renew(): Promise<void>;
  /** Asks the background anew for the text that is known. */
  refresh(): Promise<void>;
  /** The reading, for what needs the text alone; made where there is none yet. */
  textNow(): Promise<PageReading | null>;
}

/** Extract, send, paint: the way of the data on the page's side. Late answers of an earlier start are dropped. */
export function createPageReader(
  win: Window,
  port: PagePort,
  session: Session,
  marks: Marks,
  onReply: () => void,
  signal: AbortSignal,
): PageReader {
  let run = 0;

  const leave = (status: Session['status']) => {
    run++;
    session.status = status;
    session.reading = null;
    session.reply = null;
    marks.clear();
    onReply();
  };

  const extract = (): Promise<PageReading | null> => inSlices(readPage(win.document), signal);

  const ask = async (own: number) => {
    const { reading } = session;
    if (!reading) return;
    try {
      const reply = await port.request('read', { document: reading.document });
      if (own !== run || signal.aborted) return;
      if (!isReadReply(reply)) throw new Error('the answer is not a reading');
      session.reply = reply;
      session.error = null;
      session.status = statusAfter(session);
      marks.draw();
      onReply();
      const { claims } = reply.analysis;
      await port.request('badge', {
        claims: claims.length,
        contested: contestedClaims(reply).size,
      });
    } catch (error) {
      if (own !== run || signal.aborted) return;
      session.status = 'failed';
      session.error = error instanceof Error ? error.message : String(error);
    }
  };

  return {
    async read(wanted) {
      const own = ++run;
      session.status = 'reading';
      const reading = await extract();
      if (own !== run || signal.aborted) return;
      const least = wanted ? 1 : LEAST_TEXT;
      if (!reading || reading.document.text.length < least) return leave('not-an-article');
      session.reading = reading;
      await ask(own);
    },
    leave,
    async renew() {
      if (!session.reading) return;
      const own = ++run;
      const reading = await extract();
      if (own !== run || !reading) return;
      const changed = reading.document.text !== session.reading.document.text;
      session.reading = reading;
      if (changed || session.status === 'reading') await ask(own);
      else {
        marks.draw();
        onReply();
      }
    },
    async refresh() {
      if (session.reading) await ask(++run);
    },
    async textNow() {
      return session.reading ?? (await extract());
    },
  };
}

function statusAfter({ reading, reply }: Session): Session['status'] {
  if (!reading || !reply) return 'failed';
  const { analysis } = reply;
  if (!reading.complete || analysis.readUpTo < reading.document.text.length) return 'partly-read';
  return /^(?:en|und)?(?:-|$)/i.test(analysis.lang) ? 'done' : 'other-language';
}
