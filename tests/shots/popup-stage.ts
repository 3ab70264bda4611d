import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { MESSAGES, rightToLeft } from './messages';
import { POPUP_SETTINGS, type PopupState } from './popup-states';
import { DOCUMENT } from './reply';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Serves a built popup under the policy that the manifest sets for the extension's own pages. */
export async function serveFolder(
  folder: string,
  policy: string,
): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const file = path.join(
      folder,
      path.normalize(new URL(request.url ?? '/', 'http://x').pathname),
    );
    try {
      const body = readFileSync(file);
      response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
      response.setHeader('content-security-policy', policy);
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** Opens the popup with the browser's API played by what the state says. */
export async function openPopup(page: Page, url: string, state: PopupState): Promise<void> {
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
  await page.evaluateOnNewDocument(
    ({ messages, given, settings, address, selector }) => {
      const ok = (value: unknown) => ({ ok: true, value });
      let current = { ...settings, ...given.settings };
      const answer = (name: string, body: { patch?: object }) => {
        if (name === 'get-settings') return ok(current);
        if (name === 'set-settings') {
          current = { ...current, ...body.patch };
          return ok(current);
        }
        if (name === 'list-annotations') return ok(given.recent ?? []);
        return ok(null);
      };
      const browser = {
        runtime: {
          id: 'shots',
          sendMessage: async (message: { name: string; body: { patch?: object } }) =>
            answer(message.name, message.body),
          openOptionsPage: async () => undefined,
        },
        storage: { local: { get: async () => ({ settings: current }) } },
        tabs: {
          query: async () => [{ id: 1, ...(address === null ? {} : { url: address }) }],
          sendMessage: async (_: number, message: { name: string }) => {
            if (!given.tab) throw new Error('no receiver');
            if (message.name === 'tab-state') return ok(given.tab);
            return ok(message.name === 'selection' ? selector : null);
          },
          reload: async () => undefined,
        },
        permissions: {
          contains: async () => given.access ?? true,
          request: async () => false,
        },
        i18n: {
          getMessage: (key: string, values: readonly string[] = []) =>
            (messages[key]?.message ?? '').replace(
              /\$(\d)/g,
              (_: string, n: string) => values[Number(n) - 1] ?? '',
            ),
        },
      };
      Object.assign(globalThis, { browser, chrome: browser });
    },
    {
      messages: state.rtl ? rightToLeft(MESSAGES) : MESSAGES,
      given: state,
      settings: POPUP_SETTINGS,
      address: state.url === undefined ? DOCUMENT.page.url : state.url,
      selector: {
        quote: {
          exact: 'the hospital in the old town had run out of blood',
          prefix: '',
          suffix: '',
        },
        position: { start: 0, end: 1 },
      },
    },
  );
  await page.goto(`${url}src/entries/popup.html`);
  await page.waitForSelector('footer');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 250)));
  for (const name of state.press ?? []) {
    const found = await page.evaluate((wanted) => {
      const all = [
        ...document.querySelectorAll<HTMLElement>('button, [role="button"], summary, label'),
      ];
      const hit = all.find(
        (element) =>
          (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() === wanted,
      );
      hit?.click();
      return hit !== undefined;
    }, name);
    if (!found) throw new Error(`nothing to press is called “${name}”`);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
  }
}
