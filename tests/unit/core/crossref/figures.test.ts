import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/core/crossref/find-figures';

const read = (text: string) =>
  findFigures(text, [[0, text.length]]).map(({ min, max, what, who, subset }) => ({
    min,
    max,
    what,
    who,
    subset,
  }));

describe('figures', () => {
  it('reads what became of the counted on either side of the number', () => {
    expect(read('The mudslide killed 19 villagers and wounded 22.')).toMatchObject([
      { min: 19, what: 'killed' },
      { min: 22, what: 'wounded' },
    ]);
    expect(read('98 guests from the inns of Brem and Osk were killed.')).toMatchObject([
      { min: 98, max: 98, what: 'killed' },
    ]);
  });

  it('marks a part of a total', () => {
    expect(read('At least 11 children were among the 26 killed.')).toMatchObject([
      { min: 11, max: null, who: 'children', subset: true },
      { min: 26, subset: false },
    ]);
    expect(read('Those killed included six women five children and three teachers.')).toMatchObject(
      [
        { min: 6, subset: true },
        { min: 5, subset: true },
        { min: 3, subset: true },
      ],
    );
  });

  it('joins the killed and the wounded only where one number counts both', () => {
    expect(read('The quake left 175 miners killed or injured.')).toMatchObject([
      { min: 175, what: 'killed_or_wounded' },
    ]);
    expect(read('The quake left 20 dead and dozens wounded.')).toMatchObject([
      { what: 'killed' },
      { what: 'wounded' },
    ]);
  });

  it('reads both ends of tolls that range by several accounts', () => {
    expect(
      read('The boatmen gave tolls ranging from about 40 to - by one estimate - some 90.'),
    ).toMatchObject([{ min: 40 }, { min: 90 }]);
  });

  it('reads a part whose noun is left out before "when"', () => {
    expect(read('Floods killed 17 villagers this week including 6 when a dyke gave way.')).toEqual([
      { min: 17, max: 17, what: 'killed', who: 'people', subset: false },
      { min: 6, max: 6, what: 'killed', who: 'people', subset: true },
    ]);
  });

  it('takes no date and no other thing for a toll', () => {
    expect(read('On 15 April the flood killed a farmer.')).toEqual([]);
    expect(read('The storm on two villages killed 15 farmers.')).toMatchObject([{ min: 15 }]);
  });
});
