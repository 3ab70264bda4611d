import type { Fact, FactField, SourceKind, SourceRecord } from '../model/source';

/** Our own terms: schema.org has none for the state's three axes and for what a fact rests on. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  whosays: 'https://who-says.example/ns#',
} as const;

const TYPE_OF_KIND: Partial<Record<SourceKind, string>> = {
  'government-body': 'GovernmentOrganization',
  'armed-forces': 'GovernmentOrganization',
  ngo: 'NGO',
  company: 'Corporation',
  person: 'Person',
  monitor: 'Organization',
  'think-tank': 'Organization',
  coalition: 'Organization',
  'international-organisation': 'Organization',
  'rescue-service': 'Organization',
  'political-movement': 'Organization',
};

const PROPERTIES: Partial<Record<FactField, string>> = {
  headquarters: 'location',
  foundingDate: 'foundingDate',
  dissolutionDate: 'dissolutionDate',
  founder: 'founder',
  owner: 'ownershipFundingInfo',
  parentOrganization: 'parentOrganization',
  subOrganization: 'subOrganization',
  funder: 'funder',
  inLanguage: 'knowsLanguage',
  officialWebsite: 'url',
  contact: 'contactPoint',
  publishingPrinciples: 'publishingPrinciples',
  ethicsPolicy: 'ethicsPolicy',
  correctionsPolicy: 'correctionsPolicy',
  verificationPolicy: 'verificationFactCheckingPolicy',
  unnamedSourcesPolicy: 'unnamedSourcesPolicy',
  masthead: 'masthead',
  mission: 'missionCoveragePrioritiesPolicy',
  membership: 'memberOf',
  certification: 'hasCertification',
  description: 'description',
};

const PREFIX = 'urn:who-says:source:';

/**
 * Records → JSON-LD: an organisation of schema.org each, and for each fact a `prov:Entity` that says what it
 * was derived from, when that was read, and to whom it is attributed. Facts that no longer hold and facts that
 * are disputed are among the entities alone.
 */
export function toJsonLd(records: readonly SourceRecord[]): string {
  const graph = records.flatMap((record) => [
    organisation(record),
    ...record.facts.map((fact, at) => entity(record, fact, at)),
  ]);
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2)}\n`;
}

function organisation(record: SourceRecord): Record<string, unknown> {
  const [name, ...others] = record.names.map(({ text }) => text);
  const properties: Record<string, unknown[]> = {};
  for (const fact of record.facts) {
    const property = PROPERTIES[fact.field];
    if (property === undefined || fact.status !== 'stated') continue;
    properties[property] = [...(properties[property] ?? []), plainValue(fact)];
  }
  return {
    '@id': PREFIX + record.id,
    '@type': TYPE_OF_KIND[record.kind] ?? 'NewsMediaOrganization',
    'whosays:kind': record.kind,
    name,
    ...(others.length === 0 ? {} : { alternateName: others }),
    ...(record.sameAs.length === 0 ? {} : { sameAs: record.sameAs.map(address) }),
    ...Object.fromEntries(
      Object.entries(properties).map(([key, values]) => [
        key,
        values.length === 1 ? values[0] : values,
      ]),
    ),
  };
}

function entity(record: SourceRecord, fact: Fact, at: number): Record<string, unknown> {
  return {
    '@id': `${PREFIX}${record.id}#fact-${at + 1}`,
    '@type': ['prov:Entity', 'whosays:Fact'],
    'whosays:about': { '@id': PREFIX + record.id },
    'whosays:field': fact.field,
    'whosays:value': plainValue(fact),
    'whosays:status': fact.status,
    'whosays:asOf': fact.asOf,
    ...(fact.validFrom === undefined ? {} : { 'whosays:validFrom': fact.validFrom }),
    ...(fact.validTo === undefined ? {} : { 'whosays:validTo': fact.validTo }),
    'prov:wasDerivedFrom': fact.evidence.map((piece) => ({
      '@id': piece.url,
      name: piece.title,
      publisher: piece.publisher,
      license: piece.licence,
      'whosays:relation': piece.relation,
    })),
    'prov:generatedAtTime': {
      '@type': 'xsd:date',
      '@value':
        fact.evidence
          .map(({ retrieved }) => retrieved)
          .sort()
          .at(-1) ?? fact.asOf,
    },
    'prov:wasAttributedTo': [...new Set(fact.evidence.map(({ publisher }) => publisher))].map(
      (name) => ({
        '@type': 'prov:Agent',
        name,
      }),
    ),
  };
}

function plainValue({ value, field }: Fact): unknown {
  if (typeof value === 'string') return value;
  return {
    '@type': field === 'founder' ? 'Person' : 'Organization',
    ...(value.entity === undefined ? {} : { '@id': PREFIX + value.entity }),
    name: value.name,
    ...(value.share === undefined ? {} : { 'whosays:share': value.share }),
  };
}

function address(entry: string): string {
  return /^Q\d+$/u.test(entry) ? `http://www.wikidata.org/entity/${entry}` : entry;
}
