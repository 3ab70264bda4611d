import type { Transaction } from 'dexie';
import type { Annotation } from '../core/model/annotation';
import { asAnnotation, noteRow } from './note-rows';

export interface SchemaVersion {
  readonly version: number;
  /** Dexie's notation: primary key, then indexes; `*` files each item of a list. Null drops the table. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * Every version that ever shipped, oldest first. One that shipped is never changed: a change of the schema
 * is a new version at the end, with what turns old rows into new ones.
 */
export const VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      pages: 'id, site, textId, firstRead, lastRead, *tokens',
      texts: 'id, *bands, storyId, pending',
      claims: 'id, textId, pageId, sourceKey, site, contestedIn, *keys, *tokens',
      links: 'id, *ends, *sources, contest, *tokens',
      stories: 'id, last, *tokens',
      tallies: 'key, sortName, last, claims, *tokens',
      sources: 'id, modified',
      annotations: 'id, pageUrl, site, sourceId, modifiedAt, *tags, *tokens',
      corrections: 'id, pageUrl, site',
      factChecks: 'id, pageId, *tokens',
      meta: 'key',
    },
  },
  {
    // Notes get a key that is newest first, as claims have: with 100,000 of them the first screen of a
    // search was sorted in memory.
    version: 2,
    stores: {
      notes: 'key, &id, pageUrl, site, sourceId, *tags, *tokens',
      annotations: null,
    },
    upgrade: async (transaction) => {
      const old: (Annotation & { site: string })[] = await transaction
        .table('annotations')
        .toArray();
      await transaction
        .table('notes')
        .bulkAdd(old.map(({ site, ...row }) => noteRow(asAnnotation(row), site)));
    },
  },
  {
    // A file that is brought in waits here row by row: as one message or one object it had to be small.
    version: 3,
    stores: { staging: '[table+id]' },
  },
];
