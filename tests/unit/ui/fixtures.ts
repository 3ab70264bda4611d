import type { Analysis, PageLink } from '../../../src/core/model/analysis';
import type { Claim, ResolvedSource } from '../../../src/core/model/claim';
import type { Span } from '../../../src/core/model/span';
import type { LibraryReference, ReadReply } from '../../../src/messaging/protocol';

export const source = (name: string, rest: Partial<ResolvedSource> = {}): ResolvedSource => ({
  sourceId: name.toLowerCase(),
  name,
  how: 'named',
  ...rest,
});

export const claim = (index: number, content: Span, rest: Partial<Claim> = {}): Claim => ({
  index,
  source: [],
  cue: [],
  content: [content],
  type: 'indirect',
  stance: 'says',
  hedged: false,
  negated: false,
  confidence: 0.9,
  resolved: source(`S${index}`),
  ...rest,
});

export const link = (a: number, b: number, relation: PageLink['relation']): PageLink => ({
  a,
  b,
  relation,
  strict: false,
  why: { code: 'denial', values: { place: 'x' } },
  confidence: 0.9,
});

export const reference = (
  index: number,
  relation: LibraryReference['relation'],
  verdict: LibraryReference['verdict'] = null,
): LibraryReference => ({
  linkId: `${index}-${relation}`,
  claim: index,
  relation,
  strict: true,
  why: { code: 'denial', values: { place: 'x' } },
  confidence: 0.9,
  other: {
    claimId: 'o',
    content: 'other',
    sourceName: 'Wire',
    sourceId: 'wire',
    pageUrl: 'https://wire.example/',
    pageTitle: 'Wire',
    outlet: null,
    published: null,
    read: '2031-03-01T00:00:00Z',
  },
  verdict,
});

export const reply = (analysis: Partial<Analysis>, rest: Partial<ReadReply> = {}): ReadReply => ({
  analysis: {
    lang: 'en',
    mentions: [],
    claims: [],
    figures: [],
    links: [],
    pageOutlet: null,
    readUpTo: 0,
    ...analysis,
  },
  annotations: [],
  placed: [],
  library: [],
  factChecks: [],
  remembered: true,
  storageProblem: null,
  ...rest,
});
