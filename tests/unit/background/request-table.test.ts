import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSender } from '../../../src/background/browser/sender';
import { answer, type RequestTable } from '../../../src/background/request-table';
import { createClient, createTabClient, RequestFailed } from '../../../src/messaging/client';

const ROOT = 'chrome-extension://own/';
const PAGE = { id: 'own', url: `${ROOT}src/entries/library.html` };
const SCRIPT = {
  id: 'own',
  url: 'https://a.example/',
  frameId: 0,
  tab: {
    id: 7,
    incognito: false,
    index: 0,
    highlighted: false,
    active: true,
    pinned: false,
  },
};
const asPage = readSender(PAGE, 'own', ROOT);
const asScript = readSender(SCRIPT, 'own', ROOT);

/** A table of which only these are called. */
function tableWith(functions: Partial<RequestTable>): RequestTable {
  return functions as RequestTable;
}

afterEach(() => vi.restoreAllMocks());

describe('who asks', () => {
  it('is nobody but this extension', () => {
    expect(readSender({ ...PAGE, id: 'other' }, 'own', ROOT)).toBeNull();
    expect(readSender({ id: 'own' }, 'own', ROOT)).toBeNull();
  });

  it('is a content script when the page is not ours, whatever its address looks like', () => {
    const tricky = { ...SCRIPT, url: `https://a.example/?${ROOT}` };
    expect(readSender(tricky, 'own', ROOT)?.kind).toBe('content-script');
  });

  it('is in a private window when the tab is', () => {
    const sender = { ...SCRIPT, tab: { ...SCRIPT.tab, incognito: true } };
    expect(readSender(sender, 'own', ROOT)).toMatchObject({ incognito: true, tabId: 7 });
  });
});

describe('answering', () => {
  it('answers a request with its value, as a native promise', async () => {
    const table = tableWith({ 'remove-correction': async () => null });
    const message = { whoSays: 1, name: 'remove-correction', body: { id: 'x' } };
    const answered = answer(table, message, asPage);
    expect(Object.getPrototypeOf(answered)).toBe(Promise.prototype);
    expect(await answered).toEqual({ ok: true, value: null });
  });

  it.each([
    ['text'],
    [null],
    [{ whoSays: 2, name: 'get-settings', body: {} }],
    [{ whoSays: 1, name: 'toString', body: {} }],
    [{ whoSays: 1, name: '__proto__', body: {} }],
  ])('leaves %j, which is none of ours, unanswered', async (message) => {
    expect(await answer(tableWith({}), message, asPage)).toBeUndefined();
  });

  it('names the field of a body that is not what it should be', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const message = {
      whoSays: 1,
      name: 'list-annotations',
      body: { pageUrl: null, limit: 'many' },
    };
    expect(await answer(tableWith({}), message, asPage)).toMatchObject({
      ok: false,
      error: expect.stringContaining('limit'),
    });
  });

  it.each([
    'import-rows',
    'import-take',
    'put-overlays',
    'forget',
    'library-query',
    'library-counts',
  ] as const)('refuses %s to a content script', async (name) => {
    const reached = vi.fn();
    const answered = await answer(
      tableWith({ [name]: reached }),
      { whoSays: 1, name, body: {} },
      asScript,
    );
    expect(answered).toMatchObject({ ok: false });
    expect(reached).not.toHaveBeenCalled();
  });

  it('refuses a stranger', async () => {
    const message = { whoSays: 1, name: 'get-settings', body: {} };
    expect(await answer(tableWith({}), message, null)).toMatchObject({ ok: false });
  });

  it('turns an error into an answer that says it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const table = tableWith({
      'get-settings': async () => {
        throw new Error('the disk is full');
      },
    });
    const message = { whoSays: 1, name: 'get-settings', body: {} };
    expect(await answer(table, message, asPage)).toEqual({ ok: false, error: 'the disk is full' });
  });
});

describe('asking', () => {
  it('gives the value, or throws what the other side said', async () => {
    const good = createClient(async () => ({ ok: true, value: { id: 'x' } }));
    expect(await good('edit-source', { id: null, label: 'A' })).toEqual({ id: 'x' });
    const bad = createClient(async () => ({ ok: false, error: 'no' }));
    await expect(bad('get-settings', {})).rejects.toThrow('no');
    const silent = createClient(async () => undefined);
    await expect(silent('get-settings', {})).rejects.toThrow(RequestFailed);
  });

  it('asks the top frame of a tab', async () => {
    const send = vi.fn(async () => ({ ok: true, value: null }));
    await createTabClient(send)(3, 'step', { direction: 1 });
    expect(send).toHaveBeenCalledWith(
      3,
      { whoSaysTab: 1, name: 'step', body: { direction: 1 } },
      { frameId: 0 },
    );
  });
});
