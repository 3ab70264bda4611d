import * as v from 'valibot';
import { LIMITS } from './limits';
import type { RequestName, Requests } from './protocol';
import * as m from './schema-model';

type BodyShapes = { readonly [N in RequestName]: v.GenericSchema<unknown, Requests[N]['body']> };

const nothing: v.GenericSchema<unknown, Record<string, never>> = v.pipe(
  v.strictObject({}),
  v.transform((): Record<string, never> => ({})),
);
const count = v.pipe(m.offset, v.maxValue(LIMITS.list));
const kind = v.picklist(['annotations', 'claims', 'sources', 'stories', 'conflicts', 'pages']);
const byId = v.object({ id: m.id });
const mode = v.picklist(['merge', 'replace']);
const ids = v.pipe(v.array(m.id), v.maxLength(LIMITS.list));

/** What the body of each request must look like. */
const BODY: BodyShapes = {
  read: v.object({ document: m.documentShape }),
  inject: v.object({ file: v.picklist(['card', 'page']) }),
  'get-source': byId,
  'edit-source': v.object({
    id: v.nullable(m.id),
    label: v.exactOptional(m.filledName),
    kind: v.exactOptional(m.filledName),
    country: v.exactOptional(m.name),
    addNames: v.exactOptional(v.pipe(v.array(m.sourceNameShape), v.maxLength(LIMITS.tags))),
    addDomains: v.exactOptional(v.pipe(v.array(m.filledName), v.maxLength(LIMITS.tags))),
    setFacts: v.exactOptional(v.pipe(v.array(m.factShape), v.maxLength(LIMITS.page))),
    note: v.exactOptional(v.pipe(v.string(), v.maxLength(LIMITS.note))),
  }),
  'save-annotation': v.object({ annotation: m.annotationShape }),
  'delete-annotation': byId,
  'list-annotations': v.object({ pageUrl: v.nullable(m.url), limit: count }),
  'annotations-after': v.object({ after: v.nullable(m.title), limit: count }),
  'cited-pages': v.object({ urls: v.pipe(v.array(m.url), v.maxLength(LIMITS.list)) }),
  'annotations-by-id': v.object({ ids }),
  'save-annotations': v.object({
    annotations: v.pipe(v.array(m.annotationShape), v.maxLength(LIMITS.list)),
  }),
  'delete-annotations': v.object({ ids }),
  'fact-checks-by-id': v.object({ ids }),
  'delete-fact-checks': v.object({ ids }),
  'claims-by-id': v.object({ ids }),
  'forget-claims': v.union([v.strictObject({ ids }), v.strictObject({ sourceKeys: ids })]),
  'put-claims-back': v.object({ claims: v.array(v.unknown()), links: v.array(v.unknown()) }),
  'add-correction': v.object({ correction: m.correctionShape }),
  'remove-correction': byId,
  'list-corrections': nothing,
  'get-settings': nothing,
  'set-settings': v.object({ patch: m.settingsPatchShape }),
  'judge-link': v.object({
    linkId: m.id,
    verdict: v.nullable(v.picklist(['confirmed', 'dismissed'])),
  }),
  'library-query': v.object({
    kind,
    text: v.pipe(v.string(), v.maxLength(LIMITS.search)),
    filters: v.object({
      sourceId: v.exactOptional(m.id),
      sourceKind: v.exactOptional(m.name),
      noteKind: v.exactOptional(v.picklist(['claim', 'source', 'text', 'page'])),
      tag: v.exactOptional(m.name),
      site: v.exactOptional(m.name),
      from: v.exactOptional(m.isoDate),
      to: v.exactOptional(m.isoDate),
      contested: v.exactOptional(v.boolean()),
    }),
    sort: v.picklist(['newest', 'oldest', 'relevance', 'name']),
    offset: m.offset,
    limit: v.pipe(m.offset, v.maxValue(LIMITS.page)),
  }),
  'library-counts': nothing,
  'library-item': v.object({ kind, id: m.id }),
  forget: v.object({
    scope: v.union([
      v.strictObject({ page: v.pipe(m.url, v.minLength(1)) }),
      v.strictObject({ site: m.filledName }),
      v.strictObject({ from: m.isoDate, to: m.isoDate }),
      v.strictObject({ all: v.literal(true) }),
    ]),
  }),
  'storage-used': nothing,
  'import-begin': nothing,
  'import-rows': v.object({
    table: m.name,
    rows: v.pipe(v.array(v.unknown()), v.maxLength(LIMITS.list)),
    at: m.offset,
  }),
  'import-check': v.object({ mode, settings: v.exactOptional(m.settingsShape) }),
  'import-take': v.object({ mode, settings: v.exactOptional(m.settingsShape) }),
  'import-differences': v.object({
    mode,
    from: v.nullable(m.title),
    limit: v.pipe(m.offset, v.minValue(1), v.maxValue(LIMITS.page)),
  }),
  'import-progress': nothing,
  'import-drop': nothing,
  'get-auto-backup': nothing,
  'set-auto-backup': v.object({
    days: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365))),
  }),
  'auto-backup-now': nothing,
  'import-pack': v.object({
    text: v.pipe(v.string(), v.maxLength(LIMITS.file)),
    format: v.picklist(['json', 'csv']),
    mapping: v.exactOptional(v.record(m.title, m.filledName)),
    withChanges: v.boolean(),
    dryRun: v.boolean(),
  }),
  'put-overlays': v.object({
    overlays: v.pipe(
      v.array(v.object({ id: m.id, overlay: v.nullable(m.overlayShape) })),
      v.maxLength(LIMITS.list),
    ),
  }),
  'sources-by-id': v.object({ ids }),
  'own-sources': nothing,
  'open-library': v.object({ hash: v.exactOptional(m.title) }),
  badge: v.object({ contested: count, claims: count }),
};

const envelope = v.object({ whoSays: v.literal(1), name: v.string(), body: v.unknown() });

/** Thrown when a message is for us but isn't what the protocol says; the message names the field. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}

/** The envelope of a request, or null for a message that is none of ours. */
export function readEnvelope(message: unknown): { name: RequestName; body: unknown } | null {
  const opened = v.safeParse(envelope, message);
  if (!opened.success || !isRequestName(opened.output.name)) return null;
  return { name: opened.output.name, body: opened.output.body };
}

/**
 * Checks a request's body and gives it its type.
 * @throws RequestError when it has another shape than the protocol says
 */
export function checkBody<N extends RequestName>(name: N, body: unknown): Requests[N]['body'] {
  const shape: v.GenericSchema<unknown, Requests[N]['body']> = BODY[name];
  const checked = v.safeParse(shape, body, { abortEarly: true });
  if (checked.success) return checked.output;
  const [issue] = checked.issues;
  throw new RequestError(`${name}: ${v.getDotPath(issue) ?? 'body'}: ${issue.message}`);
}

function isRequestName(text: string): text is RequestName {
  return Object.hasOwn(BODY, text);
}
