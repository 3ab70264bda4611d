import type { NamedSource, Owner, OwnersOf } from '../model/names-index';

/** Owners kept of one source; beyond a few steps up, one owner says little of another. */
const MOST_OWNERS = 6;

/** The owners of a source among those known, and their owners, nearest first; a circle ends where it began. */
export function ownersIn(sources: Pick<ReadonlyMap<string, NamedSource>, 'get'>): OwnersOf {
  return (sourceId) => {
    const found = new Map<string, Owner>();
    let level = [sourceId];
    while (level.length > 0 && found.size < MOST_OWNERS) {
      const next = level.flatMap((id) => sources.get(id)?.owners ?? []);
      level = next.filter((id) => id !== sourceId && !found.has(id));
      for (const id of level) {
        if (found.size < MOST_OWNERS) found.set(id, { id, name: sources.get(id)?.label ?? id });
      }
    }
    return [...found.values()];
  };
}
