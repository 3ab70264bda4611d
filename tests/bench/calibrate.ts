import type { Page } from 'puppeteer-core';
import { percentile } from './library/percentile';

/**
 * How busy the machine is, as a page feels it: the middle and the slowest of nine runs of ten million steps of
 * integer arithmetic, in ms. It is 10 to 11 where nothing else runs.
 */
export async function calibrate(page: Page): Promise<{ p50: number; max: number }> {
  const times = await page.evaluate(() =>
    Array.from({ length: 9 }, () => {
      const start = performance.now();
      let sum = 0;
      for (let step = 0; step < 10_000_000; step++) sum = (sum + step * 7) | 0;
      return performance.now() - start + (sum === 1 ? 1 : 0);
    }),
  );
  return { p50: percentile(times, 0.5), max: Math.round(Math.max(...times) * 10) / 10 };
}
