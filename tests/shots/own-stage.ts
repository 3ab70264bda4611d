import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { writeBackup } from '../../src/background/backup/write-backup';
import { requestFunctions } from '../../src/background/request-functions';
import { answer } from '../../src/background/request-table';
import { makeServices } from '../../src/background/services';
import type { RequestName, Requests } from '../../src/messaging/protocol';
import { OWN_ARTICLES, OWN_NOTES } from './own-articles';
import type { OwnState } from './own-states';

/** The background of the extension itself, in Node, over a library in memory that has read some articles. */
export interface Background {
  ask<N extends RequestName>(name: N, body: Requests[N]['body']): Promise<Requests[N]['reply']>;
  answer(message: unknown): Promise<unknown>;
  backup(): Promise<string>;
}

const OWN_PAGE = { kind: 'own-page', tabId: null, frameId: 0, incognito: false } as const;

/**
 * @param base address under which the built extension is served
 * @param dist folder of that build
 */
const STORED = { storage: { estimate: async () => ({ usage: 2_400_000 }) } };

export async function startBackground(base: string, dist: string): Promise<Background> {
  // Node has none.
  Object.assign(globalThis, { navigator: STORED });
  const kept: Record<string, unknown> = {};
  const browser = {
    runtime: { getURL: (file: string) => base + file, id: 'shots' },
    storage: {
      local: {
        get: async (key: string) => (key in kept ? { [key]: structuredClone(kept[key]) } : {}),
        set: async (more: object) => {
          Object.assign(kept, structuredClone(more));
        },
      },
    },
    tabs: { query: async () => [] },
    alarms: { create: async () => undefined, clear: async () => true },
  } as unknown as Browser;
  const services = makeServices(browser, {
    names: 'catalogue/names.txt',
    facts: 'catalogue/facts',
    packs: 'catalogue/packs',
    weights: `assets/${readdirSync(path.join(dist, 'assets')).find((name) => /^weights.*\.bin$/.test(name))}`,
  });
  const table = requestFunctions(services);
  const background: Background = {
    ask: (name, body) => table[name](body, OWN_PAGE),
    answer: async (message) => (await answer(table, message, OWN_PAGE)) ?? null,
    backup: async () => {
      const pieces: string[] = [];
      await writeBackup(services, (piece) => piece !== null && pieces.push(piece));
      return pieces.join('');
    },
  };
  for (const document of OWN_ARTICLES) await background.ask('read', { document });
  await background.ask('save-annotations', { annotations: OWN_NOTES });
  return background;
}

const messagesOf = (locale: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));

/** Opens one of the extension's own pages over that background, in the words of the state's locale. */
export async function openOwn(
  page: Page,
  base: string,
  background: Background,
  state: OwnState,
): Promise<void> {
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
  await page.exposeFunction('askBackground', (message: unknown) => background.answer(message));
  await page.exposeFunction('wholeBackup', () => background.backup());
  await page.evaluateOnNewDocument(
    (messages) => {
      const whole = globalThis as unknown as {
        askBackground(message: unknown): Promise<unknown>;
        wholeBackup(): Promise<string>;
      };
      const command = (name: string, shortcut: string) => ({
        name,
        shortcut,
        description: messages[`command_${name.split('-')[0]}`]?.message ?? name,
      });
      const browser = {
        runtime: {
          id: 'shots',
          sendMessage: (message: unknown) => whole.askBackground(message),
          getManifest: () => ({ version: '0.1.0' }),
          getURL: (file: string) => `/${file}`,
          connect: () => {
            const listeners: ((piece: unknown) => void)[] = [];
            void whole.wholeBackup().then((text) => {
              for (const piece of [{ text }, { done: true }])
                for (const listener of listeners) listener(piece);
            });
            return {
              onMessage: { addListener: (one: (piece: unknown) => void) => listeners.push(one) },
              onDisconnect: { addListener: () => undefined },
              disconnect: () => undefined,
            };
          },
        },
        commands: {
          getAll: async () => [
            command('next-finding', 'Alt+Shift+.'),
            command('previous-finding', 'Alt+Shift+,'),
            command('open-finding', ''),
            command('pin-card', ''),
          ],
        },
        permissions: { request: async () => false },
        tabs: {},
        i18n: {
          getMessage: (key: string, values: readonly string[] = []) =>
            (messages[key]?.message ?? '').replace(
              /\$(\d)/g,
              (_: string, number: string) => values[Number(number) - 1] ?? '',
            ),
        },
      };
      Object.assign(globalThis, { browser, chrome: browser });
    },
    messagesOf(state.locale ?? 'en'),
  );
  await page.goto(`${base}src/entries/${state.page}${state.hash ? `#${state.hash}` : ''}`);
  await page.waitForSelector(state.page === 'library.html' ? '.kinds .figure' : 'h1');
  await settle(page);
  for (const step of state.steps ?? []) {
    if ('wait' in step) await page.waitForSelector(step.wait);
    else if ('file' in step) {
      const field = await page.waitForSelector('input[type="file"]');
      await field?.uploadFile(step.file(await background.backup()));
    } else {
      const found = await page.evaluate(press, step.press, step.nth ?? 0);
      if (!found) throw new Error(`${state.name}: nothing to press is “${step.press}”`);
    }
    await settle(page);
  }
  if (state.whole) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ width: state.width ?? 1280, height: Math.min(height, 4_000) });
    await settle(page);
  }
}

const settle = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => setTimeout(done, 350)));

/** Presses the nth element that a selector finds. */
function press(selector: string, nth: number): boolean {
  const hit = [...document.querySelectorAll<HTMLElement>(selector)][nth];
  hit?.scrollIntoView({ block: 'nearest' });
  hit?.click();
  return hit !== undefined;
}
