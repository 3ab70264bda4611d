import * as v from 'valibot';
import type { Settings } from '../../core/model/settings';
import * as m from '../../messaging/schema-model';
import type { RowProblem } from '../../storage/backup/row-references';
import { BACKUP_TABLES, type BackupRows, type BackupTableName } from '../../storage/backup/rows';
import { ROW_SHAPES } from './row-shapes';

const MOST_PROBLEMS = 50;

export interface ReadBackup {
  readonly problems: RowProblem[];
  readonly rows: Partial<BackupRows>;
  readonly settings: Settings | null;
}

const fileShape = v.object({
  format: v.literal('who-says-backup'),
  version: v.literal(1),
  created: m.isoDate,
  settings: v.exactOptional(m.settingsShape),
  tables: v.record(v.picklist(BACKUP_TABLES), v.unknown()),
});

/** Checks a back-up, row by row; each problem names table, row and field. */
export function readBackup(file: unknown): ReadBackup {
  const opened = v.safeParse(fileShape, file);
  if (!opened.success) {
    const problems = opened.issues.map((issue) => ({
      path: v.getDotPath(issue) ?? '',
      message: issue.message,
    }));
    return { problems, rows: {}, settings: null };
  }
  const problems: RowProblem[] = [];
  const { tables, settings = null } = opened.output;
  const read = <T extends BackupTableName>(name: T): BackupRows[T][number][] | undefined =>
    Object.hasOwn(tables, name) ? readTable(name, tables[name], problems) : undefined;
  const rows: Partial<BackupRows> = {};
  const pages = read('pages');
  if (pages) rows.pages = pages;
  const texts = read('texts');
  if (texts) rows.texts = texts;
  const claims = read('claims');
  if (claims) rows.claims = claims;
  const links = read('links');
  if (links) rows.links = links;
  const sources = read('sources');
  if (sources) rows.sources = sources;
  const annotations = read('annotations');
  if (annotations) rows.annotations = annotations;
  const corrections = read('corrections');
  if (corrections) rows.corrections = corrections;
  const factChecks = read('factChecks');
  if (factChecks) rows.factChecks = factChecks;
  return { problems: problems.slice(0, MOST_PROBLEMS), rows, settings };
}

function readTable<T extends BackupTableName>(
  name: T,
  value: unknown,
  problems: RowProblem[],
): BackupRows[T][number][] {
  if (!Array.isArray(value)) {
    problems.push({ path: name, message: 'is not a list' });
    return [];
  }
  const shape: v.GenericSchema<unknown, BackupRows[T][number]> = ROW_SHAPES[name];
  const seen = new Set<string>();
  return value.flatMap((row: unknown, at) => {
    const checked = v.safeParse(shape, row, { abortEarly: true });
    if (!checked.success) {
      const [issue] = checked.issues;
      const path = [name, at, v.getDotPath(issue)].filter((part) => part !== null).join('.');
      if (problems.length < MOST_PROBLEMS) problems.push({ path, message: issue.message });
      return [];
    }
    const { id } = checked.output;
    if (seen.has(id)) problems.push({ path: `${name}.${at}.id`, message: 'stands here twice' });
    seen.add(id);
    return [checked.output];
  });
}
