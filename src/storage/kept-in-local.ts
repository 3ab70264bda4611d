import type { Annotation } from '../core/model/annotation';
import type { StoredCorrection } from '../core/model/correction';
import { isOnSite, pageAddress } from '../core/text/page-address';
import type { Forgetting } from './forget';
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

const NOTHING: Kept = { annotations: {}, corrections: {}, sources: {} };

/**
 * The reader's own things in `storage.local`, for a browser that refuses a database (Firefox set to
 * always-private). Small by nature: read and written whole, one change after the other.
 */
export function keptInLocal(area: LocalArea): KeptStore {
  let last: Promise<unknown> = Promise.resolve();
  const read = async (): Promise<Kept> => {
    const found = (await area.get(KEY))[KEY];
    return isKept(found) ? found : structuredClone(NOTHING);
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
    annotationsAfter: async (after, limit) => {
      const all = Object.values((await read()).annotations).sort(
        (a, b) => Date.parse(b.created) - Date.parse(a.created) || (a.id < b.id ? -1 : 1),
      );
      const from = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1;
      const annotations = all.slice(from, from + limit);
      return {
        annotations,
        next: from + limit < all.length ? (annotations.at(-1)?.id ?? null) : null,
      };
    },
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
    writeSourceEdits: (put, remove) =>
      change((kept) => {
        for (const id of remove) delete kept.sources[id];
        for (const edit of put) kept.sources[edit.id] = edit;
      }),
  };
}

/**
 * Forgets notes and corrections kept here, for a browser without a database; `all` takes everything.
 */
export async function forgetInLocal(area: LocalArea, scope: Forgetting): Promise<void> {
  const kept = (await area.get(KEY))[KEY];
  if (!isKept(kept)) return;
  if ('all' in scope) {
    await area.set({ [KEY]: NOTHING });
    return;
  }
  const stays = (url: string | null, created: string): boolean => {
    if ('from' in scope) {
      const time = Date.parse(created);
      return time < scope.from || time > scope.to;
    }
    if (url === null) return true;
    if ('page' in scope) return url !== scope.page && url !== pageAddress(scope.page);
    return !URL.canParse(url) || !isOnSite(new URL(url).hostname, scope.site);
  };
  const pageOf = ({ correction }: StoredCorrection): string | null =>
    'pageUrl' in correction ? correction.pageUrl : null;
  const { annotations, corrections, sources } = kept;
  await area.set({
    [KEY]: {
      annotations: only(annotations, ({ pageUrl, created }) => stays(pageUrl, created)),
      corrections: only(corrections, (stored) => stays(pageOf(stored), stored.created)),
      sources,
    },
  });
}

function only<T>(rows: Readonly<Record<string, T>>, stays: (row: T) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(rows).filter(([, row]) => stays(row)));
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
