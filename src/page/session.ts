import type { Settings } from '../core/model/settings';
import type { PageStatus, ReadReply } from '../messaging/protocol';
import type { PageReading } from './extract/read-page';

/** What is known of the page at hand; the parts of the page room share it. */
export interface Session {
  status: PageStatus;
  error: string | null;
  settings: Settings;
  reading: PageReading | null;
  reply: ReadReply | null;
}

export function newSession(settings: Settings): Session {
  return {
    status: 'waiting',
    error: null,
    settings,
    reading: null,
    reply: null,
  };
}
