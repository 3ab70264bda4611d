import type { RequestTable } from '../request-table';
import type { Services } from '../services';

type BackupRequests = Pick<RequestTable, 'export-all' | 'import-all'>;

/** Everything out, and in again. */
export function backupRequests(_services: Services): BackupRequests {
  return {
    'export-all': async () => {
      throw new Error('not yet');
    },
    'import-all': async () => {
      throw new Error('not yet');
    },
  };
}
