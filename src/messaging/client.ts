import type {
  RequestMessage,
  RequestName,
  Requests,
  TabMessage,
  TabRequestName,
  TabRequests,
} from './protocol';

/** A request that the other side refused or failed at; `message` is what it said. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
}

export type Ask = <N extends RequestName>(
  name: N,
  body: Requests[N]['body'],
) => Promise<Requests[N]['reply']>;

/**
 * Asks the background. `send` is `runtime.sendMessage` of whatever API the caller has, so that this file
 * needs neither the polyfill nor the global.
 * @throws RequestFailed when the background answers with an error or not at all
 */
export function createClient(send: (message: unknown) => Promise<unknown>): Ask {
  return async <N extends RequestName>(name: N, body: Requests[N]['body']) => {
    const message: RequestMessage<N> = { whoSays: 1, name, body };
    return unwrap<Requests[N]['reply']>(await send(message));
  };
}

export type AskTab = <N extends TabRequestName>(
  tabId: number,
  name: N,
  body: TabRequests[N]['body'],
) => Promise<TabRequests[N]['reply']>;

/**
 * Asks the content script in the top frame of a tab.
 * @throws RequestFailed when it answers with an error or not at all (no content script there)
 */
export function createTabClient(
  send: (tabId: number, message: unknown, options: { frameId: number }) => Promise<unknown>,
): AskTab {
  return async <N extends TabRequestName>(tabId: number, name: N, body: TabRequests[N]['body']) => {
    const message: TabMessage<N> = { whoSaysTab: 1, name, body };
    return unwrap<TabRequests[N]['reply']>(await send(tabId, message, { frameId: 0 }));
  };
}

function unwrap<T>(answer: unknown): T {
  if (!isAnswer<T>(answer)) throw new RequestFailed('no answer');
  if (!answer.ok) throw new RequestFailed(answer.error);
  return answer.value;
}

/** The envelope is checked; what is in it was made by our own background and is taken as typed. */
function isAnswer<T>(
  answer: unknown,
): answer is { readonly ok: true; readonly value: T } | { readonly ok: false; error: string } {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
