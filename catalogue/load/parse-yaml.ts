import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { fieldPath, type Problem } from '../schema/problem';

/** A path inside a document → its 1-based line, or undefined where there is no such node. */
export type LineOf = (path: readonly (string | number)[]) => number | undefined;

export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly lineOf: LineOf }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads YAML text and checks it against `schema`; each problem names file, line and field. */
export function parseYaml<S extends v.GenericSchema>(
  schema: S,
  file: string,
  text: string,
): Parsed<v.InferOutput<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error): Problem => {
      const line = lines.linePos(error.pos[0]).line;
      const message = `is not YAML: ${error.message.split('\n')[0] ?? ''}`;
      return { level: 'error', file, line, field: '', message };
    });
    return { ok: false, problems };
  }
  const lineOf: LineOf = (path) => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return undefined;
  };
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return { ok: true, value: result.output, lineOf };
  return { ok: false, problems: result.issues.map((issue) => toProblem(file, issue, lineOf)) };
}

function toProblem(file: string, issue: v.BaseIssue<unknown>, lineOf: LineOf): Problem {
  const path = (issue.path ?? []).flatMap((item) =>
    typeof item.key === 'string' || typeof item.key === 'number' ? [item.key] : [],
  );
  const got = issue.received === undefined ? '' : ` (found ${issue.received})`;
  const message =
    issue.expected === 'never'
      ? `is not a key of this format${got}`
      : issue.received === 'undefined'
        ? 'is missing'
        : `${issue.message}${got}`;
  const line = lineOf(path);
  return {
    level: 'error',
    file,
    field: fieldPath(path),
    message,
    ...(line === undefined ? {} : { line }),
  };
}
