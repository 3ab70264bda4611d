// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/core/model/settings';
import { pageAddress } from '../../../../src/core/text/page-address';
import type { TabMessage } from '../../../../src/messaging/protocol';
import { runGate } from '../../../../src/page/gate/run-gate';
import type { PagePort } from '../../../../src/page/port';
import { type PageRoom, ROOM_FACTORY } from '../../../../src/page/room';

const PROSE = `<p>${'The ferries ran half empty through the evening in the rain from the south. '.repeat(4)}</p>`;

/** A page port that injects a room which only notes what it is told. */
function stage(settings: Settings = DEFAULT_SETTINGS, refuse = false) {
  const log: string[] = [];
  let onSettings: (settings: Settings) => void = () => undefined;
  let onMessage: (message: TabMessage) => Promise<unknown> = async () => undefined;
  const room: PageRoom = {
    read: async (wanted) => void log.push(wanted ? 'read wanted' : 'read'),
    leave: (status) => void log.push(`leave ${status}`),
    status: () => 'done',
    settingsChanged: () => void log.push('settings'),
    answer: async ({ name }) => `room: ${name}`,
  };
  const port: PagePort = {
    async request(name) {
      log.push(name);
      if (refuse) throw new Error('no permission');
      if (name === 'inject') Reflect.set(globalThis, ROOM_FACTORY, () => room);
      return Reflect.get({}, 'nothing');
    },
    message: () => '',
    alive: () => true,
    settings: async () => settings,
    onSettings: (listener) => {
      onSettings = listener;
    },
    onTabMessage: (answer) => {
      onMessage = answer;
    },
  };
  const life = new AbortController();
  const run = () => runGate(window, port, life);
  return {
    log,
    life,
    run,
    change: (next: Settings) => onSettings(next),
    ask: (name: TabMessage['name']) => onMessage({ whoSaysTab: 1, name, body: {} }),
  };
}

describe('the gate of a page', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = '';
  });
  afterEach(() => {
    vi.useRealTimers();
    Reflect.deleteProperty(globalThis, ROOM_FACTORY);
  });

  it('injects nothing into a page that is no article, and says so', async () => {
    const { log, run, ask, life } = stage();
    await run();
    expect(log).toEqual([]);
    expect(await ask('tab-state')).toMatchObject({ status: 'not-an-article', reply: null });
    expect(await ask('step')).toBeNull();
    life.abort();
  });

  it('looks again at a page whose text comes late', async () => {
    const { log, run, life } = stage();
    await run();
    document.body.innerHTML = PROSE.repeat(30);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(log).toEqual(['inject', 'read']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(log).toEqual(['inject', 'read']);
    life.abort();
  });

  it('leaves a page alone that the reader has switched off, and comes when it is switched on', async () => {
    document.body.innerHTML = PROSE.repeat(30);
    const address = pageAddress(location.href);
    const { log, run, change, ask, life } = stage({
      ...DEFAULT_SETTINGS,
      pages: { [address]: 'off' },
    });
    await run();
    expect(log).toEqual([]);
    expect(await ask('tab-state')).toMatchObject({ status: 'off' });
    change({ ...DEFAULT_SETTINGS, pages: { [address]: 'on' } });
    await vi.advanceTimersByTimeAsync(0);
    expect(log).toEqual(['inject', 'read wanted']);
    change({ ...DEFAULT_SETTINGS, density: 'full', pages: { [address]: 'on' } });
    await vi.advanceTimersByTimeAsync(0);
    expect(log.slice(2)).toEqual(['settings']);
    change({ ...DEFAULT_SETTINGS, enabled: false });
    await vi.advanceTimersByTimeAsync(0);
    expect(log.slice(3)).toEqual(['settings', 'leave off']);
    life.abort();
  });

  it('hands the questions about a selection to the room, wherever it is', async () => {
    const { log, run, ask, life } = stage();
    await run();
    expect(await ask('selection')).toBe('room: selection');
    expect(log).toEqual(['inject', 'leave not-an-article']);
    expect(await ask('tab-state')).toBe('room: tab-state');
    life.abort();
  });

  it('tells the popup when what reads could not be had', async () => {
    document.body.innerHTML = PROSE.repeat(30);
    const { run, ask, life } = stage(DEFAULT_SETTINGS, true);
    await run();
    expect(await ask('tab-state')).toMatchObject({
      status: 'failed',
      error: 'Error: no permission',
    });
    life.abort();
  });
});
