import type {
  Evidence,
  Fact,
  FactField,
  FactValue,
  SourceRecord,
} from '../../src/core/model/source';
import type { SourceView } from '../../src/messaging/protocol';

const evidence = (host: string, publisher: string, relation: Evidence['relation']): Evidence => ({
  url: `https://${host}/about`,
  title: `${publisher}: about`,
  publisher,
  retrieved: '2026-11-01',
  relation,
  licence: 'CC BY-SA',
});
const REGISTRY = evidence('media-registry.example', 'Example Media Registry', 'registry');
const WIKI = evidence('encyclopaedia.example', 'Example Encyclopaedia', 'encyclopaedia');
const SELF = evidence('coastal.example', 'Coastal News Agency', 'self-description');

const fact = (
  field: FactField,
  value: FactValue,
  from: readonly Evidence[],
  rest: Partial<Fact> = {},
): Fact => ({
  field,
  value,
  asOf: '2024-09',
  status: 'stated',
  evidence: from,
  addedBy: 'bundle',
  ...rest,
});

const COASTAL: SourceRecord = {
  id: 'coastal',
  tier: 'A',
  names: [
    { text: 'Coastal News Agency', lang: 'en', kind: 'official', matching: 'always' },
    { text: 'CNAg', lang: 'en', kind: 'acronym', matching: 'needs-cue' },
    { text: 'وكالة أنباء الساحل', lang: 'ar', kind: 'native', matching: 'always' },
  ],
  kind: 'news-agency',
  country: 'SY',
  domains: [{ host: 'coastal.example' }],
  sameAs: [],
  facts: [
    fact('description', 'National news agency of an invented coast, in Arabic and English.', [
      WIKI,
    ]),
    fact('foundingDate', '1965-06-24', [SELF, WIKI]),
    fact('owner', { entity: 'ministry', name: 'Ministry of Information' }, [REGISTRY]),
    fact('owner', { name: 'Harbour Press Fund', share: 0.25 }, [WIKI], {
      asOf: '2019',
      status: 'disputed',
    }),
    fact('fundingModel', 'State budget', [REGISTRY]),
    fact('stateFunding', 'yes', [REGISTRY]),
    fact('stateGovernance', 'yes', [REGISTRY]),
    fact('stateEditorial', '', [REGISTRY], { status: 'unknown-to-evidence' }),
    fact('headquarters', 'Marenna', [SELF]),
    fact('leadership', 'Selim Haddar (director general)', [SELF]),
    fact('officialWebsite', 'https://coastal.example/', [SELF]),
    fact('owner', 'Harbour Authority', [WIKI], { validFrom: '1965', validTo: '1991' }),
  ],
  assessments: [
    {
      assessor: 'Example Media Monitor',
      assessorUrl: 'https://monitor.example',
      scale: 'State media matrix',
      value: 'State-controlled',
      published: '2024-02',
      url: 'https://monitor.example/coastal',
      licence: 'MIT',
      kind: 'state-affiliation',
    },
    {
      assessor: 'Example Press Council',
      assessorUrl: 'https://council.example',
      scale: 'Membership',
      value: 'Not a member',
      scope: 'the English service',
      published: '2023',
      url: 'https://council.example/members',
      licence: '© publisher; fact cited',
      kind: 'certification',
    },
  ],
};

const view = (record: SourceRecord, rest: Partial<SourceView> = {}): SourceView => ({
  record,
  edited: false,
  underEdits: [],
  own: null,
  note: '',
  reading: { claims: 0, pages: 0, contradicted: 0, contradictedBy: [] },
  ownerChain: [],
  ...rest,
});

export const VIEWS: Readonly<Record<string, SourceView>> = {
  coastal: view(COASTAL, {
    reading: {
      claims: 14,
      pages: 6,
      contradicted: 3,
      contradictedBy: [
        { name: 'Northern Observatory', times: 2 },
        { name: 'Example Wire', times: 1 },
      ],
    },
    ownerChain: [
      { id: 'ministry', name: 'Ministry of Information' },
      { id: null, name: 'Government of the Coast' },
    ],
    note: 'Quotes residents by first name only.',
  }),
  nohrdv: view({
    id: 'nohrdv',
    tier: 'C',
    names: [
      {
        text: 'Northern Observatory for Human Rights and the Documentation of Violations',
        lang: 'en',
        kind: 'official',
        matching: 'always',
      },
    ],
    kind: 'monitor',
    domains: [],
    sameAs: [],
    facts: [],
    assessments: [],
  }),
  'generic-local-reports': view({
    id: 'generic-local-reports',
    tier: 'generic',
    names: [{ text: 'local reports', lang: 'en', kind: 'official', matching: 'never' }],
    kind: 'generic',
    generic: 'local-reports',
    domains: [],
    sameAs: [],
    facts: [
      fact(
        'description',
        'Tells that somebody near the place published or passed this on; it does not tell who, how many, or whether they saw it.',
        [WIKI],
      ),
    ],
    assessments: [],
  }),
};
