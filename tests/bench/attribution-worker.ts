/** Times the engine in the service worker of the built extension, in Chromium. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchReader } from '../e2e/harness/reading-browser';
import { type Timings, timingsRow } from './attribution-timings';
import { bundle } from './library/bundle';

declare const attributionBench: {
  timeHere(weightsUrl: string, plain: boolean): Promise<Timings & { readonly fetched: number }>;
};

const DIST = process.env.WHOSAYS_TEST_DIST ?? '.cache/test-dist';

/** The packed weights' path in the built extension, if they are the repository's. */
function packedWeights(weights: string): string | undefined {
  const assets = join(DIST, 'chromium/assets');
  if (!existsSync(assets)) return undefined;
  const name = readdirSync(assets).find((file) => /^weights.*\.bin$/.test(file));
  if (!name) return undefined;
  const same = readFileSync(join(assets, name)).equals(readFileSync(weights));
  return same ? `assets/${name}` : undefined;
}

/** A row of the table of times. Builds the extension where it isn't built with these weights. */
export async function timeInWorker(weights: string, plain: boolean): Promise<string> {
  if (!packedWeights(weights)) {
    execFileSync('npm', ['run', '-s', 'build'], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, VITE_TEST: '1', WHOSAYS_DIST: DIST, WHOSAYS_ONLY: 'chromium' },
    });
  }
  const path = packedWeights(weights);
  if (!path) throw new Error(`no weights in ${DIST}`);
  const script = await bundle('tests/bench/attribution-in-worker.ts');
  const reader = await launchReader('chromium', { dist: DIST });
  try {
    const target = await reader.browser.waitForTarget(
      (t) => t.type() === 'service_worker' && t.url().startsWith(reader.origin),
    );
    const worker = await target.worker();
    if (!worker) throw new Error('no service worker');
    await worker.evaluate(script);
    const times = await worker.evaluate(
      (url, inTypeScript) => attributionBench.timeHere(url, inTypeScript),
      reader.origin + path,
      plain,
    );
    const version = await reader.browser.version();
    return `${timingsRow(`${version}, the extension's service worker`, times)}; weights fetched in ${times.fetched.toFixed(1)} ms`;
  } finally {
    await reader.close();
  }
}
