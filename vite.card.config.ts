import { defineConfig } from 'vite';

/**
 * The card's bundle: one classic file, injected on the first hover. It is built apart because it is
 * named in no manifest entry; JSX comes from tsconfig's `jsxImportSource`.
 */
export default defineConfig(() => ({
  publicDir: false as const,
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
  build: {
    outDir: `${process.env.WHOSAYS_DIST ?? 'dist'}/${process.env.WHOSAYS_TARGET ?? 'chromium'}`,
    emptyOutDir: false,
    target: 'es2023',
    lib: {
      entry: 'src/entries/card.iife.tsx',
      formats: ['iife' as const],
      name: 'whoSaysCard',
      fileName: () => 'card.js',
    },
  },
  define: { 'process.env.NODE_ENV': '"production"' },
}));
