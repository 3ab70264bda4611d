import type { KeptStore } from './kept-store';
import { StorageUnavailable } from './vault';

/** The database where there is one, else the second store; asked anew each time, for a refusal can end. */
export function keptAnywhere(database: KeptStore, second: KeptStore): KeptStore {
  const either = async <T>(use: (store: KeptStore) => Promise<T>): Promise<T> => {
    try {
      return await use(database);
    } catch (error) {
      if (error instanceof StorageUnavailable && error.problem === 'refused') return use(second);
      throw error;
    }
  };
  return {
    annotations: (pageUrl, limit) => either((store) => store.annotations(pageUrl, limit)),
    annotationsAfter: (after, limit) => either((store) => store.annotationsAfter(after, limit)),
    annotationsOf: (ids) => either((store) => store.annotationsOf(ids)),
    saveAnnotations: (placed) => either((store) => store.saveAnnotations(placed)),
    deleteAnnotations: (ids) => either((store) => store.deleteAnnotations(ids)),
    corrections: () => either((store) => store.corrections()),
    saveCorrection: (correction, site) => either((store) => store.saveCorrection(correction, site)),
    deleteCorrection: (id) => either((store) => store.deleteCorrection(id)),
    sourceEdits: () => either((store) => store.sourceEdits()),
    sourceEdit: (id) => either((store) => store.sourceEdit(id)),
    writeSourceEdits: (put, remove) => either((store) => store.writeSourceEdits(put, remove)),
  };
}
