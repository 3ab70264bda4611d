import { refreshTabs } from '../browser/tab-actions';
import { putOverlays } from '../catalogue/edit-source';
import { importPack } from '../catalogue/import-pack';
import { withEdits } from '../reading/engine-host';
import type { RequestTable } from '../request-table';
import type { Services } from '../services';

type PackRequests = Pick<
  RequestTable,
  'import-pack' | 'put-overlays' | 'own-sources' | 'sources-by-id'
>;

/** Sources that the reader brings and takes away. */
export function packRequests({ kept, catalogue, host, browser }: Services): PackRequests {
  return {
    'import-pack': async (file) => {
      const known = withEdits(await host.names(), await kept.sourceEdits());
      const report = await importPack(file, known, catalogue, kept, Date.now());
      if (!file.dryRun) {
        host.changed();
        void refreshTabs(browser);
      }
      return report;
    },
    'put-overlays': async ({ overlays }) => {
      await putOverlays(overlays, kept, (id) => catalogue.bundled(id), Date.now());
      host.changed();
      void refreshTabs(browser);
      return null;
    },
    'sources-by-id': async ({ ids }) => {
      const records = await Promise.all(ids.map((id) => catalogue.own(id)));
      return records.filter((record) => record !== null);
    },
    'own-sources': async () => {
      const edits = await kept.sourceEdits();
      const records = await Promise.all(edits.map(({ id }) => catalogue.own(id)));
      return records.filter((record) => record !== null);
    },
  };
}
