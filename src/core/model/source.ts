/** A date as exactly as the evidence gives it: `2018`, `2018-07` or `2018-07-13`. */
export type PartialDate = string;

export const SOURCE_KINDS = [
  'news-agency',
  'newspaper',
  'magazine',
  'broadcaster',
  'news-site',
  'investigative',
  'fact-checker',
  'monitor',
  'ngo',
  'think-tank',
  'government-body',
  'armed-forces',
  'armed-group-media',
  'coalition',
  'international-organisation',
  'rescue-service',
  'political-movement',
  'company',
  'journal',
  'social-account',
  'person',
  'generic',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What an unnamed source is said to be. The catalogue holds a sentence for each on what it can and can't tell. */
export const GENERIC_TYPES = [
  'unnamed-official',
  'diplomat',
  'security-source',
  'military-source',
  'local-reports',
  'residents',
  'witnesses',
  'activists',
  'medical-source',
  'state-media',
  'media',
  'experts',
  'documents',
  'social-media',
  'critics',
  'unnamed-person',
] as const;
export type GenericType = (typeof GENERIC_TYPES)[number];

export type NameKind =
  | 'official'
  | 'short'
  | 'acronym'
  | 'native'
  | 'former'
  | 'transliteration'
  | 'programme';

/**
 * How an alias may be matched in prose: wherever it stands, only in this exact case, only when its
 * surroundings speak for a source (a cue, a dateline, a credit, …), only when the page also names the source in
 * another way or is of its country, or not at all.
 */
export const MATCHING_POLICIES = [
  'always',
  'case-sensitive',
  'needs-cue',
  'needs-full-name',
  'never',
] as const;
export type MatchingPolicy = (typeof MATCHING_POLICIES)[number];

/** Whether a name of this policy may be borne by several sources, as the page tells which is meant. */
export function isSettledByPage(matching: MatchingPolicy): boolean {
  return matching === 'needs-cue' || matching === 'needs-full-name';
}

export interface SourceName {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  readonly kind: NameKind;
  readonly matching: MatchingPolicy;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** Registrable domain by default; `path` for a blog or a section of a larger site. */
export interface SourceDomain {
  readonly host: string;
  readonly path?: string;
}

export const FACT_FIELDS = [
  'country',
  'headquarters',
  'foundingDate',
  'dissolutionDate',
  'founder',
  'owner',
  'parentOrganization',
  'subOrganization',
  'funder',
  'fundingModel',
  'stateFunding',
  'stateGovernance',
  'stateEditorial',
  'leadership',
  'politicalAlignment',
  'inLanguage',
  'officialWebsite',
  'contact',
  'publishingPrinciples',
  'ethicsPolicy',
  'correctionsPolicy',
  'verificationPolicy',
  'unnamedSourcesPolicy',
  'masthead',
  'mission',
  'membership',
  'certification',
  'profile',
  'methodology',
  'description',
] as const;
export type FactField = (typeof FACT_FIELDS)[number];

export interface Evidence {
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO date on which the curator read it. */
  readonly retrieved: string;
  /** At most 25 words. */
  readonly quote?: string;
  readonly relation: 'self-description' | 'registry' | 'independent' | 'encyclopaedia' | 'dataset';
  readonly licence: string;
}

/**
 * A text or date, or another body: `entity` is the id of its record when the catalogue has one, `name`
 * is how the evidence calls it, `share` (0..1) its part of the ownership.
 */
export type FactValue =
  | string
  | { readonly entity?: string; readonly name: string; readonly share?: number };

export interface Fact {
  readonly field: FactField;
  /** Empty exactly when `status` is `unknown-to-evidence`. */
  readonly value: FactValue;
  /** When it was true in the world. */
  readonly validFrom?: PartialDate;
  readonly validTo?: PartialDate;
  /** When the evidence said so. */
  readonly asOf: PartialDate;
  readonly status: 'stated' | 'disputed' | 'unknown-to-evidence' | 'superseded';
  readonly evidence: readonly Evidence[];
  readonly addedBy: 'bundle' | 'user' | 'import';
  readonly bundleVersion?: string;
}

/** Somebody else's published judgement: never ours, never averaged. */
export interface Assessment {
  readonly assessor: string;
  readonly assessorUrl: string;
  readonly scale: string;
  readonly value: string;
  readonly scope?: string;
  readonly published: PartialDate;
  readonly url: string;
  readonly licence: string;
  readonly kind:
    | 'state-affiliation'
    | 'reliability'
    | 'bias'
    | 'press-freedom'
    | 'fact-check'
    | 'certification';
}

export interface SourceRecord {
  /** Stable slug, never re-used. */
  readonly id: string;
  /** `entity`: an owner or funder that is not itself cited as a source. */
  readonly tier: 'A' | 'B' | 'C' | 'entity' | 'user' | 'generic';
  readonly names: readonly SourceName[];
  readonly kind: SourceKind;
  /** Only with kind `generic`. */
  readonly generic?: GenericType;
  /** ISO 3166-1 alpha-2 where the source belongs to one country. */
  readonly country?: string;
  readonly domains: readonly SourceDomain[];
  /** Wikidata QID first, then official profiles. */
  readonly sameAs: readonly string[];
  readonly facts: readonly Fact[];
  readonly assessments: readonly Assessment[];
}
