import { defineConfig } from 'vitest/config';

/** End to end: real browsers, one file at a time (two cores do not carry two browsers well). */
export default defineConfig({
  test: {
    include: ['tests/e2e/scenarios/**/*.e2e.ts'],
    environment: 'node',
    fileParallelism: false,
    hookTimeout: 120_000,
    testTimeout: 60_000,
  },
});
