import { forget } from '../../storage/forget';
import { readCounts } from '../../storage/ledger';
import { problemKey } from '../../storage/storage-problem';
import { refreshTabs } from '../browser/tab-actions';
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
      const pages = await vault.run((db) => forget(db, readScope(scope)));
      host.changed();
      void refreshTabs(browser);
      return { pages };
    },
    'storage-used': async () => {
      const used = await storageUsed(navigator.storage);
      return { ...used, problem: vault.problem ? problemKey(vault.problem) : null };
    },
  };
}
