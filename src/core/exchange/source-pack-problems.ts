import type * as v from 'valibot';
import type { PackProblem } from './source-pack';

type Path = readonly (string | number)[];

/** `['records', 2, 'names']` → `records[2].names`. */
export function fieldOf(path: Path): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`))
    .join('');
}

/** What a schema says is wrong → where it is in the file. `lineOf` gives the line of a path. */
export function problemsOf(
  issues: readonly v.BaseIssue<unknown>[],
  before: Path,
  lineOf: (path: Path) => number | undefined,
): PackProblem[] {
  return issues.map((issue) => {
    const inner = (issue.path ?? []).flatMap(({ key }) =>
      typeof key === 'string' || typeof key === 'number' ? [key] : [],
    );
    const path = [...before, ...inner];
    const line = lineOf(path);
    const message = issue.received === 'undefined' ? 'is missing' : issue.message;
    return { ...(line === undefined ? {} : { line }), field: fieldOf(path), message };
  });
}
