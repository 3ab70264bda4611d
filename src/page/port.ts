import type { Settings } from '../core/model/settings';
import type { RequestName, Requests, TabMessage } from '../messaging/protocol';

/** The extension as the page room sees it: the entry fills it in, tests give their own. */
export interface PagePort {
  /** Rejects with the background's words where it could not answer. */
  request<N extends RequestName>(name: N, body: Requests[N]['body']): Promise<Requests[N]['reply']>;
  /** A text of the reader's language; empty for an unknown key. */
  message(key: string, substitutions?: readonly string[]): string;
  /** False once the extension was updated or removed under this page: everything of ours then ends. */
  alive(): boolean;
  settings(): Promise<Settings>;
  onSettings(listener: (settings: Settings) => void, signal: AbortSignal): void;
  onTabMessage(answer: (message: TabMessage) => Promise<unknown>, signal: AbortSignal): void;
}
