import type { SourceRecord } from '../../src/core/model/source';
import type { LineOf } from '../load/parse-yaml';
import { fieldPath, type Problem } from '../schema/problem';

/** A record and the file that it came from, so that a rule can say where something is wrong. */
export interface Located {
  readonly file: string;
  readonly record: SourceRecord;
  readonly lineOf: LineOf;
}

/** A problem at `path` in the file of `at`. */
export function problemAt(
  at: Located,
  path: readonly (string | number)[],
  message: string,
  level: Problem['level'] = 'error',
): Problem {
  const line = at.lineOf(path);
  const field = fieldPath(path);
  return { level, file: at.file, field, message, ...(line === undefined ? {} : { line }) };
}
