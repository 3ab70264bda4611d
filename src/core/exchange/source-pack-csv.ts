import Papa from 'papaparse';
import * as v from 'valibot';
import { type Evidence, FACT_FIELDS, type Fact, type FactField } from '../model/source';
import type { PackProblem, PackReading, PackRecord } from './source-pack';
import { country, host, id, kind, partialDate, webAddress } from './source-pack-schema';

/** What a column can hold besides a field of a fact. */
export const CSV_TARGETS = [
  'id',
  'name',
  'alias',
  'kind',
  'country',
  'domain',
  'wikidata',
  'evidenceUrl',
  'evidenceTitle',
  'publisher',
  'asOf',
  'licence',
  'field',
  'value',
  'ignore',
] as const;
export type CsvTarget = (typeof CSV_TARGETS)[number] | `fact:${FactField}`;

/** Column → what it holds. `field` and `value` go together: a table with one fact a row. */
export type CsvMapping = Readonly<Record<string, CsvTarget>>;

/** What stands for the columns that a table doesn't have. */
export interface CsvDefaults {
  readonly title: string;
  readonly evidenceUrl?: string;
  readonly publisher?: string;
  readonly licence?: string;
  /** Day of the import, `YYYY-MM-DD`. */
  readonly today: string;
}

type Cells = ReadonlyMap<CsvTarget, readonly string[]>;

const GUESSES: readonly (readonly [RegExp, CsvTarget])[] = [
  [/^(?:id|source.?id|slug)$/iu, 'id'],
  [/^(?:name|source|outlet|title|label|media)$/iu, 'name'],
  [/^(?:alias|aliases|acronym|short.?name|also.?known.?as)$/iu, 'alias'],
  [/^(?:kind|type|category)$/iu, 'kind'],
  [/^(?:country|country.?code|iso)$/iu, 'country'],
  [/^(?:domain|domains|host|site|website|url)$/iu, 'domain'],
  [/^(?:wikidata|qid|wikidata.?id)$/iu, 'wikidata'],
  [/^(?:evidence|evidence.?url|reference|ref|source.?url)$/iu, 'evidenceUrl'],
  [/^(?:evidence.?title)$/iu, 'evidenceTitle'],
  [/^(?:publisher|evidence.?publisher)$/iu, 'publisher'],
  [/^(?:as.?of|date|published)$/iu, 'asOf'],
  [/^(?:licence|license)$/iu, 'licence'],
  [/^field$/iu, 'field'],
  [/^value$/iu, 'value'],
  [/^founded|^founding/iu, 'fact:foundingDate'],
  [/^owner/iu, 'fact:owner'],
  [/^headquarters|^city$/iu, 'fact:headquarters'],
  [/^language/iu, 'fact:inLanguage'],
];

/** A first guess at what the columns hold, for the reader to correct. */
export function guessMapping(columns: readonly string[]): CsvMapping {
  const fields = new Map<string, CsvTarget>(
    FACT_FIELDS.map((field) => [field.toLowerCase(), `fact:${field}`]),
  );
  return Object.fromEntries(
    columns.map((column) => {
      const plain = column.trim();
      const known = GUESSES.find(([pattern]) => pattern.test(plain))?.[1];
      return [column, known ?? fields.get(plain.toLowerCase()) ?? 'ignore'];
    }),
  );
}

/** The columns of a table with a header line. */
export function csvColumns(text: string): string[] {
  return Papa.parse<string[]>(text, { preview: 1 }).data[0] ?? [];
}

/**
 * A table → records. A row that can't be used is left out and named by line and column; rows of one id or
 * one name are one record.
 */
export function readPackCsv(text: string, mapping: CsvMapping, defaults: CsvDefaults): PackReading {
  const problems: PackProblem[] = [];
  const records = new Map<string, PackRecord>();
  const columnOf = new Map(Object.entries(mapping).map(([column, target]) => [target, column]));
  const columns = csvColumns(text);
  let line = 1;
  let isHeader = true;
  let seen = 0;
  Papa.parse<string[]>(text, {
    step: ({ data, errors, meta }) => {
      const first = line;
      line += countLines(text, seen, meta.cursor);
      seen = meta.cursor;
      if (isHeader) {
        isHeader = false;
        return;
      }
      if (data.every((cell) => cell.trim() === '')) return;
      const report = (target: CsvTarget, message: string): void => {
        problems.push({ line: first, field: columnOf.get(target) ?? target, message });
      };
      for (const { message } of errors) problems.push({ line: first, field: '', message });
      if (data.length > columns.length)
        problems.push({
          line: first,
          field: '',
          message: `has ${data.length} cells; the header has ${columns.length}`,
        });
      const record = rowRecord(cellsOf(columns, data, mapping), defaults, report);
      if (record === undefined) return;
      const key = record.id ?? record.names?.[0]?.text ?? '';
      records.set(key, join(records.get(key), record));
    },
  });
  return {
    title: defaults.title,
    licence: defaults.licence ?? '',
    records: [...records.values()],
    problems,
  };
}

function countLines(text: string, from: number, to: number): number {
  return text.slice(from, to).split('\n').length - 1;
}

