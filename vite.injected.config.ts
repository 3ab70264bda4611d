import { defineConfig } from 'vite';

/**
 * A bundle that is injected when it is needed (WHOSAYS_BUNDLE: `page`, into a page worth reading; `card`, at
 * the first hover): one classic file each. They are built apart because no manifest entry names them; JSX
 * comes from tsconfig's `jsxImportSource`.
 */
const ENTRIES: Readonly<Record<string, string>> = {
  card: 'src/entries/card.iife.tsx',
  page: 'src/entries/page.iife.ts',
};

export default defineConfig(() => {
  const bundle = process.env.WHOSAYS_BUNDLE ?? 'card';
  const entry = ENTRIES[bundle];
  if (!entry) throw new Error(`no such bundle: ${bundle}`);
  return {
    publicDir: false as const,
    oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
    build: {
      outDir: `${process.env.WHOSAYS_DIST ?? 'dist'}/${process.env.WHOSAYS_TARGET ?? 'chromium'}`,
      emptyOutDir: false,
      cssTarget: ['chrome128', 'firefox146'],
      target: 'es2023',
      lib: {
        entry,
        formats: ['iife' as const],
        name: 'whoSays',
        fileName: () => `${bundle}.js`,
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  };
});
