import {
  AUTO_BACKUP_ALARM,
  AUTO_BACKUP_PERIOD,
  isDue,
  makeAutoBackup,
  readAutoBackup,
  setAutoBackup,
} from '../backup/auto-backup';
import { saveBackup } from '../backup/save-download';
import type { RequestTable } from '../request-table';
import type { Services } from '../services';

type AutoBackupRequests = Pick<
  RequestTable,
  'get-auto-backup' | 'set-auto-backup' | 'auto-backup-now'
>;

/** The back-up that is made by itself, off until the reader switches it on. */
export function autoBackupRequests(services: Services): AutoBackupRequests {
  const { browser } = services;
  const area = browser.storage.local;
  return {
    'get-auto-backup': () => readAutoBackup(area),
    'set-auto-backup': async ({ days }) => {
      if (days === null) await browser.alarms.clear(AUTO_BACKUP_ALARM);
      else await browser.alarms.create(AUTO_BACKUP_ALARM, { periodInMinutes: AUTO_BACKUP_PERIOD });
      return setAutoBackup(area, days);
    },
    'auto-backup-now': () => makeAutoBackup(area, (name) => saveBackup(services, name), Date.now()),
  };
}

/** What the alarm does: a back-up, where one is due. */
export async function backUpIfDue(services: Services, now: number): Promise<void> {
  const area = services.browser.storage.local;
  if (!isDue(await readAutoBackup(area), now)) return;
  await makeAutoBackup(area, (name) => saveBackup(services, name), now);
}
