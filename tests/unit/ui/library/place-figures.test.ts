import { describe, expect, it } from 'vitest';
import { placeFigures } from '../../../../src/ui/library/place-figures';

describe('figures of one row of a plot', () => {
  it('stand over their marks where there is room', () => {
    expect(
      placeFigures([
        { x: 200, text: '54' },
        { x: 100, text: '30' },
      ]),
    ).toEqual([
      { x: 100, text: '30', below: false },
      { x: 200, text: '54', below: false },
    ]);
  });

  it('go under the line, then are left out, where they would cover each other', () => {
    const placed = placeFigures([
      { x: 100, text: '30' },
      { x: 104, text: '41' },
      { x: 106, text: '54' },
    ]);
    expect(placed.map(({ text, below }) => [text, below])).toEqual([
      ['30', false],
      ['41', true],
    ]);
  });

  it('are written once where they are the same', () => {
    expect(
      placeFigures([
        { x: 100, text: '54' },
        { x: 103, text: '54' },
      ]),
    ).toHaveLength(1);
  });
});
