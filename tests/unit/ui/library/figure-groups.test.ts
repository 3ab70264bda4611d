import { describe, expect, it } from 'vitest';
import type { ShownClaim } from '../../../../src/messaging/library-items';
import { figureGroups } from '../../../../src/ui/library/figure-groups';

type Figure = ShownClaim['figures'][number];
const figure = (min: number | null, rest: Partial<Figure> = {}): Figure => ({
  min,
  max: min,
  modifier: 'exact',
  what: 'killed',
  who: 'people',
  subset: false,
  ...rest,
});
const claim = (id: string, ...figures: Figure[]): ShownClaim => ({
  id,
  content: id,
  cue: '',
  type: 'indirect',
  stance: 'says',
  sourceKey: id,
  sourceId: null,
  sourceName: id,
  sourceKind: 'generic',
  person: null,
  via: null,
  date: '2026-03-10T12:00:00.000Z',
  pageUrl: null,
  pageTitle: '',
  contested: false,
  start: 0,
  quote: { exact: '', prefix: '', suffix: '' },
  figures,
});
const shown = (claims: readonly ShownClaim[]) =>
  figureGroups(claims).map(({ what, part, given }) => [
    what,
    part,
    given.map((one) => `${one.claim.id} ${one.min}`),
  ]);

describe('figures of a story', () => {
  it('stand on one scale where they count the same, what most count first', () => {
    const wounded = { what: 'wounded' };
    expect(
      shown([
        claim('a', figure(4), figure(20, wounded)),
        claim('b', figure(9)),
        claim('c', figure(30, wounded), figure(12)),
      ]),
    ).toEqual([
      ['killed', '', ['a 4', 'b 9', 'c 12']],
      ['wounded', '', ['a 20', 'c 30']],
    ]);
  });

  it('of a part of a total are not put beside the total', () => {
    const children = { who: 'children', subset: true };
    expect(
      shown([
        claim('a', figure(9), figure(2, children)),
        claim('b', figure(8), figure(3, children)),
      ]),
    ).toEqual([
      ['killed', '', ['a 9', 'b 8']],
      ['killed', 'children', ['a 2', 'b 3']],
    ]);
  });

  it('told once are shown only where nothing is told twice; without a number never', () => {
    expect(
      shown([claim('a', figure(4), figure(1, { what: 'missing' })), claim('b', figure(5))]),
    ).toEqual([['killed', '', ['a 4', 'b 5']]]);
    expect(shown([claim('a', figure(4)), claim('b', figure(null))])).toEqual([
      ['killed', '', ['a 4']],
    ]);
    expect(shown([claim('a')])).toEqual([]);
  });
});
