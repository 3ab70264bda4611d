import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/core/model/claim';
import type { Mention } from '../../../../src/core/model/mention';
import type { LibraryReference, ReadReply } from '../../../../src/messaging/protocol';
import { contestedClaims, layersOf } from '../../../../src/page/paint/layers';

const claim = (index: number, cue: Claim['cue'], extra: Partial<Claim> = {}): Claim => ({
  index,
  source: [[index * 100, index * 100 + 5]],
  cue,
  content: [[index * 100 + 20, index * 100 + 60]],
  type: 'indirect',
  stance: 'says',
  hedged: false,
  negated: false,
  confidence: 0.9,
  resolved: { sourceId: null, name: 'A body', how: 'text' },
  ...extra,
});
const mention = (start: number, extra: Partial<Mention> = {}): Mention => ({
  start,
  end: start + 5,
  sourceId: null,
  name: 'A body',
  kind: 'unknown',
  reasons: [],
  ...extra,
});
const reference = (
  index: number,
  relation: LibraryReference['relation'],
  verdict: LibraryReference['verdict'] = null,
): LibraryReference => ({
  linkId: `${index}`,
  claim: index,
  relation,
  strict: true,
  why: { code: 'figures_differ', values: {} },
  confidence: 0.9,
  other: {
    claimId: 'c',
    content: '',
    sourceName: '',
    sourceId: null,
    pageUrl: '',
    pageTitle: '',
    outlet: null,
    published: null,
    read: '2026-01-01',
  },
  verdict,
});
const reply = (
  parts: Partial<ReadReply['analysis']>,
  library: LibraryReference[] = [],
): ReadReply => ({
  analysis: {
    lang: 'en',
    mentions: [],
    claims: [],
    figures: [],
    links: [],
    pageOutlet: null,
    readUpTo: 0,
    ...parts,
  },
  annotations: [],
  placed: [],
  library,
  factChecks: [],
  remembered: true,
  storageProblem: null,
});

describe('what is marked', () => {
  it('tells known, unknown and unnamed sources apart', () => {
    const mentions = [
      mention(0, { sourceId: 'sana' }),
      mention(10),
      mention(20, { sourceId: 'g', generic: 'local-reports' }),
    ];
    const layers = layersOf(reply({ mentions }), 'quiet');
    expect(layers.get('who-says-source')).toEqual([[0, 5]]);
    expect(layers.get('who-says-source-unknown')).toEqual([[10, 15]]);
    expect(layers.get('who-says-source-generic')).toEqual([[20, 25]]);
  });

  it('marks a claim by its cue, its contents only at full density', () => {
    const claims = [claim(0, [[10, 14]])];
    expect(layersOf(reply({ claims }), 'quiet').get('who-says-content')).toBeUndefined();
    const full = layersOf(reply({ claims }), 'full');
    expect(full.get('who-says-cue')).toEqual([[10, 14]]);
    expect(full.get('who-says-content')).toEqual([[20, 60]]);
  });

  it('marks the source of a claim without a cue, and its opening without either', () => {
    const claims = [claim(0, []), claim(1, [], { source: [] })];
    expect(layersOf(reply({ claims }), 'quiet').get('who-says-cue')).toEqual([
      [0, 5],
      [120, 121],
    ]);
  });

  it('calls a claim contested by what contradicts it, here or in the library, unless dismissed', () => {
    const claims = [0, 1, 2, 3, 4].map((i) => claim(i, [[i * 100 + 10, i * 100 + 14]]));
    const why = { code: 'x', values: {} };
    const links = [
      { a: 0, b: 1, relation: 'denial', strict: true, why, confidence: 1 },
      { a: 2, b: 4, relation: 'same_claim', strict: true, why, confidence: 1 },
    ] as const;
    const library = [
      reference(2, 'compatible'),
      reference(3, 'conflict'),
      reference(4, 'conflict', 'dismissed'),
    ];
    expect([...contestedClaims(reply({ claims, links }, library))]).toEqual([0, 1, 3]);
    const placed = [{ index: 0, span: [1, 2] }] as const;
    const layers = layersOf({ ...reply({ claims, links }, library), placed }, 'quiet');
    expect(layers.get('who-says-cue-contested')).toHaveLength(3);
    expect(layers.get('who-says-cue')).toHaveLength(2);
    expect(layers.get('who-says-annotated')).toEqual([[1, 2]]);
  });
});
