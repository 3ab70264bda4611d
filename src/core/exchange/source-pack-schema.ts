import * as v from 'valibot';
import { FACT_FIELDS, GENERIC_TYPES, MATCHING_POLICIES, SOURCE_KINDS } from '../model/source';

/** Longest text of any field, and most items of any list: what is longer is no description of a source. */
const MOST_TEXT = 2_000;
const MOST_ITEMS = 500;
export const MOST_RECORDS = 20_000;

const text = v.pipe(
  v.string('must be text'),
  v.trim(),
  v.nonEmpty('must not be empty'),
  v.maxLength(MOST_TEXT, `has more than ${MOST_TEXT} characters`),
);
export const partialDate = v.pipe(
  v.string('must be a date'),
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u,
    'must be 2018, 2018-07 or 2018-07-13',
  ),
);
/** Only addresses that a card may link to. */
export const webAddress = v.pipe(
  text,
  v.url('must be an address'),
  v.regex(/^https?:\/\//iu, 'must begin with http:// or https://'),
);
const list = <S extends v.GenericSchema>(item: S) =>
  v.pipe(
    v.array(item, 'must be a list'),
    v.maxLength(MOST_ITEMS, `has more than ${MOST_ITEMS} items`),
  );
const oneOf = <const T extends readonly string[]>(options: T) =>
  v.picklist(options, `must be one of ${options.join(', ')}`);

const nameShape = v.object({
  text,
  lang: v.optional(text, 'und'),
  kind: v.optional(
    oneOf(['official', 'short', 'acronym', 'native', 'former', 'transliteration', 'programme']),
    'official',
  ),
  // A name that nobody has thought about is matched with care.
  matching: v.optional(oneOf(MATCHING_POLICIES), 'needs-cue'),
  from: v.exactOptional(partialDate),
  to: v.exactOptional(partialDate),
});

const evidenceShape = v.object({
  url: webAddress,
  title: text,
  publisher: text,
  retrieved: partialDate,
  quote: v.exactOptional(text),
  relation: oneOf(['self-description', 'registry', 'independent', 'encyclopaedia', 'dataset']),
  licence: text,
});

const valueShape = v.union(
  [
    v.pipe(v.string(), v.maxLength(MOST_TEXT)),
    v.object({
      entity: v.exactOptional(text),
      name: text,
      share: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    }),
  ],
  'must be text or { name, entity?, share? }',
);

export const factShape = v.object({
  field: oneOf(FACT_FIELDS),
  value: valueShape,
  validFrom: v.exactOptional(partialDate),
  validTo: v.exactOptional(partialDate),
  asOf: partialDate,
  status: v.optional(oneOf(['stated', 'disputed', 'unknown-to-evidence', 'superseded']), 'stated'),
  evidence: v.pipe(list(evidenceShape), v.minLength(1, 'a fact needs evidence')),
});

const assessmentShape = v.object({
  assessor: text,
  assessorUrl: webAddress,
  scale: text,
  value: text,
  scope: v.exactOptional(text),
  published: partialDate,
  url: webAddress,
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

export const host = v.pipe(
  text,
  v.toLowerCase(),
  v.transform((written) => written.replace(/^www\./u, '')),
  v.regex(/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u, 'must be a host such as example.org'),
);
export const country = v.pipe(text, v.regex(/^[A-Z]{2}$/u, 'must be ISO 3166-1 alpha-2, as GB'));
export const id = v.pipe(
  text,
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'must be lower-case words with hyphens'),
);
export const kind = oneOf(SOURCE_KINDS);

/** One record of a pack. Keys that are not ours are left out. */
export const recordShape = v.object({
  id: v.exactOptional(id),
  names: v.exactOptional(list(nameShape)),
  kind: v.exactOptional(kind),
  generic: v.exactOptional(oneOf(GENERIC_TYPES)),
  country: v.exactOptional(country),
  domains: v.exactOptional(list(v.object({ host, path: v.exactOptional(text) }))),
  sameAs: v.exactOptional(
    list(
      v.pipe(
        text,
        v.regex(/^(?:Q[1-9]\d*|https?:\/\/\S+)$/iu, 'must be a Wikidata id or an address'),
      ),
    ),
  ),
  facts: v.exactOptional(list(factShape)),
  assessments: v.exactOptional(list(assessmentShape)),
});

/** What stands around the records. */
export const packHead = v.object({
  format: v.literal('who-says-source-pack', 'is not a source pack of Who Says'),
  version: v.literal(1, 'is of a version that this Who Says does not know'),
  title: text,
  licence: text,
  attribution: v.exactOptional(text),
  url: v.exactOptional(webAddress),
  records: v.pipe(
    v.array(v.unknown(), 'must be a list'),
    v.maxLength(MOST_RECORDS, `has more than ${MOST_RECORDS} records`),
  ),
});
