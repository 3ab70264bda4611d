import * as v from 'valibot';
import type { Annotation } from '../model/annotation';
import type { TextSelector } from '../model/selector';
import type { AnnotationReading, FileProblem } from './annotation-reading';
import { lineAt, lineOfPath } from './source-pack-json-lines';

const text = v.pipe(v.string(), v.maxLength(100_000));
const webAddress = v.pipe(text, v.regex(/^https?:\/\//iu, 'must be a web address'));
const date = v.pipe(
  text,
  v.check((one) => !Number.isNaN(Date.parse(one)), 'is no date'),
);
const selector = v.looseObject({
  type: text,
  exact: v.optional(text),
  prefix: v.optional(text),
  suffix: v.optional(text),
  start: v.optional(v.number()),
  end: v.optional(v.number()),
});
const oneOrMany = <S extends v.GenericSchema>(one: S) => v.union([v.array(one), one]);
const resource = v.looseObject({
  source: webAddress,
  selector: v.optional(oneOrMany(selector)),
  title: v.optional(v.union([text, v.array(text)])),
});
const body = v.looseObject({ value: v.optional(text), purpose: v.optional(text) });
const annotation = v.looseObject({
  id: v.optional(text),
  created: v.optional(date),
  modified: v.optional(date),
  updated: v.optional(date),
  body: v.optional(v.union([oneOrMany(body), text])),
  bodyValue: v.optional(text),
  /** As Hypothesis exports it. */
  text: v.optional(text),
  tags: v.optional(v.array(text)),
  uri: v.optional(webAddress),
  target: v.optional(v.union([oneOrMany(resource), webAddress])),
  'whosays:pageTitle': v.optional(text),
  'whosays:kind': v.optional(v.picklist(['claim', 'source', 'text', 'page'])),
  'whosays:sourceId': v.optional(text),
  'whosays:sourceName': v.optional(text),
});
type Read = v.InferOutput<typeof annotation>;

/**
 * Reads W3C Web Annotation JSON-LD, alone, as a list or a collection, and what Hypothesis exports. Never
 * throws: what can't be read is named by line and field.
 * @param now ISO date-time for annotations without one
 * @param newId makes an id for annotations without a UUID
 */
export function readWebAnnotations(
  file: string,
  now: string,
  newId: (given: string) => string,
): AnnotationReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(file);
  } catch (error) {
    const at = /position (\d+)/u.exec(String(error))?.[1];
    const line = at === undefined ? 1 : lineAt(file, Number(at));
    return { annotations: [], problems: [{ line, field: '', message: 'is not JSON' }] };
  }
  const { list, path } = listOf(parsed);
  const problems: FileProblem[] = [];
  const annotations = list.flatMap((one, at): Annotation[] => {
    const checked = v.safeParse(annotation, one, { abortEarly: true });
    const place = Array.isArray(parsed) || path.length > 0 ? [...path, at] : [];
    if (!checked.success) {
      const [issue] = checked.issues;
      const keys = (issue.path ?? []).map(({ key }) => String(key));
      const field = [...place, ...keys].join('.');
      const line = lineOfPath(file, [...place, ...keys]);
      problems.push({ line, field, message: issue.message });
      return [];
    }
    const made = annotationOf(checked.output, now, newId);
    if (made) return [made];
    const field = [...place, 'target'].join('.');
    problems.push({ line: lineOfPath(file, place), field, message: 'names no page' });
    return [];
  });
  return { annotations: problems.length > 0 ? [] : annotations, problems };
}

/** Where the annotations lie in the file. */
function listOf(parsed: unknown): { list: readonly unknown[]; path: string[] } {
  if (Array.isArray(parsed)) return { list: parsed, path: [] };
  if (typeof parsed === 'object' && parsed !== null) {
    for (const [key, value] of Object.entries(parsed)) {
      if (['annotations', 'rows', 'items', '@graph'].includes(key) && Array.isArray(value))
        return { list: value, path: [key] };
    }
  }
  return { list: [parsed], path: [] };
}

function annotationOf(
  read: Read,
  now: string,
  newId: (given: string) => string,
): Annotation | null {
  const targets = [read.target ?? []].flat();
  const first = targets.find((one) => typeof one !== 'string');
  const pageUrl = first?.source ?? targets.find((one) => typeof one === 'string') ?? read.uri;
  if (pageUrl === undefined) return null;
  const target = selectorOf([first?.selector ?? []].flat());
  const bodies = [read.body ?? []].flat();
  const valuesOf = (tagging: boolean) =>
    bodies.flatMap((one) => {
      if (typeof one === 'string') return tagging ? [] : [one];
      return (one.purpose === 'tagging') === tagging ? (one.value ?? []) : [];
    });
  const created = read.created ?? now;
  return {
    id: /^urn:uuid:(.+)$/u.exec(read.id ?? '')?.[1] ?? newId(read.id ?? ''),
    pageUrl,
    pageTitle: read['whosays:pageTitle'] ?? [first?.title ?? ''].flat()[0] ?? '',
    target,
    kind: read['whosays:kind'] ?? (target === null ? 'page' : 'text'),
    sourceId: read['whosays:sourceId'] ?? null,
    sourceName: read['whosays:sourceName'] ?? null,
    note: read.text ?? read.bodyValue ?? valuesOf(false).join('\n\n'),
    tags: [...(read.tags ?? []), ...valuesOf(true)].filter((tag) => tag !== ''),
    created,
    modified: read.modified ?? read.updated ?? created,
  };
}

function selectorOf(all: readonly v.InferOutput<typeof selector>[]): TextSelector | null {
  const quote = all.find(({ type, exact }) => type === 'TextQuoteSelector' && exact);
  if (quote?.exact === undefined) return null;
  const { exact, prefix = '', suffix = '' } = quote;
  const position = all.find(({ type }) => type === 'TextPositionSelector');
  const start = Math.max(0, Math.trunc(position?.start ?? 0));
  const end = Math.max(start, Math.trunc(position?.end ?? start + exact.length));
  return { quote: { exact, prefix, suffix }, position: { start, end } };
}
