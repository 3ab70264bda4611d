import type { Database } from './database';
import type { ClaimRow, TallyRow } from './rows';
import { searchTokens } from './search-tokens';

/** What the library counts, so that no list is walked for its length. */
export const COUNTED = ['pages', 'claims', 'conflicts', 'stories', 'annotations'] as const;
export type Counted = (typeof COUNTED)[number];
export type Counts = Record<Counted, number>;

export const COUNTS_KEY = 'counts';

/** The counts as they are kept. */
export async function readCounts(database: Database): Promise<Counts> {
  return checkedCounts((await database.meta.get(COUNTS_KEY))?.value);
}

interface Change {
  claims: number;
  contested: number;
  newest: ClaimRow | null;
  removed: boolean;
}

/**
 * Collects, in one transaction, what changes in the counts and in the tallies of sources, and writes it
 * at its end. The transaction must span `claims`, `tallies` and `meta`.
 */
export class Ledger {
  private readonly counts = new Map<Counted, number>();
  private readonly sources = new Map<string, Change>();

  constructor(private readonly database: Database) {}

  count(what: Counted, by: number): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + by);
  }

  claimAdded(row: ClaimRow): void {
    this.count('claims', 1);
    const change = this.changeOf(row.sourceKey);
    change.claims++;
    if (row.contestedIn) change.contested++;
    if (!change.newest || row.time >= change.newest.time) change.newest = row;
  }

  claimRemoved(row: ClaimRow): void {
    this.count('claims', -1);
    const change = this.changeOf(row.sourceKey);
    change.claims--;
    if (row.contestedIn) change.contested--;
    change.removed = true;
  }

  contestedChanged(row: ClaimRow, by: 1 | -1): void {
    this.changeOf(row.sourceKey).contested += by;
  }

  /** Writes what was collected; the last step of the transaction. */
  async write(): Promise<void> {
    for (const [key, change] of this.sources) await this.writeSource(key, change);
    if (this.counts.size === 0) return;
    const counts = await readCounts(this.database);
    for (const [what, by] of this.counts) counts[what] += by;
    await this.database.meta.put({ key: COUNTS_KEY, value: counts });
  }

  private changeOf(sourceKey: string): Change {
    const known = this.sources.get(sourceKey);
    if (known) return known;
    const change: Change = { claims: 0, contested: 0, newest: null, removed: false };
    this.sources.set(sourceKey, change);
    return change;
  }

  private async writeSource(key: string, change: Change): Promise<void> {
    // A claim whose text names no source belongs to nobody's tally.
    if (key === '') return;
    const before = await this.database.tallies.get(key);
    const claims = (before?.claims ?? 0) + change.claims;
    if (claims <= 0) return this.database.tallies.delete(key);
    const newest = change.removed
      ? await newestClaim(this.database, key)
      : newerOf(before, change.newest);
    const contested = (before?.contested ?? 0) + change.contested;
    const described = newest ?? before;
    if (!described) return;
    await this.database.tallies.put({ ...identity(key, described), claims, contested });
  }
}

type Identity = Omit<TallyRow, 'claims' | 'contested'>;

function identity(key: string, from: ClaimRow | TallyRow): Identity {
  if ('key' in from) {
    const { claims: _claims, contested: _contested, ...rest } = from;
    return rest;
  }
  return {
    key,
    sourceId: from.sourceId,
    name: from.sourceName,
    sortName: from.sourceName.toLowerCase(),
    kind: from.sourceKind,
    last: from.time,
    tokens: searchTokens(from.sourceName),
  };
}

function newerOf(before: TallyRow | undefined, claim: ClaimRow | null): ClaimRow | null {
  if (!claim) return null;
  return before && before.last > claim.time ? null : claim;
}

/** The order of the primary key is newest first, so the first of the index is the newest. */
async function newestClaim(database: Database, sourceKey: string): Promise<ClaimRow | null> {
  return (await database.claims.where('sourceKey').equals(sourceKey).first()) ?? null;
}

function checkedCounts(value: unknown): Counts {
  const counts: Counts = { pages: 0, claims: 0, conflicts: 0, stories: 0, annotations: 0 };
  if (typeof value !== 'object' || value === null) return counts;
  for (const [key, number] of Object.entries(value)) {
    const what = COUNTED.find((name) => name === key);
    if (what && typeof number === 'number') counts[what] = number;
  }
  return counts;
}
