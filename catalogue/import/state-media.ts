import { countryCode, countryName } from './country-codes';
import { kindOfName } from './kind-of-name';
import { isInitials, matchingPolicy } from './matching-policy';
import { nameLanguage } from './name-language';
import { parseTable, type Row, readOutlets } from './shared-data';
import { type Site, siteOfUrl } from './site-of-url';
import { slug } from './slug';
import { MODELS } from './state-axes';
import { type AssetName, parseAssetName } from './state-media-names';
import { type TableRecord, uniqueIds } from './write-table';

/** One medium or company of the matrix, gathered from all its rows. */
interface Body {
  readonly key: string;
  readonly country: string;
  readonly name: string;
  readonly isCompany: boolean;
  readonly cells: AssetName[];
  readonly codes: Set<string>;
  readonly sites: Site[];
  company?: Body;
}

const ASSESSOR = {
  assessor: 'State Media Monitor',
  assessorUrl: 'https://statemediamonitor.com',
  scale: 'State Media Matrix',
  published: '2024-02-07',
  url: 'https://github.com/ASD-at-GMF/state-media-profiles/blob/d878fee/State_Media_Matrix.csv',
  licence: 'MIT',
  kind: 'state-affiliation',
} as const;

/** The State Media Matrix → tier B: each medium and each company that holds media of other names. */
export function importStateMedia(root: string, places: ReadonlySet<string>): TableRecord[] {
  const text = readOutlets(root, 'asd-state-media-profiles/State_Media_Matrix.csv');
  const bodies = gather(parseTable(text, ','));
  const domains = shareDomains(bodies);
  const id = uniqueIds();
  const ids = new Map(
    bodies.map((body) => {
      const note = body.cells.find((cell) => cell.note !== undefined)?.note;
      const code = countryCode(body.country)?.toLowerCase() ?? 'int';
      const tail =
        note === undefined ? code : `${slug(note).split('-').slice(0, 5).join('-')}-${code}`;
      return [
        body.key,
        id(`${slug(body.name) || slug(body.sites[0]?.domain ?? 'medium')}-${tail}`),
      ];
    }),
  );
  return bodies.map((body) => toRecord(body, ids, domains.get(body.key) ?? [], places));
}

function gather(rows: readonly Row[]): Body[] {
  const bodies = new Map<string, Body>();
  const find = (country: string, cell: AssetName, isCompany: boolean): Body => {
    const key = `${country}|${cell.name.toLowerCase()}|${cell.note ?? ''}`;
    const found = bodies.get(key);
    const body =
      found ??
      ({
        key,
        country,
        name: cell.name,
        isCompany,
        cells: [],
        codes: new Set(),
        sites: [],
      } satisfies Body);
    bodies.set(key, body);
    body.cells.push(cell);
    return body;
  };
  for (const row of rows) {
    const { Country: country = '', Typology: code = '', URL: url = '' } = row;
    const companyCell = row['Media company'] ?? '';
    const assetCell = row['Main assets'] ?? '';
    // A row without a country or with a doubtful model ("ISFM?") says too little to be kept.
    if (country === '' || companyCell === '' || assetCell === '' || !MODELS.has(code)) continue;
    const company = parseAssetName(companyCell);
    const asset = parseAssetName(assetCell);
    const isSame =
      asset.note === undefined &&
      [company.name, company.initials].some((form) => sameName(form, asset.name));
    const holder = find(country, company, true);
    holder.codes.add(code);
    const body = isSame ? holder : find(country, asset, false);
    if (isSame) holder.cells.push(asset);
    body.codes.add(code);
    if (!isSame && body !== holder) body.company = holder;
    const site = siteOfUrl(url);
    if (site !== undefined && !body.sites.some((known) => known.url === site.url))
      body.sites.push(site);
  }
  return [...bodies.values()];
}

function sameName(one: string | undefined, other: string): boolean {
  return one !== undefined && slug(one) === slug(other);
}

/** A host belongs to the company if it is its own, else to the medium that was named first with it. */
function shareDomains(bodies: readonly Body[]): ReadonlyMap<string, string[]> {
  const holders = new Map<string, Set<string>>();
  for (const body of bodies)
    for (const { registrable } of body.sites)
      if (registrable !== undefined)
        holders.set(registrable, (holders.get(registrable) ?? new Set()).add(body.key));
  const taken = new Set<string>();
  const domains = new Map<string, string[]>();
  const order = [...bodies].sort((a, b) => Number(b.isCompany) - Number(a.isCompany));
  for (const body of order)
    for (const { domain, registrable } of body.sites) {
      if (domain === undefined || registrable === undefined) continue;
      const alone = holders.get(registrable)?.size === 1 && !domain.includes('/');
      const claimed = alone ? registrable : domain;
      if (taken.has(claimed)) continue;
      taken.add(claimed);
      domains.set(body.key, [...(domains.get(body.key) ?? []), claimed]);
    }
  return domains;
}

