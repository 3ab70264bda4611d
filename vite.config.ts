import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { type BrowserTarget, manifestFor } from './scripts/manifest-for.ts';

/** One build for one browser; `scripts/build.ts` runs it for both and adds the card's bundle. */
export default defineConfig(() => {
  const target = (process.env.WHOSAYS_TARGET ?? 'chromium') as BrowserTarget;
  const manifest = manifestFor(target, JSON.parse(readFileSync('manifest.json', 'utf8')));
  if (process.env.VITE_TEST === '1') {
    // No driver can answer the question for a permission: it is there. Firefox wants it declared to be asked
    // for as well, Chrome not.
    manifest.permissions = [...manifest.permissions, 'downloads'];
    if (target === 'chromium') delete manifest.optional_permissions;
    // Scenarios put a server of their own in the place of Wikidata.
    const policy = manifest.content_security_policy as { extension_pages: string };
    policy.extension_pages = policy.extension_pages.replace(
      'https://www.wikidata.org',
      '$& http://127.0.0.1:*',
    );
  }
  return {
    plugins: [
      preact({ devToolsEnabled: false }),
      crx({
        manifest: manifest as ManifestV3Export,
        browser: target === 'firefox' ? 'firefox' : 'chrome',
      }),
    ],
    build: {
      outDir: `${process.env.WHOSAYS_DIST ?? 'dist'}/${target}`,
      emptyOutDir: true,
      target: 'es2023',
      // A page asks for all its scripts at once; otherwise it learns of each by reading the one before.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // Pages that the manifest doesn't name.
      rolldownOptions: {
        input: [
          'src/entries/welcome.html',
          'src/entries/library.html',
          // Firefox's background makes blobs itself.
          ...(target === 'chromium' ? ['src/entries/offscreen.html'] : []),
        ],
      },
      // The background is loaded once for each wake, from disk: one file is the fastest.
      chunkSizeWarningLimit: 1000,
    },
  };
});
