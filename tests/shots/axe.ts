import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in a page, or in the part of it that `selector` names, best practices among it. */
export async function violations(page: Page, selector?: string): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (part) => {
    const run = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const found = await run.run(part === undefined ? document : { include: [[part]] }, {
      resultTypes: ['violations'],
    });
    return found.violations.map(
      ({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  }, selector);
}
