import { expect, it } from 'vitest';
import type { Annotation } from '../../../src/core/model/annotation';
import type { Claim } from '../../../src/core/model/claim';
import type { FindingRef, ReadReply } from '../../../src/messaging/protocol';
import { anchorSpans, inReadingOrder, pointedSpans, surfacesOf } from '../../../src/page/findings';

const claim: Claim = {
  index: 0,
  source: [[0, 5]],
  cue: [[6, 10]],
  content: [
    [20, 30],
    [40, 60],
  ],
  type: 'indirect',
  stance: 'says',
  hedged: false,
  negated: false,
  confidence: 0.9,
  resolved: { sourceId: null, name: 'A body', how: 'text' },
};
const note: Annotation = {
  id: 'n',
  pageUrl: 'https://harbour.example/pier',
  pageTitle: '',
  target: null,
  kind: 'text',
  sourceId: null,
  sourceName: null,
  note: 'compare',
  tags: [],
  created: '2026-01-01T00:00:00Z',
  modified: '2026-01-01T00:00:00Z',
};
const reply = (placed: ReadReply['placed']): ReadReply => ({
  analysis: {
    lang: 'en',
    mentions: [],
    claims: [claim],
    figures: [],
    links: [],
    pageOutlet: null,
    readUpTo: 100,
  },
  annotations: [note, note],
  placed,
  library: [],
  factChecks: [],
  remembered: true,
  storageProblem: null,
});

it('opens the card of a note on its words, and the card of a claim where the note is on the claim', () => {
  const onClaim = { index: 0, span: [20, 60] } as const;
  const onText = { index: 1, span: [70, 90] } as const;
  const surfaces = surfacesOf(reply([onClaim, onText]), false);
  expect(surfaces).toContainEqual({ span: [20, 60], ref: { kind: 'claim', index: 0 } });
  expect(surfaces).toContainEqual({ span: [70, 90], ref: { kind: 'annotation', index: 1 } });
  expect(inReadingOrder(reply([onClaim, onText]))).toEqual([
    { kind: 'claim', index: 0 },
    { kind: 'annotation', index: 1 },
  ]);
});

it('stands on the words of a note or a selection, and nowhere for a note without a place', () => {
  const selection: FindingRef = {
    kind: 'selection',
    index: 3,
    target: { quote: { exact: 'x', prefix: '', suffix: '' }, position: { start: 3, end: 9 } },
  };
  const placed = reply([{ index: 1, span: [70, 90] }]);
  expect(anchorSpans(placed, { kind: 'annotation', index: 1 })).toEqual([[70, 90]]);
  expect(anchorSpans(placed, { kind: 'annotation', index: 0 })).toEqual([]);
  expect(anchorSpans(placed, selection)).toEqual([[3, 9]]);
  expect(pointedSpans(placed, selection)).toEqual([[3, 9]]);
});
