import type { Runtime } from 'webextension-polyfill';
import { BACKUP_PORT, type BackupPiece } from '../../messaging/backup-port';
import type { Services } from '../services';
import { writeBackup } from './write-backup';

/** Sends a back-up over a port that one of our own pages opened. */
export async function serveBackup(services: Services, port: Runtime.Port): Promise<void> {
  const send = (piece: BackupPiece) => port.postMessage(piece);
  try {
    await writeBackup(services, (text) => send(text === null ? { anew: true } : { text }));
    send({ done: true });
  } catch (error) {
    send({ error: error instanceof Error ? error.message : String(error) });
  }
}

export const isBackupPort = ({ name }: Runtime.Port): boolean => name === BACKUP_PORT;
