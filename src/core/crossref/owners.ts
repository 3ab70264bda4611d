import type { Owner } from '../model/names-index';
import type { ComparableClaim, Comparison } from './comparable-claim';

/** Two sources that say the same are no two sources where one owner stands behind both: this is told instead. */
export function withOwner(found: Comparison, a: ComparableClaim, b: ComparableClaim): Comparison {
  if (found.relation !== 'same_figure' && found.relation !== 'same_claim') return found;
  const owner = sharedOwner(a, b);
  if (!owner) return found;
  return {
    ...found,
    relation: 'same_owner',
    why: { code: 'same_owner', values: { source: a.sourceName, by: b.sourceName, owner } },
  };
}

/** The name of the nearest owner of both; a source that owns the other counts as its own owner. */
function sharedOwner(a: ComparableClaim, b: ComparableClaim): string | null {
  if (a.sourceKey === b.sourceKey) return null;
  const of = (claim: ComparableClaim): readonly Owner[] =>
    claim.sourceKey && claim.owners
      ? [...claim.owners, { id: claim.sourceKey, name: claim.sourceName }]
      : [{ id: claim.sourceKey, name: claim.sourceName }];
  const others = new Set(of(b).flatMap(({ id }) => (id ? [id] : [])));
  return of(a).find(({ id }) => others.has(id))?.name ?? null;
}