function cellsOf(columns: readonly string[], row: readonly string[], mapping: CsvMapping): Cells {
  const cells = new Map<CsvTarget, string[]>();
  columns.forEach((column, at) => {
    const target = mapping[column] ?? 'ignore';
    const cell = (row[at] ?? '').trim();
    if (target !== 'ignore' && cell !== '') cells.set(target, [...(cells.get(target) ?? []), cell]);
  });
  return cells;
}

function rowRecord(
  cells: Cells,
  defaults: CsvDefaults,
  report: (target: CsvTarget, message: string) => void,
): PackRecord | undefined {
  let isSound = true;
  const take = <S extends v.GenericSchema<string, string>>(
    target: CsvTarget,
    schema: S,
  ): v.InferOutput<S> | undefined => {
    const [cell] = cells.get(target) ?? [];
    if (cell === undefined) return undefined;
    const result = v.safeParse(schema, cell);
    if (result.success) return result.output;
    report(target, `“${cell}” ${result.issues[0].message}`);
    isSound = false;
    return undefined;
  };
  const own = take('id', id);
  const [name] = cells.get('name') ?? [];
  const itsKind = take('kind', kind);
  const itsCountry = take('country', country);
  const domains = (cells.get('domain') ?? [])
    .flatMap((cell) => cell.split(/[;\s]+/u))
    .flatMap((cell) => {
      const result = v.safeParse(host, cell.replace(/^https?:\/\//iu, '').replace(/[/?#].*$/u, ''));
      if (result.success) return [{ host: result.output }];
      report('domain', `“${cell}” ${result.issues[0].message}`);
      isSound = false;
      return [];
    });
  const asOf = take('asOf', partialDate) ?? defaults.today;
  const url = take('evidenceUrl', webAddress) ?? defaults.evidenceUrl;
  const values = factCells(cells, report);
  if (name === undefined && own === undefined)
    report('name', 'is missing: a row needs a name or an id');
  if (values.length > 0 && url === undefined) {
    report('evidenceUrl', 'is missing: a fact needs the address of its evidence');
    isSound = false;
  }
  if ((name === undefined && own === undefined) || !isSound || values === 'broken')
    return undefined;
  const publisher =
    cells.get('publisher')?.[0] ??
    defaults.publisher ??
    (url === undefined ? '' : new URL(url).hostname);
  const evidence: Evidence = {
    url: url ?? '',
    title: cells.get('evidenceTitle')?.[0] ?? defaults.title,
    publisher,
    retrieved: defaults.today,
    relation: 'dataset',
    licence: cells.get('licence')?.[0] ?? defaults.licence ?? 'not stated',
  };
  const qids = (cells.get('wikidata') ?? []).flatMap((cell) => /Q[1-9]\d*/u.exec(cell)?.[0] ?? []);
  const texts = [
    ...(name === undefined ? [] : [name]),
    ...(cells.get('alias') ?? []).flatMap((cell) => cell.split(/\s*;\s*/u)),
  ];
  return {
    ...(own === undefined ? {} : { id: own }),
    names: texts.map((text, at) => ({
      text,
      lang: 'und',
      kind: at === 0 ? 'official' : 'short',
      matching: 'needs-cue',
    })),
    ...(itsKind === undefined ? {} : { kind: itsKind }),
    ...(itsCountry === undefined ? {} : { country: itsCountry }),
    domains,
    sameAs: qids,
    facts: values.map(
      ([field, value]): Fact => ({
        field,
        value,
        asOf,
        status: 'stated',
        evidence: [evidence],
        addedBy: 'import',
      }),
    ),
  };
}

/** The facts of a row: one for each mapped column, and the one of `field` and `value`. */
function factCells(
  cells: Cells,
  report: (target: CsvTarget, message: string) => void,
): (readonly [FactField, string])[] | 'broken' {
  const found = FACT_FIELDS.flatMap((field) =>
    (cells.get(`fact:${field}`) ?? []).map((value) => [field, value] as const),
  );
  const [named] = cells.get('field') ?? [];
  const [value] = cells.get('value') ?? [];
  if (named === undefined) return found;
  const field = FACT_FIELDS.find((known) => known === named);
  if (field === undefined) {
    report('field', `“${named}” must be one of ${FACT_FIELDS.join(', ')}`);
    return 'broken';
  }
  return value === undefined ? found : [...found, [field, value]];
}

function join(before: PackRecord | undefined, record: PackRecord): PackRecord {
  if (before === undefined) return record;
  const names = [...(before.names ?? []), ...(record.names ?? [])];
  const domains = [...(before.domains ?? []), ...(record.domains ?? [])];
  return {
    ...before,
    ...record,
    names: names.filter(({ text }, at) => names.findIndex((other) => other.text === text) === at),
    domains: domains.filter(
      ({ host: one }, at) => domains.findIndex((other) => other.host === one) === at,
    ),
    sameAs: [...new Set([...(before.sameAs ?? []), ...(record.sameAs ?? [])])],
    facts: [...(before.facts ?? []), ...(record.facts ?? [])],
  };
}
