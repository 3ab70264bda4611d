import * as v from 'valibot';
import { STANCES } from '../../core/model/claim';
import { RELATIONS } from '../../core/model/crossref';
import { LIMITS } from '../../messaging/limits';
import * as m from '../../messaging/schema-model';
import type { BackupRows, BackupTableName } from '../../storage/backup/rows';

type RowShapes = {
  readonly [T in BackupTableName]: v.GenericSchema<unknown, BackupRows[T][number]>;
};

const time = v.pipe(v.number(), v.finite());
const text = v.pipe(v.string(), v.maxLength(LIMITS.note));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const words = v.pipe(v.array(m.name), v.maxLength(LIMITS.page));
const optionalId = v.nullable(m.id);

// What the comparison keeps beside these goes through as it is.
const figure = v.looseObject({
  span: v.tuple([m.offset, m.offset]),
  min: v.nullable(v.number()),
  max: v.nullable(v.number()),
  modifier: v.picklist([
    'exact',
    'about',
    'nearly',
    'at_least',
    'more_than',
    'at_most',
    'less_than',
    'range',
    'vague',
  ]),
  what: m.name,
  who: m.name,
  unit: v.exactOptional(m.name),
  subset: v.boolean(),
});

const days = v.nullable(v.tuple([v.number(), v.number()]));
const yes = v.boolean();
const scene = v.object({
  at: m.offset,
  lead: yes,
  places: words,
  broad: words,
  carried: words,
  story: words,
  kinds: words,
  targets: words,
  storyKinds: words,
  storyTargets: words,
  days,
  storyDays: days,
  report: v.number(),
  dated: yes,
  war: yes,
  other: yes,
  back: yes,
  period: yes,
  place: m.name,
  replaced: yes,
  stretch: v.exactOptional(m.offset),
  placed: v.exactOptional(words),
  around: v.exactOptional(words),
  regions: v.exactOptional(words),
  voices: v.exactOptional(words),
  contrast: v.exactOptional(yes),
  raised: v.exactOptional(yes),
});

const why = v.object({
  code: m.filledName,
  values: v.record(m.name, v.union([m.title, v.number()])),
});

/** What a row of each table must look like in a back-up. */
export const ROW_SHAPES: RowShapes = {
  pages: v.object({
    id: m.id,
    url: m.url,
    site: m.name,
    title: m.title,
    outletId: optionalId,
    outlet: v.nullable(m.title),
    author: v.exactOptional(m.title),
    lang: m.name,
    published: v.nullable(m.title),
    time,
    firstRead: time,
    lastRead: time,
    visits: m.offset,
    textId: m.id,
  }),
  texts: v.object({
    id: m.id,
    time,
    signature: v.pipe(
      v.array(v.pipe(m.offset, v.maxValue(0xffffffff))),
      v.check(({ length }) => length === 0 || length === 64, 'not a fingerprint'),
    ),
    storyId: v.exactOptional(m.id),
  }),
  claims: v.object({
    id: m.id,
    textId: m.id,
    pageId: m.id,
    site: m.name,
    sourceKey: m.title,
    sourceId: optionalId,
    sourceName: m.title,
    sourceKind: m.name,
    person: v.exactOptional(m.title),
    via: v.exactOptional(v.object({ sourceId: optionalId, name: m.title })),
    type: v.picklist(['direct', 'indirect', 'mixed']),
    stance: v.picklist(STANCES),
    hedged: v.boolean(),
    negated: v.boolean(),
    confidence: share,
    cue: text,
    content: text,
    prefix: m.title,
    suffix: m.title,
    start: m.offset,
    time,
    comparable: v.looseObject({
      generic: v.boolean(),
      figures: v.pipe(v.array(figure), v.maxLength(LIMITS.page)),
      entities: words,
      words,
      day: v.pipe(v.number(), v.integer()),
      scenes: v.exactOptional(v.pipe(v.array(scene), v.maxLength(LIMITS.page))),
      scene: v.exactOptional(scene),
    }),
    keys: words,
  }),
  links: v.object({
    id: v.pipe(v.string(), v.maxLength(LIMITS.name)),
    a: m.id,
    b: m.id,
    relation: v.picklist(RELATIONS),
    strict: v.boolean(),
    why,
    confidence: share,
    verdict: v.nullable(v.picklist(['confirmed', 'dismissed'])),
  }),
  sources: v.object({
    id: m.id,
    label: v.exactOptional(m.filledName),
    kind: v.exactOptional(m.name),
    country: v.exactOptional(m.name),
    addNames: v.pipe(v.array(v.pipe(m.sourceNameShape)), v.maxLength(LIMITS.page)),
    addDomains: words,
    setFacts: v.pipe(v.array(m.factShape), v.maxLength(LIMITS.page)),
    under: v.exactOptional(v.pipe(v.array(m.factShape), v.maxLength(LIMITS.page))),
    assessments: v.exactOptional(v.pipe(v.array(m.assessmentShape), v.maxLength(LIMITS.page))),
    note: text,
    created: time,
    modified: time,
  }),
  annotations: m.annotationShape,
  corrections: v.pipe(
    v.object({
      id: m.id,
      created: m.isoDate,
      correction: m.correctionShape,
      site: v.exactOptional(m.name),
    }),
  ),
  factChecks: v.object({
    id: m.id,
    pageId: v.exactOptional(m.id),
    publisher: m.title,
    rating: m.title,
    url: m.url,
    date: v.nullable(m.title),
    claimReviewed: text,
  }),
};