function toRecord(
  body: Body,
  ids: ReadonlyMap<string, string>,
  domains: string[],
  places: ReadonlySet<string>,
): TableRecord {
  const country = countryCode(body.country);
  const company = body.company;
  const companyId = company === undefined ? undefined : ids.get(company.key);
  const parent =
    company === undefined || companyId === undefined
      ? []
      : [{ entity: companyId, name: company.name }];
  const websites = [...new Set(body.sites.map(({ url }) => url))].slice(0, 4);
  const languages = [...new Set(body.cells.flatMap(({ language }) => language ?? []))];
  return {
    id: ids.get(body.key) ?? '',
    kind: kindOf(body),
    ...(country === undefined ? {} : { country }),
    names: namesOf(body, places),
    domains,
    sameAs: [],
    facts: [
      {
        field: 'country',
        value: country === undefined ? body.country : countryName(country),
        from: ['asd'],
      },
      ...axes(body.codes),
      ...parent.map((value) => ({ field: 'parentOrganization' as const, value, from: ['asd'] })),
      ...websites.map((value) => ({ field: 'officialWebsite' as const, value, from: ['asd'] })),
      ...languages.map((value) => ({ field: 'inLanguage' as const, value, from: ['asd'] })),
    ],
    assessments: [...body.codes].map((code) => ({
      ...ASSESSOR,
      value: `${MODELS.get(code)?.title ?? code} (${code})`,
    })),
  };
}

/** The three axes where all models given to the body agree; else said to be unknown to the evidence. */
function axes(codes: ReadonlySet<string>): TableRecord['facts'] {
  const models = [...codes].flatMap((code) => MODELS.get(code) ?? []);
  return (
    [
      ['stateFunding', 'funding'],
      ['stateGovernance', 'governance'],
      ['stateEditorial', 'editorial'],
    ] as const
  ).map(([field, axis]) => {
    const values = new Set(models.map((model) => model[axis]));
    const [value] = values;
    return values.size === 1 && value !== undefined
      ? { field, value, from: ['asd'] }
      : { field, unknown: true as const, from: ['asd'] };
  });
}

function kindOf(body: Body): TableRecord['kind'] {
  const hint = body.cells.find((cell) => cell.hint !== undefined)?.hint;
  if (hint !== undefined && /^print|newspaper/u.test(hint)) return 'newspaper';
  if (hint !== undefined && /^(?:radio|tv|television)/u.test(hint)) return 'broadcaster';
  if (hint === 'news agency') return 'news-agency';
  if (hint === 'online' || hint === 'website') return 'news-site';
  if (/^(?:ministry|department|directorate|direcci[oó]n|government)\b/iu.test(body.name))
    return 'government-body';
  const said = body.cells.map(({ name, other }) => kindOfName(`${name} ${other ?? ''}`.trim()));
  const own = said.find((kind) => kind !== undefined);
  if (own !== undefined) return own;
  if (body.isCompany) return 'company';
  // A broadcaster's parts broadcast; an agency's or a publisher's may be anything.
  return kindOfName(body.company?.name ?? '') === 'broadcaster' ? 'broadcaster' : 'news-site';
}

function namesOf(body: Body, places: ReadonlySet<string>): TableRecord['names'] {
  const names: TableRecord['names'] = [];
  const add = (text: string, kind: TableRecord['names'][number]['kind']): void => {
    if (text === '' || names.some((name) => name.text.toLowerCase() === text.toLowerCase())) return;
    const rule = matchingPolicy(text, places);
    // A government office is named in many sentences that don't speak of its media.
    const isOffice = /^(?:ministry|department|state|government|national press|office)\b/iu.test(
      text,
    );
    names.push({
      text,
      lang: nameLanguage(text),
      kind,
      matching: isOffice && rule === 'always' ? 'needs-cue' : rule,
    });
  };
  const first = isInitials(body.name) ? 'acronym' : 'official';
  add(body.name, first);
  for (const cell of body.cells) {
    add(cell.name, isInitials(cell.name) ? 'acronym' : 'official');
    if (cell.initials !== undefined) add(cell.initials, 'acronym');
    if (cell.other !== undefined)
      for (const form of cell.other.split(/\s*[,;/]\s*/u))
        if (/\p{L}/u.test(form))
          add(form, /\p{Script=Latin}/u.test(form) ? 'transliteration' : 'native');
  }
  return names;
}
