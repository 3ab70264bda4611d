import type { Assessment, SourceRecord } from '../model/source';
import type { PackRecord, SourcePack } from './source-pack';

/** A pack that is switched on, asked for what it says of a source. */
export interface PackIndex {
  /** Others' judgements of the source that the pack holds; empty where it holds none. */
  assessmentsOf(source: Pick<SourceRecord, 'id' | 'domains'>): readonly Assessment[];
}

/** Indexes a pack by id and by domain. Names are not used: a namesake would be given another's judgement. */
export function indexPack(pack: SourcePack): PackIndex {
  const byId = new Map<string, PackRecord>();
  const byDomain = new Map<string, PackRecord>();
  for (const record of pack.records) {
    if (record.id !== undefined) byId.set(record.id, record);
    for (const { host, path } of record.domains ?? [])
      byDomain.set(`${host}/${path ?? ''}`, record);
  }
  return {
    assessmentsOf({ id, domains }) {
      const found = new Set(
        [
          byId.get(id),
          ...domains.map(({ host, path }) => byDomain.get(`${host}/${path ?? ''}`)),
        ].filter((record) => record !== undefined),
      );
      return [...found].flatMap((record) => record.assessments ?? []);
    },
  };
}
