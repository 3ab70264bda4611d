import type { Browser } from 'webextension-polyfill';
import type { Density } from '../../core/model/settings';
import { type AskTab, createTabClient } from '../../messaging/client';
import { openLibrary } from './pages';
import type { SettingsStore } from './settings-store';

const DENSITIES: readonly Density[] = ['quiet', 'full', 'on-demand'];

export const nextDensity = (density: Density): Density =>
  DENSITIES[(DENSITIES.indexOf(density) + 1) % DENSITIES.length] ?? 'quiet';

/** What a command does, by its name in the manifest. */
export async function runCommand(
  browser: Browser,
  settings: SettingsStore,
  command: string,
  tabId: number | undefined,
): Promise<void> {
  if (command === 'open-library') return openLibrary(browser);
  if (command === 'change-density') {
    await settings.set({ density: nextDensity((await settings.get()).density) });
    return;
  }
  if (command === 'show-findings') return openPopup(browser);
  const tab = tabId ?? (await activeTab(browser));
  if (tab === undefined) return;
  await tabCommand(tabClient(browser), command, tab);
}

async function tabCommand(ask: AskTab, command: string, tab: number): Promise<void> {
  switch (command) {
    case 'next-finding':
      await ask(tab, 'step', { direction: 1 });
      return;
    case 'previous-finding':
      await ask(tab, 'step', { direction: -1 });
      return;
    case 'open-finding':
      await ask(tab, 'open-current', {});
      return;
    case 'pin-card':
      await ask(tab, 'pin-current', {});
      return;
    default:
      throw new Error(`no such command: ${command}`);
  }
}

export function tabClient(browser: Browser): AskTab {
  return createTabClient((id, message, options) => browser.tabs.sendMessage(id, message, options));
}

async function activeTab(browser: Browser): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

async function openPopup(browser: Browser): Promise<void> {
  await browser.action.openPopup();
}

/** Tells every tab to read again: a source or a correction changed. Tabs without our script don't answer. */
export async function refreshTabs(browser: Browser): Promise<void> {
  const ask = tabClient(browser);
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id }) => (id === undefined ? null : ask(id, 'refresh', {}))),
  );
}
