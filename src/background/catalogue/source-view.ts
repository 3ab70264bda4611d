import { mergeRecord, type UnderEdit } from '../../core/exchange/source-pack-merge';
import type { SourceView } from '../../messaging/protocol';
import type { Database } from '../../storage/database';
import type { KeptStore } from '../../storage/kept-store';
import type { Vault } from '../../storage/vault';
import type { CatalogueService } from './catalogue-service';
import { overlayOf } from './edit-source';
import { ownerChain } from './owner-chain';

/** Links and claims looked at for the numbers of one source; a source of a thousand is told in full no more. */
const MOST_LOOKED_AT = 1_000;
const MOST_NAMED = 8;

/** What the source card shows; null for an id that nobody knows. */
export async function sourceView(
  id: string,
  catalogue: CatalogueService,
  kept: KeptStore,
  vault: Vault,
): Promise<SourceView | null> {
  const [record, bundle, edit] = await Promise.all([
    catalogue.record(id),
    catalogue.bundled(id),
    kept.sourceEdit(id),
  ]);
  if (!record) return null;
  return {
    record,
    edited: edit !== null,
    underEdits: edit ? pairs(mergeRecord(bundle, edit).underneath) : [],
    own: edit ? overlayOf(edit) : null,
    note: edit?.note ?? '',
    reading: await vault.run((db) => readingOf(db, id)).catch(() => NOTHING_READ),
    ownerChain: await ownerChain(record, (owner) => catalogue.record(owner)),
  };
}

/** Each fact of the reader's beside each that the bundle states of the same field. */
function pairs(underneath: readonly UnderEdit[]): SourceView['underEdits'] {
  return underneath.flatMap(({ reader, bundle, changed }) =>
    reader.flatMap((own) => bundle.map((fact) => ({ reader: own, bundle: fact, changed }))),
  );
}

const NOTHING_READ: SourceView['reading'] = {
  claims: 0,
  pages: 0,
  contradicted: 0,
  contradictedBy: [],
};

/** What the reader has read of a source. */
export async function readingOf(
  database: Database,
  sourceKey: string,
): Promise<SourceView['reading']> {
  const tally = await database.tallies.get(sourceKey);
  if (!tally) return NOTHING_READ;
  const claims = await database.claims
    .where('sourceKey')
    .equals(sourceKey)
    .limit(MOST_LOOKED_AT)
    .primaryKeys();
  const links = await database.links
    .where('sources')
    .equals(sourceKey)
    .limit(MOST_LOOKED_AT)
    .toArray();
  const times = new Map<string, number>();
  for (const link of links) {
    if (!link.contest) continue;
    for (const key of link.sources) {
      if (key !== sourceKey) times.set(key, (times.get(key) ?? 0) + 1);
    }
  }
  const most = [...times].sort((a, b) => b[1] - a[1]).slice(0, MOST_NAMED);
  const others = await database.tallies.bulkGet(most.map(([key]) => key));
  return {
    claims: tally.claims,
    pages: new Set(claims.map((id) => id.slice(0, id.indexOf('.')))).size,
    contradicted: tally.contested,
    contradictedBy: most.map(([key, count], at) => ({
      name: others[at]?.name ?? key,
      times: count,
    })),
  };
}
