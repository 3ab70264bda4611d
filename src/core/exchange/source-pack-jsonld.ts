import * as v from 'valibot';
import type { Evidence, Fact, FactField, SourceKind } from '../model/source';
import type { PackProblem, PackReading, PackRecord } from './source-pack';
import { host } from './source-pack-schema';

type Node = Readonly<Record<string, unknown>>;

const KIND_OF_TYPE: Readonly<Record<string, SourceKind>> = {
  NewsMediaOrganization: 'news-site',
  Newspaper: 'newspaper',
  BroadcastService: 'broadcaster',
  RadioStation: 'broadcaster',
  TelevisionStation: 'broadcaster',
  GovernmentOrganization: 'government-body',
  NGO: 'ngo',
  Corporation: 'company',
  Organization: 'company',
};

/** schema.org property → our field. The first of a field that is there is taken for it. */
const FIELDS: readonly (readonly [string, FactField])[] = [
  ['foundingDate', 'foundingDate'],
  ['dissolutionDate', 'dissolutionDate'],
  ['founder', 'founder'],
  ['ownershipFundingInfo', 'owner'],
  ['parentOrganization', 'parentOrganization'],
  ['subOrganization', 'subOrganization'],
  ['funder', 'funder'],
  ['location', 'headquarters'],
  ['address', 'headquarters'],
  ['knowsLanguage', 'inLanguage'],
  ['url', 'officialWebsite'],
  ['contactPoint', 'contact'],
  ['publishingPrinciples', 'publishingPrinciples'],
  ['ethicsPolicy', 'ethicsPolicy'],
  ['correctionsPolicy', 'correctionsPolicy'],
  ['verificationFactCheckingPolicy', 'verificationPolicy'],
  ['unnamedSourcesPolicy', 'unnamedSourcesPolicy'],
  ['masthead', 'masthead'],
  ['missionCoveragePrioritiesPolicy', 'mission'],
  ['memberOf', 'membership'],
  ['hasCertification', 'certification'],
  ['description', 'description'],
];

/** schema.org organisations, alone, in a list or in `@graph` → records whose facts are self-descriptions. */
export function readJsonLd(parsed: unknown, today: string): PackReading {
  const nodes = nodesOf(parsed);
  const problems: PackProblem[] = [];
  const records = nodes.flatMap((node, at): PackRecord[] => {
    const type = typesOf(node).find((name) => KIND_OF_TYPE[name] !== undefined);
    if (type === undefined) return [];
    const name = textOf(node.name);
    if (name === undefined) {
      problems.push({ field: `[${at}].name`, message: 'is missing: an organisation needs a name' });
      return [];
    }
    return [toRecord(node, name, KIND_OF_TYPE[type] ?? 'company', today)];
  });
  if (records.length === 0 && problems.length === 0)
    problems.push({
      field: '@type',
      message: 'holds no NewsMediaOrganization or other organisation of schema.org',
    });
  return { title: records[0]?.names?.[0]?.text ?? '', licence: '', records, problems };
}

function toRecord(node: Node, name: string, kind: SourceKind, today: string): PackRecord {
  const url = address(node.url) ?? address(node['@id']);
  const others = [textOf(node.alternateName), textOf(node.legalName)].filter(
    (text): text is string => text !== undefined && text !== name,
  );
  const domain = url === undefined ? undefined : v.safeParse(host, new URL(url).hostname);
  return {
    names: [name, ...others].map((text, at) => ({
      text,
      lang: 'und',
      kind: at === 0 ? 'official' : 'short',
      matching: 'needs-cue',
    })),
    kind,
    domains: domain?.success === true ? [{ host: domain.output }] : [],
    sameAs: list(node.sameAs).flatMap((link) => address(link) ?? []),
    facts: url === undefined ? [] : factsOf(node, selfDescription(name, url, today), today),
  };
}

function factsOf(node: Node, evidence: Evidence, today: string): Fact[] {
  return FIELDS.flatMap(([property, field]) =>
    list(node[property]).flatMap((value): Fact[] => {
      const text = textOf(value);
      if (text === undefined) return [];
      const isDate = field === 'foundingDate' || field === 'dissolutionDate';
      if (isDate && !/^\d{4}(?:-\d{2}){0,2}$/u.test(text)) return [];
      const isBody =
        typeof value === 'object' &&
        ['owner', 'founder', 'funder', 'parentOrganization', 'subOrganization'].includes(field);
      return [
        {
          field,
          value: isBody ? { name: text } : text,
          asOf: today,
          status: 'stated',
          evidence: [evidence],
          addedBy: 'import',
        },
      ];
    }),
  );
}

function selfDescription(name: string, url: string, today: string): Evidence {
  return {
    url,
    title: `What ${name} says of itself (schema.org)`,
    publisher: name,
    retrieved: today,
    relation: 'self-description',
    licence: '© publisher; fact cited',
  };
}

function nodesOf(parsed: unknown): Node[] {
  return list(parsed).flatMap((one) => {
    if (!isNode(one)) return [];
    return '@graph' in one ? list(one['@graph']).filter(isNode) : [one];
  });
}

function typesOf(node: Node): string[] {
  return list(node['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/u, '')] : [],
  );
}

/** A text, or what a nested node calls itself. */
function textOf(value: unknown): string | undefined {
  const [one] = list(value);
  if (typeof one === 'string') return one.trim() === '' ? undefined : one.trim();
  if (!isNode(one)) return undefined;
  return textOf(one.name ?? one.url ?? one.addressLocality ?? one.email ?? one['@value']);
}

function address(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\//iu.test(value) && URL.canParse(value)
    ? value
    : undefined;
}

function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
