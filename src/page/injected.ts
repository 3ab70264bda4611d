import type { Requests } from '../messaging/protocol';
import type { PagePort } from './port';

/**
 * The factory that a bundle of ours registers under `name` in this isolated world; the bundle is injected when
 * it isn't there. Rejects when it can't be had. The type is taken on trust: our own build put it there.
 */
export async function injected<F>(
  port: PagePort,
  file: Requests['inject']['body']['file'],
  name: string,
): Promise<F> {
  if (!found(name)) await port.request('inject', { file });
  const factory = found(name);
  if (!isFactory<F>(factory)) throw new Error(`${file} did not register itself`);
  return factory;
}

const found = (name: string): unknown => Reflect.get(globalThis, name);

function isFactory<F>(value: unknown): value is F {
  return typeof value === 'function';
}
