import * as v from 'valibot';
import type { RowProblem } from '../../storage/backup/row-references';
import type { BackupRows, BackupTableName } from '../../storage/backup/rows';
import { ROW_SHAPES } from './row-shapes';

/** Problems told at once; a broken file has as many as rows. */
export const MOST_PROBLEMS = 50;

/**
 * Checks rows of a back-up; each problem names table, row and field.
 * @param at number of the first of them among the rows of its table
 */
export function readRows<T extends BackupTableName>(
  name: T,
  rows: readonly unknown[],
  at: number,
): { readonly rows: BackupRows[T][number][]; readonly problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const shape: v.GenericSchema<unknown, BackupRows[T][number]> = ROW_SHAPES[name];
  const seen = new Set<string>();
  const read = rows.flatMap((row, index) => {
    const checked = v.safeParse(shape, row, { abortEarly: true });
    if (!checked.success) {
      const [issue] = checked.issues;
      const path = [name, at + index, v.getDotPath(issue)].filter((part) => part !== null);
      problems.push({ path: path.join('.'), message: issue.message });
      return [];
    }
    const { id } = checked.output;
    if (seen.has(id)) problems.push(twice(name, at + index));
    seen.add(id);
    return [checked.output];
  });
  return { rows: read, problems: problems.slice(0, MOST_PROBLEMS) };
}

export const twice = (table: BackupTableName, at: number): RowProblem => ({
  path: `${table}.${at}.id`,
  message: 'stands here twice',
});
