import * as v from 'valibot';
import type { PackReading, PackRecord } from './source-pack';
import { lineAt, lineOfPath } from './source-pack-json-lines';
import { readJsonLd } from './source-pack-jsonld';
import { problemsOf } from './source-pack-problems';
import { packHead, recordShape } from './source-pack-schema';

type Read = PackReading;

/**
 * Reads a pack in our own JSON format, or schema.org JSON-LD of news organisations (told apart by its
 * `@context`). Never throws: what can't be read is among the problems, with line and field.
 * `today` is the day of the import, `YYYY-MM-DD`: facts of JSON-LD, which carry no date, are as of it.
 */
export function readPackJson(text: string, today: string): Read {
  const parsed = parseJson(text);
  if (parsed instanceof Error) return nothing(undefined, parsed.message, lineOfError(text, parsed));
  if (isJsonLd(parsed)) return readJsonLd(parsed, today);
  const head = v.safeParse(packHead, parsed);
  const lineOf = (path: readonly (string | number)[]): number => lineOfPath(text, path);
  if (!head.success) {
    return { title: '', licence: '', records: [], problems: problemsOf(head.issues, [], lineOf) };
  }
  const { title, licence, records: written } = head.output;
  const records: PackRecord[] = [];
  const problems = written.flatMap((candidate, at) => {
    const record = v.safeParse(recordShape, candidate);
    if (!record.success) return problemsOf(record.issues, ['records', at], lineOf);
    const { facts, ...rest } = record.output;
    records.push({
      ...rest,
      ...(facts === undefined
        ? {}
        : { facts: facts.map((fact) => ({ ...fact, addedBy: 'import' as const })) }),
    });
    return [];
  });
  return { title, licence, records, problems };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function isJsonLd(parsed: unknown): boolean {
  const one = Array.isArray(parsed) ? parsed[0] : parsed;
  return typeof one === 'object' && one !== null && '@context' in one;
}

/** Engines say where JSON breaks in different words; where they don't, the whole text is meant. */
function lineOfError(text: string, error: Error): number | undefined {
  const named = /line (\d+)/u.exec(error.message)?.[1];
  if (named !== undefined) return Number(named);
  const position = /position (\d+)/u.exec(error.message)?.[1];
  return position === undefined ? undefined : lineAt(text, Number(position));
}

function nothing(field: string | undefined, message: string, line: number | undefined): Read {
  const problem = {
    field: field ?? '',
    message: `is not JSON: ${message}`,
    ...(line === undefined ? {} : { line }),
  };
  return { title: '', licence: '', records: [], problems: [problem] };
}
