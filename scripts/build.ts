/**
 * `npm run build`: the extension for both browsers, from one source.
 *
 * WHOSAYS_DIST   folder for the builds (default `dist`)
 * WHOSAYS_ONLY   one target alone
 * VITE_TEST=1    a build for tests: the card's shadow root is open so that axe and drivers see in
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from 'vite';
import { bundleSizes } from './bundle-sizes';
import { TARGETS } from './manifest-for';

execFileSync('npm', ['run', '-s', 'catalogue:build'], { stdio: 'inherit' });
for (const target of TARGETS) {
  if (process.env.WHOSAYS_ONLY && process.env.WHOSAYS_ONLY !== target) continue;
  process.env.WHOSAYS_TARGET = target;
  await build({ configFile: 'vite.config.ts', logLevel: 'warn' });
  for (const bundle of ['page', 'card']) {
    process.env.WHOSAYS_BUNDLE = bundle;
    await build({ configFile: 'vite.injected.config.ts', logLevel: 'warn' });
  }
  const out = `${process.env.WHOSAYS_DIST ?? 'dist'}/${target}`;
  if (!existsSync(`${out}/manifest.json`)) throw new Error(`no manifest in ${out}`);
  process.stderr.write(`built ${out}: ${bundleSizes(out)}\n`);
}
