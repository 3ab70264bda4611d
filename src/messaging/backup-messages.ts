/** What each table of a back-up is called; docs/storage.md describes the rows. */
export type BackupTable =
  | 'pages'
  | 'texts'
  | 'claims'
  | 'links'
  | 'sources'
  | 'annotations'
  | 'corrections'
  | 'factChecks';

export interface ImportReport {
  /** Empty when the file is good; else nothing was changed. `path` is like `annotations.3.created`. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
  /** Rows by table. */
  readonly added: Readonly<Record<BackupTable, number>>;
  readonly changed: Readonly<Record<BackupTable, number>>;
  readonly removed: Readonly<Record<BackupTable, number>>;
}

/** One row that an import would add, change or take out. */
export interface RowDifference {
  readonly table: BackupTable;
  readonly id: string;
  /** Words by which the reader knows the row. */
  readonly label: string;
  readonly how: 'added' | 'changed' | 'removed';
  /** Of a changed row; null where the row doesn't have the field. */
  readonly fields: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** Claims that were forgotten, with their links: opaque, to be handed back for an undo. */
export interface ForgottenRows {
  readonly claims: readonly unknown[];
  readonly links: readonly unknown[];
}

/** The back-up that is made by itself. */
export interface AutoBackup {
  /** Days between two; null where it is off. */
  readonly days: number | null;
  readonly last: {
    /** ISO date-time. */
    readonly at: string;
    /** Name of the file among the downloads; null where it failed. */
    readonly file: string | null;
    readonly error: string | null;
  } | null;
}
