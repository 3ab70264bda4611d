import type { Browser } from 'webextension-polyfill';
import type { Density } from '../core/model/settings';
import type { AskTab } from '../messaging/client';
import { openPopup } from './browser/open-popup';
import { openLibrary } from './browser/pages';
import { tabClient } from './browser/tab-actions';
import { annotateSelection } from './menu-actions';
import type { Services } from './services';

const DENSITIES: readonly Density[] = ['quiet', 'full', 'on-demand'];

export const nextDensity = (density: Density): Density =>
  DENSITIES[(DENSITIES.indexOf(density) + 1) % DENSITIES.length] ?? 'quiet';

/** What a command does, by its name in the manifest. */
export async function runCommand(
  services: Services,
  command: string,
  tabId: number | undefined,
): Promise<void> {
  const { browser, settings } = services;
  if (command === 'open-library') return openLibrary(browser);
  if (command === 'change-density') {
    await settings.set({ density: nextDensity((await settings.get()).density) });
    return;
  }
  if (command === 'show-findings') return openPopup(browser);
  const tab = tabId ?? (await activeTab(browser));
  if (tab === undefined) return;
  if (command === 'annotate-selection') return annotateSelection(services, tab);
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

async function activeTab(browser: Browser): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
