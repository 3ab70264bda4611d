import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/fuzz/**/*.test.ts'],
    environment: 'node',
    // Generous, as a loaded machine is slow: no test asserts a time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
