import { forget } from '../../storage/forget';
import { forgetClaims, putClaimsBack } from '../../storage/forget-claims';
import { forgetInLocal } from '../../storage/kept-in-local';
import { readCounts } from '../../storage/ledger';
import { problemKey } from '../../storage/storage-problem';
import { StorageUnavailable } from '../../storage/vault';
import { readRows } from '../backup/read-rows';
import { citedPages } from '../library/cited-pages';
import { libraryItem, shownClaims } from '../library/items';
import { queryLibrary } from '../library/query';
import { readScope } from '../library/scope';
import { storageUsed } from '../library/storage-used';
import { WordIndexes } from '../library/word-indexes';
import type { RequestTable } from '../request-table';
import type { Services } from '../services';

type LibraryRequests = Pick<
  RequestTable,
  | 'library-query'
  | 'library-counts'
  | 'library-item'
  | 'cited-pages'
  | 'claims-by-id'
  | 'forget-claims'
  | 'put-claims-back'
  | 'forget'
  | 'storage-used'
>;

/** What the library page asks. */
export function libraryRequests({ vault, host, browser }: Services): LibraryRequests {
  const indexes = new WordIndexes(vault.database, (work) => vault.run(work));
  return {
    'library-query': (query) => vault.run((db) => queryLibrary(db, query, indexes)),
    'library-counts': () =>
      vault.run(async (db) => ({
        ...(await readCounts(db)),
        sources: await db.tallies.count(),
      })),
    'library-item': ({ kind, id }) => vault.run((db) => libraryItem(db, kind, id)),
    'cited-pages': ({ urls }) => vault.run((db) => citedPages(db, urls)),
    'claims-by-id': ({ ids }) =>
      vault.run(async (db) => {
        const rows = await db.claims.bulkGet([...ids]);
        return shownClaims(
          db,
          rows.filter((row) => row !== undefined),
        );
      }),
    'forget-claims': async (which) => {
      const gone = await vault.run((db) => forgetClaims(db, which));
      host.changed();
      return gone;
    },
    'put-claims-back': async ({ claims, links }) => {
      const read = { claims: readRows('claims', claims, 0), links: readRows('links', links, 0) };
      const [problem] = [...read.claims.problems, ...read.links.problems];
      if (problem) throw new Error(`${problem.path}: ${problem.message}`);
      await vault.run((db) =>
        putClaimsBack(db, { claims: read.claims.rows, links: read.links.rows }),
      );
      host.changed();
      return null;
    },
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
