import type { SourceRecord } from '../model/source';

export const PACK_FORMAT = 'who-says-source-pack';

/**
 * What a pack says of one source. With an `id` it is about that record; without, it is matched by Wikidata
 * item, domain or name. A record that is new to the reader needs `names` and `kind`.
 */
export type PackRecord = Partial<Omit<SourceRecord, 'tier'>>;

/** A file of sources that readers and organisations give each other. */
export interface SourcePack {
  readonly format: typeof PACK_FORMAT;
  readonly version: 1;
  readonly title: string;
  readonly licence: string;
  readonly attribution?: string;
  readonly url?: string;
  readonly records: readonly PackRecord[];
}
