import Dexie, { type DexieOptions, type EntityTable } from 'dexie';
import type {
  AnnotationRow,
  ClaimRow,
  CorrectionRow,
  FactCheckRow,
  LinkRow,
  MetaRow,
  PageRow,
  SourceEditRow,
  StoryRow,
  TallyRow,
  TextRow,
} from './rows';
import { VERSIONS } from './versions';

export const DATABASE_NAME = 'who-says';

/** The library's tables, all versions applied. Only the background opens it. */
export class Database extends Dexie {
  declare readonly pages: EntityTable<PageRow, 'id'>;
  declare readonly texts: EntityTable<TextRow, 'id'>;
  declare readonly claims: EntityTable<ClaimRow, 'id'>;
  declare readonly links: EntityTable<LinkRow, 'id'>;
  declare readonly stories: EntityTable<StoryRow, 'id'>;
  declare readonly tallies: EntityTable<TallyRow, 'key'>;
  declare readonly sources: EntityTable<SourceEditRow, 'id'>;
  declare readonly annotations: EntityTable<AnnotationRow, 'id'>;
  declare readonly corrections: EntityTable<CorrectionRow, 'id'>;
  declare readonly factChecks: EntityTable<FactCheckRow, 'id'>;
  declare readonly meta: EntityTable<MetaRow, 'key'>;

  constructor(name = DATABASE_NAME, options?: DexieOptions) {
    super(name, options);
    for (const { version, stores, upgrade } of VERSIONS) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade) declared.upgrade(upgrade);
    }
  }
}
