import type { RequestTable } from './request-table';
import { autoBackupRequests } from './requests/auto-backup-requests';
import { backupRequests } from './requests/backup-requests';
import { libraryRequests } from './requests/library-requests';
import { packRequests } from './requests/pack-requests';
import { pageRequests } from './requests/page-requests';
import { readerRequests } from './requests/reader-requests';
import type { Services } from './services';

/** The function for each request, over one set of services. */
export function requestFunctions(services: Services): RequestTable {
  return {
    ...pageRequests(services),
    ...readerRequests(services),
    ...libraryRequests(services),
    ...backupRequests(services),
    ...autoBackupRequests(services),
    ...packRequests(services),
  };
}
