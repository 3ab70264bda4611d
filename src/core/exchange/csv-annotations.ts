import Papa from 'papaparse';
import type { Annotation } from '../model/annotation';
import type { AnnotationReading, FileProblem } from './annotation-reading';
import type { AnnotationWriter } from './annotation-writer';

const COLUMNS = [
  'id',
  'pageUrl',
  'pageTitle',
  'kind',
  'quote',
  'prefix',
  'suffix',
  'start',
  'end',
  'sourceId',
  'sourceName',
  'note',
  'tags',
  'created',
  'modified',
] as const;
const KINDS = ['claim', 'source', 'text', 'page'] as const;
/** A spreadsheet takes a cell that begins so for a formula. */
const FORMULA = /^'*[=+\-@\t\r]/u;

/** Annotations → CSV (RFC 4180) that `readAnnotationsCsv` reads back whole; cells are safe in spreadsheets. */
export const ANNOTATIONS_CSV: AnnotationWriter = {
  head: `${COLUMNS.join(',')}\r\n`,
  between: '\r\n',
  tail: '\r\n',
  one: (annotation) => Papa.unparse([cells(annotation)]),
};

function cells({ target, tags, ...one }: Annotation): string[] {
  return [
    one.id,
    one.pageUrl,
    one.pageTitle,
    one.kind,
    target?.quote.exact ?? '',
    target?.quote.prefix ?? '',
    target?.quote.suffix ?? '',
    target === null ? '' : String(target.position.start),
    target === null ? '' : String(target.position.end),
    one.sourceId ?? '',
    one.sourceName ?? '',
    one.note,
    tags.length === 0 ? '' : JSON.stringify(tags),
    one.created,
    one.modified,
  ].map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell));
}

/** Never throws: a row that can't be used is named by its number among the rows, the header being 1. */
export function readAnnotationsCsv(
  file: string,
  now: string,
  newId: (given: string) => string,
): AnnotationReading {
  const [head = [], ...rows] = Papa.parse<string[]>(file, { skipEmptyLines: 'greedy' }).data;
  const at = new Map(head.map((name, index) => [name.trim(), index]));
  if (!at.has('pageUrl'))
    return { annotations: [], problems: [{ line: 1, field: 'pageUrl', message: 'is missing' }] };
  const problems: FileProblem[] = [];
  const annotations = rows.flatMap((row, index): Annotation[] => {
    const cell = (name: (typeof COLUMNS)[number]) => {
      const text = row[at.get(name) ?? -1] ?? '';
      return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
    };
    const line = index + 2;
    const wrong = (field: string, message: string): Annotation[] => {
      problems.push({ line, field, message });
      return [];
    };
    const whole = (name: 'start' | 'end', fallback: number) =>
      /^\d+$/u.test(cell(name)) ? Number(cell(name)) : fallback;
    const exact = cell('quote');
    const created = cell('created') || now;
    const modified = cell('modified') || created;
    const tags = tagsOf(cell('tags'));
    const kind = KINDS.find((one) => one === cell('kind')) ?? (exact === '' ? 'page' : 'text');
    if (!/^https?:\/\//iu.test(cell('pageUrl'))) return wrong('pageUrl', 'must be a web address');
    if (Number.isNaN(Date.parse(created))) return wrong('created', 'is no date');
    if (Number.isNaN(Date.parse(modified))) return wrong('modified', 'is no date');
    if (tags === null) return wrong('tags', 'is no list of tags');
    const start = whole('start', 0);
    return [
      {
        id: cell('id') || newId(''),
        pageUrl: cell('pageUrl'),
        pageTitle: cell('pageTitle'),
        target:
          exact === ''
            ? null
            : {
                quote: { exact, prefix: cell('prefix'), suffix: cell('suffix') },
                position: { start, end: Math.max(start, whole('end', start + exact.length)) },
              },
        kind,
        sourceId: cell('sourceId') || null,
        sourceName: cell('sourceName') || null,
        note: cell('note'),
        tags,
        created,
        modified,
      },
    ];
  });
  return { annotations: problems.length > 0 ? [] : annotations, problems };
}

/** A JSON list, or words set apart by commas; null where it begins as a list and is none. */
function tagsOf(text: string): string[] | null {
  if (!text.startsWith('[')) return text.split(',').flatMap((tag) => tag.trim() || []);
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((tag) => typeof tag === 'string') ? list : null;
  } catch {
    return null;
  }
}
