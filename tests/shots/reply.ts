import type { SourceDocument } from '../../src/core/model/document';
import type { LibraryReference, ReadReply } from '../../src/messaging/protocol';
import { ANALYSIS } from './analysis';
import { at } from './find-span';
import { TEXT } from './page-text';

export const DOCUMENT: SourceDocument = {
  text: TEXT,
  blocks: [],
  links: [],
  page: {
    url: 'https://daily.example/2026/11/24/market',
    title: 'At least 30 killed as shells hit a market in Marenna',
    siteName: 'Example Daily',
    published: '2026-11-24',
    lang: 'en',
  },
};

export const reference = (claim: number, index: number): LibraryReference => ({
  linkId: `link-${claim}-${index}`,
  claim,
  relation: index % 3 === 0 ? 'conflict' : index % 3 === 1 ? 'same_figure' : 'chain',
  strict: index % 3 === 0,
  why:
    index % 3 === 0
      ? {
          code: 'figures_exclude',
          values: { what: 'killed', place: 'Marenna', a: 30, b: 41 + index },
        }
      : { code: 'same_figure', values: { what: 'killed', place: 'Marenna', a: 30 } },
  confidence: 0.8,
  other: {
    claimId: `c${index}`,
    content:
      index % 3 === 0 ? `${41 + index} people were killed` : '30 people had died in the market',
    sourceName: index % 2 === 0 ? 'Marenna Hospital' : 'Example Wire',
    sourceId: null,
    pageUrl: `https://wire.example/${index}`,
    pageTitle: 'Shelling of Marenna: what is known',
    outlet: 'Example Wire',
    published: '2026-11-24',
    read: new Date(Date.now() - (index % 9) * 86_400_000).toISOString(),
  },
  verdict: null,
});

const quote =
  '“at least 30 were killed and more than 50 wounded, a nurse and three pupils among them”';

export const REPLY: ReadReply = {
  analysis: ANALYSIS,
  annotations: [
    {
      id: 'a1',
      pageUrl: DOCUMENT.page.url,
      pageTitle: DOCUMENT.page.title ?? '',
      target: {
        quote: { exact: quote, prefix: '', suffix: '' },
        position: { start: at(quote)[0], end: at(quote)[1] },
      },
      kind: 'claim',
      sourceId: 'coastal',
      sourceName: 'Coastal News Agency',
      note: 'First figure given; compare with the evening bulletin.',
      tags: ['marenna', 'tolls'],
      created: '2026-11-24T09:00:00Z',
      modified: '2026-11-24T09:00:00Z',
    },
  ],
  placed: [{ index: 0, span: at(quote) }],
  library: [0, 1].map((index) => reference(1, index)),
  factChecks: [
    {
      claim: 1,
      publisher: 'Example Checkers',
      rating: 'Partly supported',
      url: 'https://checkers.example/marenna',
      date: '2026-11-25',
      claimReviewed: 'Most of the dead in Marenna were women and children',
    },
  ],
  remembered: true,
  storageProblem: null,
};

/** As many cross-references as the card has to bear. */
export const CROWDED: ReadReply = {
  ...REPLY,
  library: Array.from({ length: 40 }, (_, index) => reference(1, index)),
};
