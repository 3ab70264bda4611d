import type { Settings } from '../core/model/settings';
import type { Span } from '../core/model/span';
import type { PageStatus, ReadReply } from '../messaging/protocol';
import type { PageReading } from './extract/read-page';

/** What is known of the page at hand; the parts of the page room share it. */
export interface Session {
  status: PageStatus;
  error: string | null;
  settings: Settings;
  reading: PageReading | null;
  reply: ReadReply | null;
  /** Annotations with a place on the page as it is now, and the ids of those without one. */
  placed: readonly { readonly id: string; readonly span: Span }[];
  unplaced: readonly string[];
}

export function newSession(settings: Settings): Session {
  return {
    status: 'waiting',
    error: null,
    settings,
    reading: null,
    reply: null,
    placed: [],
    unplaced: [],
  };
}
