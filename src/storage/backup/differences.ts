import type { Table } from 'dexie';
import type { RowDifference } from '../../core/model/backup';
import type { Database } from '../database';
import * as rows from './backup-row';
import { differingFields, plain } from './differing-fields';
import { BACKUP_TABLES, type BackupRows, type BackupTableName } from './rows';
import { stagedRows } from './staging';

/** Rows compared at a time. */
const CHUNK = 200;
/** Characters told of a value; what is longer is cut. */
const MOST_TOLD = 400;
/** Of what is kept for comparing claims, which is for no reader's eyes. */
const MOST_TOLD_INSIDE = 80;

export interface DifferencePage {
  readonly rows: readonly RowDifference[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

interface Kept {
  find(ids: readonly string[]): Promise<(object | undefined)[]>;
  /** Ids in their order, after one of them. */
  ids(after: string): Promise<string[]>;
}

/**
 * The rows of the library that the staged file would add, change and (in `replace`) take out, a page at a time.
 * Changes nothing.
 * @param from what the page before gave as `next`; null for the first
 */
export async function differences(
  database: Database,
  mode: 'merge' | 'replace',
  from: string | null,
  limit: number,
): Promise<DifferencePage> {
  const found: RowDifference[] = [];
  for (let at: Mark | null = readMark(from); at !== null; at = step(at, mode)) {
    let mark: Mark = at;
    const kept = keptRows(database)[mark.table];
    const chunk = mark.pass === 'came' ? cameChunk : goneChunk;
    for (let more = true; more; ) {
      const seen: Seen = await chunk(database, mark, kept);
      for (const { id, difference } of seen.rows) {
        if (difference) found.push(difference);
        mark = { ...mark, after: id };
        if (found.length === limit) return { rows: found, next: JSON.stringify(mark) };
      }
      more = seen.more;
    }
  }
  return { rows: found, next: null };
}

interface Mark {
  readonly pass: 'came' | 'gone';
  readonly table: BackupTableName;
  readonly after: string | null;
}
interface Seen {
  readonly rows: readonly { readonly id: string; readonly difference: RowDifference | null }[];
  readonly more: boolean;
}

async function cameChunk(database: Database, mark: Mark, kept: Kept): Promise<Seen> {
  const { table } = mark;
  const came = await stagedRows(database, table, mark.after, CHUNK);
  const before = await kept.find(came.map(({ id }) => id));
  return {
    more: came.length === CHUNK,
    rows: came.map((row, at) => {
      const old = before[at];
      const how = old === undefined ? 'added' : 'changed';
      const fields = old === undefined ? [] : changes(old, row);
      const same = old !== undefined && fields.length === 0;
      return {
        id: row.id,
        difference: same ? null : { table, id: row.id, label: labelOf(row), how, fields },
      };
    }),
  };
}

async function goneChunk(database: Database, mark: Mark, kept: Kept): Promise<Seen> {
  const { table } = mark;
  const ids = (await kept.ids(mark.after ?? '')).slice(0, CHUNK);
  const staged = await database.staging.bulkGet(ids.map((id): [string, string] => [table, id]));
  const rowsOf = await kept.find(ids);
  return {
    more: ids.length === CHUNK,
    rows: ids.map((id, at) => ({
      id,
      difference: staged[at]
        ? null
        : { table, id, label: labelOf(rowsOf[at] ?? {}), how: 'removed', fields: [] },
    })),
  };
}

function changes(before: object, after: object): RowDifference['fields'] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return differingFields(before, after).map((field) => ({
    field,
    before: told(old.get(field)),
    after: told(now.get(field)),
  }));
}

function told(value: unknown): string | null {
  const inside = typeof value === 'object' && value !== null && !Array.isArray(value);
  const text = typeof value === 'string' ? value : plain(value);
  if (text === undefined) return null;
  const most = inside ? MOST_TOLD_INSIDE : MOST_TOLD;
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** Fields by which a reader knows a row, the best first. */
const LABELS = ['content', 'note', 'title', 'label', 'pageTitle', 'claimReviewed', 'url', 'id'];

function labelOf(row: object): string {
  const fields = new Map(Object.entries(row));
  const correction = fields.get('correction');
  if (correction) return told(correction) ?? '';
  const known = LABELS.map((field) => fields.get(field)).find((value) => value);
  return told(known) ?? '';
}

function keptRows(database: Database): Record<BackupTableName, Kept> {
  const of = <Row>(
    table: Table<Row, string>,
    asBackup: (row: Row) => BackupRows[BackupTableName][number],
  ): Kept => ({
    find: async (ids) => {
      const found = await table
        .where('id')
        .anyOf([...ids])
        .toArray();
      const byId = new Map(found.map(asBackup).map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id));
    },
    ids: async (after) => (await table.where('id').above(after).limit(CHUNK).keys()).map(String),
  });
  return {
    pages: of(database.pages, rows.backupPage),
    texts: of(database.texts, rows.backupText),
    claims: of(database.claims, rows.backupClaim),
    links: of(database.links, rows.backupLink),
    sources: of(database.sources, rows.backupSource),
    annotations: of(database.notes, rows.backupAnnotation),
    corrections: of(database.corrections, rows.backupCorrection),
    factChecks: of(database.factChecks, rows.backupFactCheck),
  };
}

function readMark(from: string | null): Mark {
  const first: Mark = { pass: 'came', table: BACKUP_TABLES[0], after: null };
  if (from === null) return first;
  const read: unknown = JSON.parse(from);
  if (typeof read !== 'object' || read === null) return first;
  const { pass, table, after } = { pass: '', table: '', after: '', ...read };
  return {
    pass: pass === 'gone' ? 'gone' : 'came',
    table: BACKUP_TABLES.find((one) => one === table) ?? BACKUP_TABLES[0],
    after: typeof after === 'string' ? after : null,
  };
}

/** The next table, then (where the file replaces) what goes; null at the end. */
function step({ pass, table }: Mark, mode: 'merge' | 'replace'): Mark | null {
  const next = BACKUP_TABLES[BACKUP_TABLES.indexOf(table) + 1];
  if (next) return { pass, table: next, after: null };
  return pass === 'came' && mode === 'replace'
    ? { pass: 'gone', table: BACKUP_TABLES[0], after: null }
    : null;
}
