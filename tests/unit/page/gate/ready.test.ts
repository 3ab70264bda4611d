// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { whenShown } from '../../../../src/page/gate/ready';

it('waits for a page that is rendered ahead to be shown', async () => {
  const life = new AbortController();
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  let shown = false;
  const waiting = whenShown(document, life.signal).then(() => {
    shown = true;
  });
  await Promise.resolve();
  expect(shown).toBe(false);
  document.dispatchEvent(new Event('prerenderingchange'));
  await waiting;
  expect(shown).toBe(true);
  Reflect.deleteProperty(document, 'prerendering');
  await whenShown(document, life.signal);
});
