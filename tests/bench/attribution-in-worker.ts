/** Runs inside the extension's background: what attribution-worker.ts hands to the service worker. */
import { type Timings, timeEngine } from './attribution-timings';

async function timeHere(
  weightsUrl: string,
  plain: boolean,
): Promise<Timings & { readonly fetched: number }> {
  const begun = performance.now();
  const bytes = new Uint8Array(await (await fetch(weightsUrl)).arrayBuffer());
  const fetched = performance.now() - begun;
  return { fetched, ...timeEngine(bytes, plain) };
}

Object.assign(globalThis, { attributionBench: { timeHere } });
