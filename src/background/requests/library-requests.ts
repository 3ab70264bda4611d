import { forget } from '../../storage/forget';
import { forgetInLocal } from '../../storage/kept-in-local';
import { readCounts } from '../../storage/ledger';
import { problemKey } from '../../storage/storage-problem';
import { StorageUnavailable } from '../../storage/vault';
import { libraryItem } from '../library/items';
import { queryLibrary } from '../library/query';
import { readScope } from '../library/scope';
import { storageUsed } from '../library/storage-used';
import type { RequestTable } from '../request-table';
import type { Services } from '../services';

type LibraryRequests = Pick<
  RequestTable,
  'library-query' | 'library-counts' | 'library-item' | 'forget' | 'storage-used'
>;

/** What the library page asks. */
export function libraryRequests({ vault, host, browser }: Services): LibraryRequests {
  return {
    'library-query': (query) => vault.run((db) => queryLibrary(db, query)),
    'library-counts': () =>
      vault.run(async (db) => ({
        ...(await readCounts(db)),
        sources: await db.tallies.count(),
      })),
    'library-item': ({ kind, id }) => vault.run((db) => libraryItem(db, kind, id)),
    forget: async ({ scope }) => {
      const what = readScope(scope);
      await forgetInLocal(browser.storage.local, what);
      const pages = await vault.run((db) => forget(db, what)).catch(noneWhereRefused);
      // Open tabs aren't told: they would be read again, and so kept again.
      host.changed();
      return { pages };
    },
    'storage-used': async () => {
      const used = await storageUsed(navigator.storage);
      return { ...used, problem: vault.problem ? problemKey(vault.problem) : null };
    },
  };
}

/** Where the browser refuses a database there is nothing in one to forget. */
function noneWhereRefused(error: unknown): number {
  if (error instanceof StorageUnavailable && error.problem === 'refused') return 0;
  throw error;
}
