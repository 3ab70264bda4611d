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
