import type { Settings } from '../../core/model/settings';
import { backupFactCheck } from '../../storage/backup/backup-row';
import { differences } from '../../storage/backup/differences';
import { clearStaging } from '../../storage/backup/staging';
import { ImportSession, isTable } from '../backup/import-session';
import { siteOf } from '../browser/site-of';
import { refreshTabs } from '../browser/tab-actions';
import type { RequestTable } from '../request-table';
import type { Services } from '../services';

const DAY = 86_400_000;

type BackupRequests = Pick<
  RequestTable,
  | 'import-begin'
  | 'import-rows'
  | 'import-check'
  | 'import-take'
  | 'import-differences'
  | 'import-progress'
  | 'import-drop'
  | 'fact-checks-by-id'
  | 'delete-fact-checks'
>;

/** A file that is brought in: row by row, shown as what it would change, and taken whole or not at all. */
export function backupRequests(services: Services): BackupRequests {
  const { vault, settings, host, browser } = services;
  const session = new ImportSession();
  /** How long pages are remembered once the file is taken, and when they were brought in. */
  const times = async (brought?: Settings) => {
    const { rememberDays } = brought ?? (await settings.get());
    return { now: Date.now(), remembered: rememberDays === null ? null : rememberDays * DAY };
  };
  return {
    'import-begin': async () => {
      await vault.run((db) => session.begin(db));
      return null;
    },
    'import-rows': async ({ table, rows, at }) => {
      if (!isTable(table))
        return { problems: [{ path: `tables.${table}`, message: 'is unknown' }] };
      return { problems: await vault.run((db) => session.add(db, table, rows, at)) };
    },
    'import-check': async ({ mode, settings: brought }) => {
      const at = await times(brought);
      return vault.run((db) => session.end(db, { mode, dryRun: true, site: siteOf, ...at }));
    },
    'import-take': async ({ mode, settings: brought }) => {
      const at = await times(brought);
      const report = await vault.run((db) =>
        session.end(db, { mode, dryRun: false, site: siteOf, ...at }),
      );
      if (report.problems.length > 0) return report;
      if (brought) await settings.set(brought);
      host.changed();
      void refreshTabs(browser);
      return report;
    },
    'import-differences': ({ mode, from, limit }) =>
      vault.run((db) => differences(db, mode, from, limit)),
    'import-progress': async () => session.progress(),
    'import-drop': async () => {
      session.callOff();
      await vault.run(clearStaging);
      return null;
    },
    'fact-checks-by-id': ({ ids }) =>
      vault.run(async (db) => {
        const rows = await db.factChecks.bulkGet([...ids]);
        return rows.flatMap((row) => (row ? [backupFactCheck(row)] : []));
      }),
    'delete-fact-checks': async ({ ids }) => {
      await vault.run((db) => db.factChecks.bulkDelete([...ids]));
      host.changed();
      void refreshTabs(browser);
      return null;
    },
  };
}
