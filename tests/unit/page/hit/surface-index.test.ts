import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Surface } from '../../../../src/page/findings';
import { indexSurfaces } from '../../../../src/page/hit/surface-index';

const surface = (start: number, end: number, index = 0): Surface => ({
  span: [start, end],
  ref: { kind: 'claim', index },
});

describe('indexSurfaces', () => {
  it('gives the shortest first where surfaces nest', () => {
    const index = indexSurfaces([surface(0, 100, 1), surface(20, 30, 2)]);
    expect(index.at(25).map((s) => s.ref.index)).toEqual([2, 1]);
    expect(index.at(60).map((s) => s.ref.index)).toEqual([1]);
    expect(index.at(101)).toEqual([]);
  });

  it('finds what a search through all would find', () => {
    const span = fc.tuple(fc.nat(200), fc.nat(60)).map(([a, n]) => surface(a, a + n));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), fc.nat(260), (surfaces, offset) => {
        const found = indexSurfaces(surfaces).at(offset);
        const expected = surfaces.filter((s) => s.span[0] <= offset && s.span[1] >= offset);
        expect(new Set(found)).toEqual(new Set(expected));
      }),
    );
  });
});
