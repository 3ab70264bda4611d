import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  isDue,
  makeAutoBackup,
  readAutoBackup,
  setAutoBackup,
} from '../../../../src/background/backup/auto-backup';

function area() {
  const items: Record<string, unknown> = {};
  return {
    items,
    get: async (key: string) => (key in items ? { [key]: items[key] } : {}),
    set: async (more: Record<string, unknown>) => {
      Object.assign(items, structuredClone(more));
    },
  };
}
const NOW = Date.UTC(2026, 4, 3, 8);
const HOUR = 3_600_000;

afterEach(() => vi.restoreAllMocks());

describe('the automatic back-up', () => {
  it('is off at first, and so never due', async () => {
    const state = await readAutoBackup(area());
    expect(state).toEqual({ days: null, last: null });
    expect(isDue(state, NOW)).toBe(false);
  });

  it('is due at once when it is switched on, then again when its days have gone by', async () => {
    const local = area();
    expect(isDue(await setAutoBackup(local, 7), NOW)).toBe(true);
    const made = await makeAutoBackup(local, async (name) => name, NOW);
    expect(made.last).toEqual({
      at: new Date(NOW).toISOString(),
      file: 'who-says/who-says-2026-05-03.json',
      error: null,
    });
    expect(isDue(made, NOW + 167 * HOUR)).toBe(false);
    expect(isDue(made, NOW + 168 * HOUR)).toBe(true);
  });

  it('says that it failed and why, and keeps being on', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const local = area();
    await setAutoBackup(local, 1);
    await makeAutoBackup(local, () => Promise.reject(new Error('the disk is full')), NOW);
    expect(await readAutoBackup(local)).toMatchObject({
      days: 1,
      last: { file: null, error: 'the disk is full' },
    });
  });

  it('takes what something else wrote there for nothing', async () => {
    const local = area();
    local.items.autoBackup = { days: 'often' };
    expect(await readAutoBackup(local)).toEqual({ days: null, last: null });
  });
});
