import { describe, expect, it } from 'vitest';
import type { CardHost } from '../../../../src/messaging/card-port';
import type { SourceView } from '../../../../src/messaging/protocol';
import { createSourceCache } from '../../../../src/ui/card/source-cache';

/** A background that answers when the test says so; the cache only passes views on, so a name stands for one. */
function backgroundByHand() {
  const open: { resolve: (view: unknown) => void; reject: (why: Error) => void }[] = [];
  const request = (() =>
    new Promise((resolve, reject) => open.push({ resolve, reject }))) as CardHost['request'];
  let clock = 0;
  const cache = createSourceCache(request, () => clock);
  return {
    cache,
    asked: () => open.length,
    answer: (at: number, name: string) => open[at]?.resolve(name),
    fail: (at: number) => open[at]?.reject(new Error('gone')),
    later: (ms: number) => {
      clock += ms;
    },
  };
}
const named = (name: string) => name as unknown as SourceView;

describe('the cache of source records', () => {
  it('puts a question once, and not again for a moment after its answer', async () => {
    const { cache, asked, answer, later } = backgroundByHand();
    const first = cache.ask('a');
    expect(cache.ask('a')).toBe(first);
    expect(cache.known('a')).toBeUndefined();
    answer(0, 'record');
    expect(await first).toBe('record');
    expect(cache.known('a')).toBe(named('record'));
    later(900);
    void cache.ask('a');
    expect(asked()).toBe(1);
    later(200);
    void cache.ask('a');
    expect(asked()).toBe(2);
    expect(cache.known('a')).toBe(named('record'));
  });

  it('asks anew when told to, and keeps the newer answer though the older one comes last', async () => {
    const { cache, answer } = backgroundByHand();
    const old = cache.ask('a');
    const fresh = cache.ask('a', true);
    answer(1, 'edited');
    await fresh;
    answer(0, 'before');
    await old;
    expect(cache.known('a')).toBe(named('edited'));
  });

  it('asks again where no answer comes', () => {
    const { cache, asked, later } = backgroundByHand();
    void cache.ask('a');
    later(1_001);
    void cache.ask('a');
    expect(asked()).toBe(2);
  });

  it('asks again after a failure', async () => {
    const { cache, asked, fail } = backgroundByHand();
    const first = cache.ask('a');
    fail(0);
    await expect(first).rejects.toThrow('gone');
    void cache.ask('a');
    expect(asked()).toBe(2);
  });
});
