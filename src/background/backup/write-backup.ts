import { dumpText } from '../../storage/backup/dump-text';
import { StorageUnavailable } from '../../storage/vault';
import type { Services } from '../services';

/**
 * Writes a full back-up piece by piece.
 * @param write takes the next piece; null where all that came before is to be thrown away, because the
 *   connection to the database was lost and it begins anew
 */
export async function writeBackup(
  { vault, kept, settings }: Pick<Services, 'vault' | 'kept' | 'settings'>,
  write: (piece: string | null) => void,
): Promise<void> {
  const head = {
    format: 'who-says-backup',
    version: 1,
    created: new Date().toISOString(),
    settings: await settings.get(),
  };
  try {
    await vault.run((database) => {
      write(null);
      return dumpText(database, head, write);
    });
  } catch (error) {
    if (!(error instanceof StorageUnavailable) || error.problem !== 'refused') throw error;
    const tables = {
      sources: await kept.sourceEdits(),
      annotations: await kept.annotations(null, Number.MAX_SAFE_INTEGER),
      corrections: await kept.corrections(),
    };
    write(null);
    write(JSON.stringify({ ...head, tables }));
  }
}
