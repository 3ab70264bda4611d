import type { Runtime } from 'webextension-polyfill';
import { AUTO_BACKUP_ALARM } from './backup/auto-backup';
import { isBackupPort, serveBackup } from './backup/serve-backup';
import { chooseMenu, makeMenus } from './browser/menus';
import { welcome } from './browser/pages';
import { readSender } from './browser/sender';
import { HOUSEKEEPING_ALARM, HOUSEKEEPING_PERIOD, keepHouse } from './housekeeping';
import { menuActions } from './menu-actions';
import { answer, type RequestTable } from './request-table';
import { backUpIfDue } from './requests/auto-backup-requests';
import { runCommand } from './run-command';
import type { Services } from './services';

/**
 * Registers every listener, synchronously, as a worker that wakes for an event must. Each is an async
 * function of its own so that it returns a native promise (another thenable arrives as undefined).
 */
export function start(services: Services, table: RequestTable): void {
  const { browser, settings, vault } = services;
  const own = browser.runtime.id;
  const root = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener(async (message: unknown, sender: Runtime.MessageSender) =>
    answer(table, message, readSender(sender, own, root)),
  );
  browser.runtime.onConnect.addListener((port) => {
    const asker = port.sender ? readSender(port.sender, own, root) : null;
    if (asker?.kind === 'own-page' && isBackupPort(port)) void serveBackup(services, port);
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await makeMenus(browser);
    await browser.alarms.create(HOUSEKEEPING_ALARM, {
      delayInMinutes: 1,
      periodInMinutes: HOUSEKEEPING_PERIOD,
    });
    await welcome(browser, reason);
  });
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === HOUSEKEEPING_ALARM)
      await told(name, async () => keepHouse(vault, await settings.get(), Date.now()));
    if (name === AUTO_BACKUP_ALARM) await told(name, () => backUpIfDue(services, Date.now()));
  });
  browser.commands.onCommand.addListener(async (command, tab) => {
    await told(`command ${command}`, () => runCommand(services, command, tab?.id));
  });
  const actions = menuActions(services);
  browser.contextMenus.onClicked.addListener(async (info, tab) => {
    await told(`menu ${info.menuItemId}`, () => chooseMenu(actions, info, tab));
  });
}

/** A tab without our script doesn't answer; that is worth a line in the console and nothing more. */
async function told(what: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    console.warn(`[who-says] ${what}`, error);
  }
}
