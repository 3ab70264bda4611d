import type { Backup, ImportReport } from '../../messaging/protocol';
import { dump } from '../../storage/backup/dump';
import { restore } from '../../storage/backup/restore';
import { StorageUnavailable } from '../../storage/vault';
import { readBackup } from '../backup/read-backup';
import { siteOf } from '../browser/site-of';
import { refreshTabs } from '../browser/tab-actions';
import type { RequestTable } from '../request-table';
import type { Services } from '../services';

/** One message holds 64 MB in Chrome, and a claim takes about one kB; a larger one would be lost unsaid. */
const MOST_CLAIMS = 50_000;

type BackupRequests = Pick<RequestTable, 'export-all' | 'import-all'>;

/** Everything out, and in again. */
export function backupRequests(services: Services): BackupRequests {
  const { vault, kept, settings, host, browser } = services;
  const keptElsewhere = async (error: unknown): Promise<Backup['tables']> => {
    if (!(error instanceof StorageUnavailable) || error.problem !== 'refused') throw error;
    return {
      sources: await kept.sourceEdits(),
      annotations: await kept.annotations(null, Number.MAX_SAFE_INTEGER),
      corrections: await kept.corrections(),
    };
  };
  return {
    'export-all': async () => {
      const claims = await vault.run((db) => db.claims.count()).catch(() => 0);
      if (claims > MOST_CLAIMS) throw new Error('the library is too large for one back-up');
      return {
        format: 'who-says-backup',
        version: 1,
        created: new Date().toISOString(),
        settings: await settings.get(),
        tables: await vault.run(dump).catch(keptElsewhere),
      };
    },
    'import-all': async ({ backup, mode, dryRun = false }) => {
      const read = readBackup(backup);
      if (read.problems.length > 0) return { ...NOTHING, problems: read.problems };
      const report: ImportReport = await vault.run((db) =>
        restore(db, read.rows, { mode, dryRun, site: siteOf }),
      );
      if (dryRun || report.problems.length > 0) return report;
      if (read.settings) await settings.set(read.settings);
      host.changed();
      void refreshTabs(browser);
      return report;
    },
  };
}

const NO_ROWS = {
  pages: 0,
  texts: 0,
  claims: 0,
  links: 0,
  sources: 0,
  annotations: 0,
  corrections: 0,
  factChecks: 0,
} as const;
const NOTHING = { added: NO_ROWS, changed: NO_ROWS, removed: NO_ROWS } as const;
