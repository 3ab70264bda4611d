import * as v from 'valibot';
import type { Annotation } from '../core/model/annotation';
import type { Correction, StoredCorrection } from '../core/model/correction';
import type { SourceDocument } from '../core/model/document';
import type { TextSelector } from '../core/model/selector';
import type { Settings } from '../core/model/settings';
import {
  type Assessment,
  FACT_FIELDS,
  type Fact,
  MATCHING_POLICIES,
  type SourceName,
} from '../core/model/source';
import { LIMITS } from './limits';
import type { SourceOverlay } from './protocol';

/** Shapes of the shared vocabulary, for what comes in by message or by file. */
type Shape<T> = v.GenericSchema<unknown, T>;

export const url = v.pipe(v.string(), v.maxLength(LIMITS.url));
export const title = v.pipe(v.string(), v.maxLength(LIMITS.title));
export const name = v.pipe(v.string(), v.maxLength(LIMITS.name));
export const filledName = v.pipe(name, v.minLength(1));
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.name));
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const isoDate = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'not a date'),
);
const span = v.pipe(
  v.tuple([offset, offset]),
  v.check(([start, end]) => start <= end, 'a span that ends before it starts'),
);
export const filledSpan = v.pipe(
  span,
  v.check(([start, end]) => start < end, 'an empty span'),
);

export const documentShape: Shape<SourceDocument> = v.pipe(
  v.object({
    text: v.pipe(v.string(), v.maxLength(LIMITS.text)),
    blocks: v.pipe(
      v.array(
        v.object({
          span,
          role: v.picklist([
            'headline',
            'subheading',
            'paragraph',
            'list-item',
            'quote',
            'caption',
            'byline',
            'table-cell',
            'other',
          ]),
        }),
      ),
      v.maxLength(LIMITS.blocks),
    ),
    links: v.pipe(v.array(v.object({ span, href: url })), v.maxLength(LIMITS.links)),
    page: v.object({
      url,
      canonicalUrl: v.exactOptional(url),
      title: v.exactOptional(title),
      siteName: v.exactOptional(title),
      author: v.exactOptional(title),
      published: v.exactOptional(title),
      lang: v.exactOptional(name),
    }),
  }),
  v.check(
    ({ text, blocks }) => blocks.every(({ span: [, end] }) => end <= text.length),
    'a block beyond the end of the text',
  ),
  v.check(
    ({ blocks }) =>
      blocks.every(({ span: [start] }, at) => start >= (blocks[at - 1]?.span[1] ?? 0)),
    'blocks out of order',
  ),
);

export const selectorShape: Shape<TextSelector> = v.object({
  quote: v.object({
    exact: v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.quote)),
    prefix: title,
    suffix: title,
  }),
  position: v.object({ start: offset, end: offset }),
});

export const annotationShape: Shape<Annotation> = v.object({
  id,
  pageUrl: url,
  pageTitle: title,
  target: v.nullable(selectorShape),
  kind: v.picklist(['claim', 'source', 'text', 'page']),
  sourceId: v.nullable(id),
  sourceName: v.nullable(name),
  note: v.pipe(v.string(), v.maxLength(LIMITS.note)),
  tags: v.pipe(v.array(filledName), v.maxLength(LIMITS.tags)),
  created: isoDate,
  modified: isoDate,
});

const quote = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.quote));
export const correctionShape: Shape<Correction> = v.variant('kind', [
  v.object({ kind: v.literal('not-a-source'), alias: filledName, pageUrl: url }),
  v.object({ kind: v.literal('never-on-site'), alias: filledName, site: filledName }),
  v.object({ kind: v.literal('never-alias'), alias: filledName }),
  v.object({
    kind: v.literal('is-source'),
    alias: filledName,
    sourceId: id,
    site: v.exactOptional(filledName),
  }),
  v.object({ kind: v.literal('not-a-claim'), quote, pageUrl: url }),
  v.object({
    kind: v.literal('claim-source'),
    quote,
    pageUrl: url,
    sourceId: v.nullable(id),
    name,
  }),
]);

