// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchChanges } from '../../../../src/page/watch/changes';

/** Lets the observer's microtask run, then `ms` pass. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('the watch on changes', () => {
  let life: AbortController;
  let passes: number;
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = '<article><p>one</p></article><div id="ads"></div>';
    life = new AbortController();
    passes = 0;
    const root = document.querySelector('article');
    watchChanges(
      document,
      (target) => root?.contains(target) ?? false,
      () => passes++,
      life.signal,
    );
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });
  const write = (text: string) => {
    const paragraph = document.querySelector('p');
    if (paragraph) paragraph.textContent = text;
  };

  it('passes once when the page has come to rest, and not before', async () => {
    write('two');
    await pass(200);
    write('three');
    await pass(350);
    expect(passes).toBe(0);
    await pass(60);
    expect(passes).toBe(1);
    await pass(5_000);
    expect(passes).toBe(1);
  });

  it('lets what concerns nobody go by', async () => {
    document.querySelector('#ads')?.append('an advertisement');
    document.body.className = 'scrolled';
    await pass(3_000);
    expect(passes).toBe(0);
  });

  it('does not see our own elements', async () => {
    document.querySelector('article')?.append(document.createElement('who-says-card'));
    document.querySelector('article')?.append(document.createElement('who-says-signs'));
    await pass(3_000);
    expect(passes).toBe(0);
  });

  it('passes at growing distances on a page that never rests', async () => {
    const at: number[] = [];
    for (let ms = 0; ms < 20_000; ms += 100) {
      write(String(ms));
      await pass(100);
      if (passes > at.length) at.push(ms);
    }
    expect(at.length).toBeGreaterThan(1);
    const gaps = at.map((ms, i) => ms - (at[i - 1] ?? 0));
    for (let i = 1; i < gaps.length; i++) {
      expect(gaps[i] ?? 0).toBeGreaterThan((gaps[i - 1] ?? 0) * 1.5);
    }
  });

  it('ends with its signal', async () => {
    life.abort();
    write('four');
    await pass(3_000);
    expect(passes).toBe(0);
  });
});
