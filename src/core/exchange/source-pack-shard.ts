import type { Evidence, Fact, SourceRecord } from '../model/source';

/** A fact as a shard holds it: its evidence is a list of places in the shard's own list. */
type ShardFact = Omit<Fact, 'evidence'> & { readonly evidence: readonly number[] };
type ShardRecord = Omit<SourceRecord, 'facts'> & { readonly facts: readonly ShardFact[] };

/** `facts/<shard>.json` of the bundle: evidence that many facts share is written once. */
export interface ShardFile {
  readonly version: 1;
  readonly evidence: readonly Evidence[];
  readonly records: readonly ShardRecord[];
}

/** Thrown when a shard isn't one, or is of another version. */
export class ShardFileError extends Error {
  override readonly name = 'ShardFileError';
}

/** Records → the shard that holds them, sorted by id so that a build is always the same. */
export function toShard(records: readonly SourceRecord[]): ShardFile {
  const evidence: Evidence[] = [];
  const places = new Map<string, number>();
  const placeOf = (piece: Evidence): number => {
    const key = JSON.stringify(piece);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, evidence.length);
    return evidence.push(piece) - 1;
  };
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const written = sorted.map((record) => ({
    ...record,
    facts: record.facts.map((fact) => ({ ...fact, evidence: fact.evidence.map(placeOf) })),
  }));
  return { version: 1, evidence, records: written };
}

/**
 * A shard → its records by id. The bundle's own files are trusted beyond their version: they were checked
 * when they were built.
 * @throws ShardFileError on another version, or where a fact points to evidence that is not there
 */
export function fromShard(shard: ShardFile): ReadonlyMap<string, SourceRecord> {
  if (shard.version !== 1) throw new ShardFileError(`shard of version ${String(shard.version)}`);
  const records = new Map<string, SourceRecord>();
  for (const record of shard.records) {
    const facts = record.facts.map(
      (fact): Fact => ({
        ...fact,
        evidence: fact.evidence.map((place) => {
          const piece = shard.evidence[place];
          if (piece === undefined) throw new ShardFileError(`${record.id}: no evidence ${place}`);
          return piece;
        }),
      }),
    );
    records.set(record.id, { ...record, facts });
  }
  return records;
}
