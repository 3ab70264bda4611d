import { mergeRecord } from '../../core/exchange/source-pack-merge';
import { fromShard, type ShardFile } from '../../core/exchange/source-pack-shard';
import { shardOf } from '../../core/model/catalogue-shard';
import type { SourceRecord } from '../../core/model/source';
import type { KeptStore } from '../../storage/kept-store';
import type { PackShelf } from './pack-shelf';
import type { FetchPackaged } from './packaged-file';

/** Shards kept in memory: those of the sources that a reader looks at on a few pages. */
const MOST_SHARDS = 16;

/** The facts of the catalogue, fetched by shard when asked for, with the reader's changes over them. */
export class CatalogueService {
  private readonly shards = new Map<string, Promise<ReadonlyMap<string, SourceRecord>>>();

  constructor(
    private readonly fetchPackaged: FetchPackaged,
    private readonly folder: string,
    private readonly kept: Pick<KeptStore, 'sourceEdit'>,
    /** The optional packs; without it there are none. */
    private readonly packs?: Pick<PackShelf, 'assessmentsOf'>,
  ) {}

  /** What the bundle says of a source; null where it has no record. */
  async bundled(id: string): Promise<SourceRecord | null> {
    return (await this.shard(shardOf(id))).get(id) ?? null;
  }

  /** The record as the reader sees it; null where neither the bundle nor the reader has one. */
  async record(id: string): Promise<SourceRecord | null> {
    const own = await this.own(id);
    const judged = own && this.packs ? await this.packs.assessmentsOf(own) : [];
    return own && judged.length > 0
      ? { ...own, assessments: [...own.assessments, ...judged] }
      : own;
  }

  /** The record with the reader's changes, and without what packs say of it. */
  async own(id: string): Promise<SourceRecord | null> {
    const [bundle, edit] = await Promise.all([this.bundled(id), this.kept.sourceEdit(id)]);
    return edit ? mergeRecord(bundle, edit).record : bundle;
  }

  private shard(name: string): Promise<ReadonlyMap<string, SourceRecord>> {
    const known = this.shards.get(name);
    if (known) return known;
    const loading = this.load(name);
    this.shards.set(name, loading);
    loading.catch(() => this.shards.delete(name));
    const oldest = this.shards.size > MOST_SHARDS ? this.shards.keys().next().value : undefined;
    if (oldest !== undefined) this.shards.delete(oldest);
    return loading;
  }

  /** A shard that isn't in the package holds no records: a small build has fewer files. */
  private async load(name: string): Promise<ReadonlyMap<string, SourceRecord>> {
    const response = await this.fetchPackaged(`${this.folder}/${name}.json`).catch(() => null);
    if (!response?.ok) return new Map();
    const file: ShardFile = await response.json();
    return fromShard(file);
  }
}
