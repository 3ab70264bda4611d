import Dexie, { type DexieOptions, type Table } from 'dexie';
import type {
  ClaimRow,
  CorrectionRow,
  FactCheckRow,
  LinkRow,
  MetaRow,
  NoteRow,
  PageRow,
  SourceEditRow,
  StagedRow,
  StoryRow,
  TallyRow,
  TextRow,
} from './rows';
import { VERSIONS } from './versions';
import { Writes } from './writes';

export const DATABASE_NAME = 'who-says';

/** The library's tables, all versions applied. Only the background opens it. */
export class Database extends Dexie {
  declare readonly pages: Table<PageRow, string>;
  declare readonly texts: Table<TextRow, string>;
  declare readonly claims: Table<ClaimRow, string>;
  declare readonly links: Table<LinkRow, string>;
  declare readonly stories: Table<StoryRow, string>;
  declare readonly tallies: Table<TallyRow, string>;
  declare readonly sources: Table<SourceEditRow, string>;
  declare readonly notes: Table<NoteRow, string>;
  declare readonly corrections: Table<CorrectionRow, string>;
  declare readonly factChecks: Table<FactCheckRow, string>;
  declare readonly staging: Table<StagedRow, [string, string]>;
  declare readonly meta: Table<MetaRow, string>;
  readonly writes = new Writes();

  constructor(name = DATABASE_NAME, options?: DexieOptions) {
    super(name, options);
    this.use(this.writes.middleware());
    for (const { version, stores, upgrade } of VERSIONS) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade) declared.upgrade(upgrade);
    }
  }
}
