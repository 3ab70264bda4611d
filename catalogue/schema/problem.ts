/** Something that is wrong with the catalogue's data: where it is, and what to do about it. */
export interface Problem {
  readonly level: 'error' | 'warning';
  /** Path of the data file, relative to the repository. */
  readonly file: string;
  /** 1-based line where it is known. */
  readonly line?: number;
  /** For example `facts[3].value`; empty for the whole file. */
  readonly field: string;
  readonly message: string;
}

/** `file:line field: message`, one line, fit for a terminal and for an editor's problem matcher. */
export function formatProblem(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  const field = problem.field === '' ? '' : ` ${problem.field}:`;
  return `${problem.level === 'error' ? '✗' : '!'} ${place}${field} ${problem.message}`;
}

/** `['facts', 3, 'value']` → `facts[3].value`. */
export function fieldPath(path: readonly (string | number)[]): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`))
    .join('');
}
