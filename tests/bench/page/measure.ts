import type { CDPSession, Page } from 'puppeteer-core';
import { readMarks } from '../../e2e/harness/marks';

/** What a page has cost its main thread (processor time, so that other processes count less) and its memory so far. */
export interface Cost {
  readonly scriptMs: number;
  readonly heapMb: number;
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

export async function costOf(session: CDPSession): Promise<Cost> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((m) => m.name === name)?.value ?? Number.NaN;
  return { scriptMs: value('ScriptDuration') * 1000, heapMb: value('JSHeapUsedSize') / 2 ** 20 };
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens `url`, waits until `done` holds and nothing more comes: late looks of ours come within 1.5 s. */
export async function load(page: Page, url: string, done: string): Promise<CDPSession> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  const end = Date.now() + 15_000;
  while (!(await page.evaluate(done)) && Date.now() < end) await pause(100);
  await pause(2_000);
  return session;
}

/** Script milliseconds for each of `moves` pointer moves over lines of text without a mark (no card opens). */
export async function pointerCost(page: Page, session: CDPSession, moves: number): Promise<number> {
  const marked = (await readMarks(page)).map((mark) => mark.y);
  const lines = Array.from({ length: 60 }, (_, i) => 100 + i * 10).filter((y) =>
    marked.every((other) => Math.abs(other - y) > 14),
  );
  if (lines.length === 0) return Number.NaN;
  await page.bringToFront();
  const before = (await costOf(session)).scriptMs;
  for (let i = 0; i < moves; i++) {
    await page.mouse.move(60 + ((i * 13) % 700), lines[i % lines.length] ?? 100);
  }
  await pause(100);
  return ((await costOf(session)).scriptMs - before) / moves;
}

/** Events of a trace that are script; what hangs on an awaited message runs as microtasks. */
const SCRIPT = ['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'TimerFire', 'FireIdleCallback'];

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Script of a page's main thread while it loads, in ms of processor time: all of it, and the longest stretch. */
export interface TracedScript {
  readonly total: number;
  readonly longest: number;
}

/** From a trace of the page's loading; the page itself has no script. */
export async function tracedScript(page: Page, url: string, done: string): Promise<TracedScript> {
  await page.goto('about:blank');
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', '__metadata'] });
  const session = await load(page, url, done);
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  await session.detach();
  const events: TraceEvent[] = trace.traceEvents;
  const loading = events.find((e) => e.name === 'ParseHTML' && isOf(e, url));
  if (!loading) throw new Error('the trace does not show the page');
  let total = 0;
  let longest = 0;
  let end = 0;
  const script = events
    .filter((e) => e.ph === 'X' && SCRIPT.includes(e.name))
    .filter((e) => e.pid === loading.pid && e.tid === loading.tid && e.ts >= loading.ts)
    .sort((a, b) => a.ts - b.ts);
  for (const { ts, dur = 0, tdur = dur } of script) {
    if (ts < end) continue;
    end = ts + dur;
    total += tdur / 1000;
    longest = Math.max(longest, tdur / 1000);
  }
  return { total, longest };
}

function isOf(event: TraceEvent, url: string): boolean {
  const beginning: unknown = Reflect.get(event.args ?? {}, 'beginData');
  return JSON.stringify(beginning ?? event.args?.data ?? {}).includes(url);
}