export const storedCorrectionShape: Shape<StoredCorrection> = v.object({
  id,
  created: isoDate,
  correction: correctionShape,
});

export const sourceNameShape: Shape<SourceName> = v.object({
  text: filledName,
  lang: filledName,
  kind: v.picklist([
    'official',
    'short',
    'acronym',
    'native',
    'former',
    'transliteration',
    'programme',
  ]),
  matching: v.picklist(MATCHING_POLICIES),
  from: v.exactOptional(name),
  to: v.exactOptional(name),
});

export const factShape: Shape<Fact> = v.object({
  field: v.picklist(FACT_FIELDS),
  value: v.union([
    title,
    v.object({
      entity: v.exactOptional(id),
      name: filledName,
      share: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    }),
  ]),
  validFrom: v.exactOptional(name),
  validTo: v.exactOptional(name),
  asOf: name,
  status: v.picklist(['stated', 'disputed', 'unknown-to-evidence', 'superseded']),
  evidence: v.pipe(
    v.array(
      v.object({
        url,
        title,
        publisher: name,
        retrieved: name,
        quote: v.exactOptional(title),
        relation: v.picklist([
          'self-description',
          'registry',
          'independent',
          'encyclopaedia',
          'dataset',
        ]),
        licence: name,
      }),
    ),
    v.maxLength(LIMITS.tags),
  ),
  addedBy: v.picklist(['bundle', 'user', 'import']),
  bundleVersion: v.exactOptional(name),
});

export const assessmentShape: Shape<Assessment> = v.object({
  assessor: title,
  assessorUrl: url,
  scale: title,
  value: title,
  scope: v.exactOptional(title),
  published: name,
  url,
  licence: name,
  kind: v.picklist([
    'state-affiliation',
    'reliability',
    'bias',
    'press-freedom',
    'fact-check',
    'certification',
  ]),
});

/** What the reader has written of a source. */
const overlayFields = {
  label: v.exactOptional(filledName),
  kind: v.exactOptional(name),
  country: v.exactOptional(name),
  addNames: v.pipe(v.array(sourceNameShape), v.maxLength(LIMITS.page)),
  addDomains: v.pipe(v.array(name), v.maxLength(LIMITS.page)),
  setFacts: v.pipe(v.array(factShape), v.maxLength(LIMITS.page)),
  assessments: v.exactOptional(v.pipe(v.array(assessmentShape), v.maxLength(LIMITS.page))),
  note: v.pipe(v.string(), v.maxLength(LIMITS.note)),
};
export const overlayShape: Shape<SourceOverlay> = v.object(overlayFields);

const onOff = v.record(v.pipe(v.string(), v.maxLength(LIMITS.url)), v.picklist(['on', 'off']));
const settingsFields = {
  enabled: v.boolean(),
  density: v.picklist(['quiet', 'full', 'on-demand']),
  sites: onOff,
  pages: onOff,
  remember: v.boolean(),
  rememberDays: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500))),
  theme: v.picklist(['auto', 'light', 'dark']),
  badge: v.boolean(),
  packs: v.pipe(v.array(filledName), v.maxLength(LIMITS.tags)),
} as const;
export const settingsShape: Shape<Settings> = v.object(settingsFields);
export const settingsPatchShape: Shape<Partial<Settings>> = v.object({
  enabled: v.exactOptional(settingsFields.enabled),
  density: v.exactOptional(settingsFields.density),
  sites: v.exactOptional(settingsFields.sites),
  pages: v.exactOptional(settingsFields.pages),
  remember: v.exactOptional(settingsFields.remember),
  rememberDays: v.exactOptional(settingsFields.rememberDays),
  theme: v.exactOptional(settingsFields.theme),
  badge: v.exactOptional(settingsFields.badge),
  packs: v.exactOptional(settingsFields.packs),
});
