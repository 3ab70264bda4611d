import type { Analysis } from '../../src/core/model/analysis';
import type { Claim } from '../../src/core/model/claim';
import type { Mention } from '../../src/core/model/mention';
import { at } from './find-span';
import { TEXT } from './page-text';

const claim = (
  given: Pick<Claim, 'index' | 'resolved'> &
    Partial<Claim> & { says: string; by: string; how: string },
): Claim => {
  const { says, by, how, ...rest } = given;
  const content = at(says);
  return {
    source: by === '' ? [] : [at(by)],
    cue: how === '' ? [] : [at(how)],
    content: [content],
    type: 'indirect',
    stance: 'says',
    hedged: false,
    negated: false,
    confidence: 0.9,
    ...rest,
  };
};

const AGENCY = { sourceId: 'coastal', name: 'Coastal News Agency', kind: 'news-agency' } as const;
const OBSERVATORY = {
  sourceId: 'nohrdv',
  name: 'Northern Observatory for Human Rights and the Documentation of Violations',
  kind: 'monitor',
} as const;
const MINISTRY = { sourceId: null, name: 'Ministry of Defence', kind: 'government-body' } as const;

export const CLAIMS: readonly Claim[] = [
  claim({
    index: 0,
    says: 'At least 30 people were killed when shells hit a crowded market in Marenna on Tuesday',
    by: 'residents',
    how: 'told',
    resolved: {
      sourceId: 'generic-residents',
      name: 'residents',
      generic: 'residents',
      kind: 'generic',
      how: 'generic',
    },
    via: { ...AGENCY, how: 'named' },
  }),
  claim({
    index: 1,
    says: '“at least 30 were killed and more than 50 wounded, a nurse and three pupils among them”',
    by: 'The agency',
    how: 'has claimed',
    type: 'direct',
    stance: 'distances',
    resolved: { ...AGENCY, how: 'description' },
  }),
  claim({
    index: 2,
    says: 'the toll at 54, among them 19 children',
    by: 'The Northern Observatory for Human Rights and the Documentation of Violations (NOHRDV)',
    how: 'put',
    stance: 'estimates',
    resolved: { ...OBSERVATORY, how: 'named' },
  }),
  claim({
    index: 3,
    says: 'that its forces had fired on the town',
    by: 'The Ministry of Defence',
    how: 'denied',
    stance: 'denies',
    resolved: { ...MINISTRY, how: 'introduced' },
  }),
  claim({
    index: 4,
    says: '“We struck no civilian target,”',
    by: 'its spokesman Daud Amran',
    how: 'said.',
    type: 'direct',
    stance: 'denies',
    negated: true,
    resolved: { ...MINISTRY, person: 'Daud Amran', how: 'spokesperson' },
  }),
  claim({
    index: 5,
    says: 'the shells had come from the east',
    by: 'A senior official',
    how: 'said the',
    resolved: {
      sourceId: 'generic-unnamed-official',
      name: 'a senior official',
      generic: 'unnamed-official',
      kind: 'generic',
      how: 'generic',
      disclosure: { number: 1, role: 'senior official', anonymityReason: 'talks are under way' },
    },
  }),
  claim({
    index: 6,
    says: 'that the market had been the only place within a day’s walk where flour could still be had, that its members had carried the wounded to the harbour on carts because no ambulance could get through the checkpoints on the coastal road, that the hospital in the old town had run out of blood and of fuel for its generators before noon, and that nobody from the authorities had come to the place until the evening, when the last of those buried under the roof had been brought out by their neighbours with their own hands',
    by: 'the Harbour Workers’ Union',
    how: 'said that',
    resolved: { sourceId: null, name: 'Harbour Workers’ Union', kind: 'ngo', how: 'introduced' },
  }),
  claim({
    index: 7,
    says: 'إن عدد القتلى 30',
    by: 'وكالة أنباء الساحل',
    how: 'قالت',
    resolved: {
      sourceId: 'coastal',
      name: 'وكالة أنباء الساحل',
      kind: 'news-agency',
      how: 'named',
    },
  }),
];

const mention = (phrase: string, rest: Partial<Mention> & Pick<Mention, 'name'>): Mention => {
  const [start, end] = at(phrase);
  return { start, end, sourceId: null, kind: 'unknown', reasons: [], ...rest };
};

export const MENTIONS: readonly Mention[] = [
  mention('Coastal News Agency', {
    ...AGENCY,
    reasons: [
      { code: 'full-name', weight: 1 },
      { code: 'cue-nearby', weight: 0.5 },
    ],
  }),
  mention('Northern Observatory for Human Rights and the Documentation of Violations', {
    ...OBSERVATORY,
    reasons: [{ code: 'full-name', weight: 1 }],
  }),
  mention('Ministry of Defence', {
    ...MINISTRY,
    reasons: [
      { code: 'introduced-here', weight: 0.6 },
      { code: 'competing-title', weight: -0.2 },
    ],
  }),
  mention('local reports', {
    sourceId: 'generic-local-reports',
    name: 'local reports',
    kind: 'generic',
    generic: 'local-reports',
  }),
  mention('وكالة أنباء الساحل', {
    sourceId: 'coastal',
    name: 'وكالة أنباء الساحل',
    kind: 'news-agency',
  }),
];

const figures = { what: 'killed', place: 'Marenna', a: 30, b: 54, percent: 80 };

export const ANALYSIS: Analysis = {
  lang: 'en',
  mentions: MENTIONS,
  claims: CLAIMS,
  figures: [],
  links: [
    {
      a: 0,
      b: 2,
      relation: 'conflict',
      strict: false,
      why: { code: 'figures_differ', values: figures },
      confidence: 0.8,
    },
    {
      a: 1,
      b: 2,
      relation: 'conflict',
      strict: false,
      why: { code: 'figures_differ', values: figures },
      confidence: 0.8,
    },
    {
      a: 0,
      b: 1,
      relation: 'same_figure',
      strict: false,
      why: { code: 'same_figure', values: figures },
      confidence: 0.8,
    },
    {
      a: 3,
      b: 4,
      relation: 'same_claim',
      strict: false,
      why: { code: 'same_words', values: { place: 'the town' } },
      confidence: 0.7,
    },
  ],
  pageOutlet: null,
  readUpTo: TEXT.length,
};
