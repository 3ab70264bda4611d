import browser from 'webextension-polyfill';
import { BACKUP_MADE, BACKUP_PORT, type BackupMade, collectBackup } from '../messaging/backup-port';

/** Puts a back-up together where the background can't, and says at which address it lies. */
const made: Promise<BackupMade> = collectBackup(
  browser.runtime.connect({ name: BACKUP_PORT }),
).then(
  (blob) => ({ [BACKUP_MADE]: 1, url: URL.createObjectURL(blob) }),
  (error: unknown) => ({
    [BACKUP_MADE]: 1,
    error: error instanceof Error ? error.message : String(error),
  }),
);
void made.then((message) => browser.runtime.sendMessage(message));
