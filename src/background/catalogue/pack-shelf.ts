import type { SourcePack } from '../../core/exchange/source-pack';
import { indexPack, type PackIndex } from '../../core/exchange/source-pack-index';
import type { Assessment, SourceRecord } from '../../core/model/source';
import type { FetchPackaged } from './packaged-file';

/** A pack's id is the name of its file. */
const ID = /^[a-z0-9-]+$/;

/** The packs that come with the package and that the reader switched on; a pack is fetched when first asked. */
export class PackShelf {
  private readonly packs = new Map<string, Promise<PackIndex | null>>();

  constructor(
    private readonly fetchPackaged: FetchPackaged,
    private readonly folder: string,
    private readonly switchedOn: () => Promise<readonly string[]>,
  ) {}

  /** Others' judgements of a source, from all packs that are on. */
  async assessmentsOf(source: Pick<SourceRecord, 'id' | 'domains'>): Promise<Assessment[]> {
    const ids = (await this.switchedOn()).filter((id) => ID.test(id));
    const packs = await Promise.all(ids.map((id) => this.pack(id)));
    return packs.flatMap((pack) => pack?.assessmentsOf(source) ?? []);
  }

  private pack(id: string): Promise<PackIndex | null> {
    const known = this.packs.get(id);
    if (known) return known;
    const loading = this.load(id);
    this.packs.set(id, loading);
    loading.catch(() => this.packs.delete(id));
    return loading;
  }

  /** A pack that a later version dropped from the package says nothing. */
  private async load(id: string): Promise<PackIndex | null> {
    const response = await this.fetchPackaged(`${this.folder}/${id}.json`).catch(() => null);
    if (!response?.ok) return null;
    const pack: SourcePack = await response.json();
    return indexPack(pack);
  }
}
