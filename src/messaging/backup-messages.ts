import type { BackupTable } from '../core/model/backup';

export interface ImportReport {
  /** Empty when the file is good; else nothing was changed. `path` is like `annotations.3.created`. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
  /** Rows by table. */
  readonly added: Readonly<Record<BackupTable, number>>;
  readonly changed: Readonly<Record<BackupTable, number>>;
  readonly removed: Readonly<Record<BackupTable, number>>;
  /** Of a dry run: pages of the file last read longer ago than pages are remembered. */
  readonly outlived?: number;
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
