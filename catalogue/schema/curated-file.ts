import * as v from 'valibot';
import { FACT_FIELDS, MATCHING_POLICIES, SOURCE_KINDS } from '../../src/core/model/source';
import { isPartialDate } from './partial-date';

export const text = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'));

/** YAML reads a bare year as a number: both are taken. */
export const partialDate = v.pipe(
  v.union([v.string(), v.number()], 'must be a date: 2018, 2018-07 or 2018-07-13'),
  v.transform(String),
  v.check(isPartialDate, 'must be a date: 2018, 2018-07 or 2018-07-13'),
);

export const httpUrl = v.pipe(
  text,
  v.url('must be a full address'),
  v.regex(/^https?:\/\//u, 'must begin with http:// or https://'),
);

export const slug = v.pipe(
  text,
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    'must be a slug: lower-case letters, digits, single hyphens',
  ),
);

export const oneOf = <const T extends readonly string[]>(options: T) =>
  v.picklist(options, `must be one of ${options.join(', ')}`);

const nameEntry = v.strictObject({
  text,
  lang: v.optional(
    v.pipe(text, v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u, 'must be BCP 47')),
    'en',
  ),
  kind: oneOf(['official', 'short', 'acronym', 'native', 'former', 'transliteration', 'programme']),
  matching: oneOf(MATCHING_POLICIES),
  from: v.optional(partialDate),
  to: v.optional(partialDate),
});

const evidenceEntry = v.strictObject({
  url: httpUrl,
  title: text,
  publisher: text,
  asOf: partialDate,
  relation: oneOf(['self-description', 'registry', 'independent', 'encyclopaedia', 'dataset']),
  licence: text,
  quote: v.optional(text),
  retrieved: v.optional(partialDate),
});

/** Keys of evidence → what each page is. */
export const evidenceTable = v.record(text, evidenceEntry);

/** One key of evidence, or several. */
export const fromKeys = v.pipe(
  v.union([text, v.array(text)], 'must name a key of evidence, or several'),
  v.transform((keys) => (typeof keys === 'string' ? [keys] : keys)),
  v.minLength(1, 'must name at least one key of evidence'),
);

export const fullDay = v.pipe(
  partialDate,
  v.regex(/^\d{4}-\d{2}-\d{2}$/u, 'must be the full day on which the pages were read'),
);

const bodyValue = v.strictObject({
  entity: v.optional(slug),
  name: text,
  share: v.optional(
    v.pipe(v.number('must be a number'), v.minValue(0), v.maxValue(1, 'is a part of 1')),
  ),
});

export const factEntry = v.strictObject({
  field: oneOf(FACT_FIELDS),
  value: v.optional(
    v.union(
      [text, v.pipe(v.number(), v.transform(String)), bodyValue],
      'must be text, a date or { entity?, name, share? }',
    ),
  ),
  unknown: v.optional(v.literal(true, 'is true or left out')),
  status: v.optional(oneOf(['stated', 'disputed', 'superseded'])),
  from: fromKeys,
  validFrom: v.optional(partialDate),
  validTo: v.optional(partialDate),
  asOf: v.optional(partialDate),
});

export const assessmentEntry = v.strictObject({
  assessor: text,
  assessorUrl: httpUrl,
  scale: text,
  value: text,
  scope: v.optional(text),
  published: partialDate,
  url: httpUrl,
  licence: text,
  kind: oneOf([
    'state-affiliation',
    'reliability',
    'bias',
    'press-freedom',
    'fact-check',
    'certification',
  ]),
});

/** What every written record has, curated or imported. */
const recordKeys = {
  id: slug,
  kind: oneOf(SOURCE_KINDS),
  country: v.optional(
    v.pipe(text, v.regex(/^[A-Z]{2}$/u, 'must be ISO 3166-1 alpha-2, upper case')),
  ),
  names: v.pipe(v.array(nameEntry), v.minLength(1, 'needs at least one name')),
  domains: v.optional(v.array(text), []),
  sameAs: v.optional(
    v.array(
      v.pipe(text, v.regex(/^(?:Q[1-9]\d*|https?:\/\/\S+)$/u, 'must be a QID or an address')),
    ),
    [],
  ),
  facts: v.array(factEntry),
  assessments: v.optional(v.array(assessmentEntry), []),
};

/** One curated file as people write it. Unknown keys are refused: they are most often typing errors. */
export const curatedFile = v.strictObject({
  ...recordKeys,
  retrieved: fullDay,
  evidence: evidenceTable,
});

/** A record in a table (`imported/*.jsonl`, `entities/*.yaml`) whose evidence stands in a shared list. */
export const tableRecord = v.strictObject({
  ...recordKeys,
  facts: v.optional(v.array(factEntry), []),
});

/** `imported/evidence.yaml`: the tables that were imported, by key. */
export const sharedEvidence = v.strictObject({ retrieved: fullDay, evidence: evidenceTable });

export type CuratedFile = v.InferOutput<typeof curatedFile>;
