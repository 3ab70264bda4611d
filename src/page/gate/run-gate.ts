import type { Settings } from '../../core/model/settings';
import type { PageStatus, TabMessage, TabState } from '../../messaging/protocol';
import { injected } from '../injected';
import type { PagePort } from '../port';
import { type PageRoom, ROOM_FACTORY, type RoomFactory } from '../room';
import { watchAddress } from './address';
import { looksLikeArticle } from './article';
import { wishFor } from './decide';
import { mayHoldArticle } from './frames';
import { whenShown } from './ready';

/** When a page that wasn't an article is looked at again (ms after it was first): late content. */
const SECOND_LOOKS = [1_500, 5_000];

/** The settings that bear on whether and how a page is read. */
const bearing = (s: Settings) => JSON.stringify([s.enabled, s.sites, s.pages, s.packs]);

/**
 * Runs in every frame until `life` ends, and does next to nothing where nothing is to be read: it decides
 * whether the page is, and then fetches the page room's bundle.
 */
export async function runGate(win: Window, port: PagePort, life: AbortController): Promise<void> {
  const { signal } = life;
  await whenShown(win.document, signal);
  if (!mayHoldArticle(win)) return;
  let settings = await port.settings();
  let room: PageRoom | null = null;
  let loading: Promise<PageRoom> | null = null;
  /** Stands while there is no room. */
  let state: Pick<TabState, 'status' | 'error'> = { status: 'waiting', error: null };
  let turn = 0;

  const load = async () => {
    const make = await injected<RoomFactory>(port, 'page', ROOM_FACTORY);
    room = make({ win, port, signal, settings, checkAddress });
    // Fetched for a question about a page that isn't read: it knows that from the start.
    if (state.status !== 'reading') room.leave(state.status);
    return room;
  };
  const loaded = () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  const leave = (status: PageStatus) => {
    state = { status, error: null };
    room?.leave(status);
  };
  const look = async () => {
    const own = ++turn;
    const wish = wishFor(settings, win.location);
    if (wish === 'off') return leave('off');
    if (wish === 'auto' && !looksLikeArticle(win.document)) return leave('not-an-article');
    state = { status: 'reading', error: null };
    try {
      const { read } = await loaded();
      if (own === turn && !signal.aborted) await read(wish === 'on');
    } catch (error) {
      // The popup tells; after an update of the extension nobody is left to be told.
      state = { status: 'failed', error: String(error) };
    }
  };
  const checkAddress = watchAddress(win, () => setTimeout(look, 0), signal);

  port.onSettings((next) => {
    const again = bearing(settings) !== bearing(next);
    settings = next;
    room?.settingsChanged(next);
    if (again) void look();
  }, signal);
  if (win === win.top) {
    port.onTabMessage(async (message: TabMessage) => {
      // What is selected can be told of a page that isn't read.
      const answers = message.name === 'selection' ? await loaded() : room;
      if (answers) return answers.answer(message);
      return message.name === 'tab-state'
        ? { ...state, document: null, reply: null, unplaced: [] }
        : null;
    }, signal);
  }
  for (const after of SECOND_LOOKS) {
    const timer = setTimeout(() => {
      if ((room?.status() ?? state.status) === 'not-an-article') void look();
    }, after);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }
  await look();
}
