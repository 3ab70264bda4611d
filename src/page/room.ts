/**
 * The seam between the gate, which runs on every page, and the page room's bundle, which is injected into
 * pages that are worth reading. The bundle registers its factory in the same isolated world.
 */
import type { Settings } from '../core/model/settings';
import type { PageStatus, TabMessage } from '../messaging/protocol';
import type { PagePort } from './port';

export const ROOM_FACTORY = 'whoSaysRoomFactory';

export interface RoomHost {
  readonly win: Window;
  readonly port: PagePort;
  /** Ends everything. */
  readonly signal: AbortSignal;
  readonly settings: Settings;
  /** Looks whether the page shows another address; in some browsers nothing else tells. */
  checkAddress(): void;
}

export interface PageRoom {
  /** Reads the page from the start. `wanted`: the reader asks for it, whatever the page looks like. */
  read(wanted: boolean): Promise<void>;
  /** Nothing is to be read here, or no longer. */
  leave(status: PageStatus): void;
  status(): PageStatus;
  /** The reader changed settings that don't bear on whether the page is read. */
  settingsChanged(settings: Settings): void;
  /** Answers the popup and the background. Throws on a body that doesn't fit. */
  answer(message: TabMessage): Promise<unknown>;
}

export type RoomFactory = (host: RoomHost) => PageRoom;
