import type { Annotation } from '../core/model/annotation';
import type { StoredCorrection } from '../core/model/correction';
import type { KeptStore } from './kept-store';
import type { SourceEditRow } from './rows';

/** `browser.storage.local`, as far as it is needed here. */
export interface LocalArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const KEY = 'kept';
interface Kept {
  annotations: Record<string, Annotation>;
  corrections: Record<string, StoredCorrection>;
  sources: Record<string, SourceEditRow>;
}

/**
 * The reader's own things in `storage.local`, for a browser that refuses a database (Firefox set to
 * always-private). Small by nature: read and written whole, one change after the other.
 */
export function keptInLocal(area: LocalArea): KeptStore {
  let last: Promise<unknown> = Promise.resolve();
  const read = async (): Promise<Kept> => {
    const found = (await area.get(KEY))[KEY];
    return isKept(found) ? found : { annotations: {}, corrections: {}, sources: {} };
  };
  const change = (how: (kept: Kept) => void): Promise<void> => {
    const next = last.then(async () => {
      const kept = await read();
      how(kept);
      await area.set({ [KEY]: kept });
    });
    last = next.catch(() => undefined);
    return next;
  };
  return {
    annotations: async (pageUrl, limit) =>
      Object.values((await read()).annotations)
        .filter((note) => pageUrl === null || note.pageUrl === pageUrl)
        .sort((a, b) => Date.parse(b.modified) - Date.parse(a.modified))
        .slice(0, limit),
    annotationsOf: async (ids) => {
      const { annotations } = await read();
      return ids.flatMap((id) => annotations[id] ?? []);
    },
    saveAnnotations: (placed) =>
      change((kept) => {
        for (const { annotation } of placed) kept.annotations[annotation.id] = annotation;
      }),
    deleteAnnotations: (ids) =>
      change((kept) => {
        for (const id of ids) delete kept.annotations[id];
      }),
    corrections: async () => Object.values((await read()).corrections),
    saveCorrection: (correction) =>
      change((kept) => {
        kept.corrections[correction.id] = correction;
      }),
    deleteCorrection: (id) =>
      change((kept) => {
        delete kept.corrections[id];
      }),
    sourceEdits: async () => Object.values((await read()).sources),
    sourceEdit: async (id) => (await read()).sources[id] ?? null,
    saveSourceEdit: (edit) =>
      change((kept) => {
        kept.sources[edit.id] = edit;
      }),
  };
}

/** We alone write under this key: the outer shape tells whether it is there at all. */
function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'annotations' in value &&
    'corrections' in value &&
    'sources' in value
  );
}
