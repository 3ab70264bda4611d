import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../../../src/core/crossref/compare-figures';
import { compareNumbers, timesApart } from '../../../../src/core/crossref/figures/ranges';
import { scopeOf } from '../../../../src/core/crossref/figures/scope';
import { scenesOf } from '../../../../src/core/crossref/scene/scenes-of';
import type { Claim, Stance } from '../../../../src/core/model/claim';
import type { SourceDocument } from '../../../../src/core/model/document';
import { compareInPage } from '../../../../src/core/reading/compare-in-page';

interface Said {
  readonly by: string;
  readonly says: string;
  readonly stance?: Stance;
  readonly via?: string;
}

function page(said: readonly Said[]) {
  let text = '';
  const claims: Claim[] = said.map(({ by, says, stance = 'says', via }, index) => {
    const start = text.length + by.length + 6;
    text += `${by} said ${says}. `;
    const named = (name: string) => ({ sourceId: null, name, how: 'named' as const });
    return {
      index,
      source: [[start - by.length - 6, start - 6]],
      cue: [[start - 5, start - 1]],
      content: [[start, start + says.length]],
      type: 'indirect',
      stance,
      hedged: false,
      negated: false,
      confidence: 0.9,
      resolved: named(by),
      ...(via ? { via: named(via) } : {}),
    };
  });
  const document: SourceDocument = {
    text,
    blocks: [{ span: [0, text.length], role: 'paragraph' }],
    links: [],
    page: { url: 'https://paper.example/a', published: '2031-03-08' },
  };
  return compareInPage(document, claims, 22_346).links.map(({ a, b, relation, strict }) => ({
    a,
    b,
    relation,
    strict,
  }));
}

describe('links between the claims of a page', () => {
  it('finds two sources that count the dead of one strike differently', () => {
    const links = page([
      { by: 'Relief Watch', says: '54 civilians were killed in the air strike on Dorn' },
      { by: 'Civic Agency', says: 'at least 30 civilians were killed in the air strike on Dorn' },
    ]);
    expect(links).toEqual([{ a: 0, b: 1, relation: 'conflict', strict: false }]);
  });

  it('takes the killed and the wounded for no conflict', () => {
    const links = page([
      { by: 'Relief Watch', says: '54 civilians were killed in the air strike on Dorn' },
      { by: 'Civic Agency', says: '70 civilians were wounded in the air strike on Dorn' },
    ]);
    expect(links).toEqual([]);
  });

  it('takes a part that exceeds the whole of another source for a conflict', () => {
    const links = page([
      {
        by: 'Relief Watch',
        says: '60 people including 25 children were killed in the air strike on Dorn',
      },
      { by: 'Civic Agency', says: '20 people were killed in the air strike on Dorn' },
    ]);
    expect(links).toMatchObject([{ relation: 'conflict', strict: true }]);
  });

  it('finds that the accused denies', () => {
    const links = page([
      { by: 'Relief Watch', says: 'the navy shelled a port', stance: 'accuses' },
      { by: 'A navy spokesman', says: 'that any port had been hit', stance: 'denies' },
    ]);
    expect(links).toMatchObject([{ relation: 'denial' }]);
  });

  it('finds that a claim rests on the other source', () => {
    const links = page([
      { by: 'Civic Agency', says: '30 people were killed in the air strike on Dorn' },
      {
        by: 'Gulf Post',
        via: 'Civic Agency',
        says: '30 people were killed in the air strike on Dorn',
      },
    ]);
    expect(links).toMatchObject([{ relation: 'chain' }]);
  });
});

describe('the rules of numbers and scopes', () => {
  const exact = (n: number) => ({ min: n, max: n, modifier: 'exact' as const });
  const atLeast = (n: number) => ({ min: n, max: null, modifier: 'at_least' as const });
  const upTo = (n: number) => ({ min: null, max: n, modifier: 'at_most' as const });
  const dozens = { min: 24, max: null, modifier: 'vague' as const };

  it.each([
    [exact(20), exact(19), 'exclude'],
    [atLeast(30), exact(54), 'differ'],
    [atLeast(17), exact(20), 'compatible'],
    [atLeast(100), exact(70), 'exclude'],
    [dozens, exact(19), 'compatible'],
    [dozens, exact(12), 'exclude'],
    [exact(30), atLeast(30), 'same'],
    [dozens, exact(140), 'compatible'],
    [dozens, exact(160), 'differ'],
    [dozens, upTo(200), 'compatible'],
    [atLeast(250), upTo(470), 'differ'],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(compareNumbers(a, b)).toBe(expected);
    expect(compareNumbers(b, a)).toBe(expected);
  });

  it('knows a part from another part', () => {
    const who = (name: string, subset = false) => ({ who: name, subset });
    expect(scopeOf(who('children', true), who('people'))).toBe('a_in_b');
    expect(scopeOf(who('civilians'), who('fighters'))).toBe('apart');
    expect(scopeOf(who('rebels'), who('fighters'))).toBe('same');
  });

  it('tells how many times a number is another, a loose word at its top', () => {
    expect(timesApart(exact(10), exact(40))).toBe(4);
    expect(timesApart(dozens, exact(100))).toBe(1);
    expect(timesApart(dozens, exact(1_440))).toBe(10);
  });
});

describe('a number that the text says was given earlier', () => {
  const counted = (by: string, n: number, replaced: boolean) => {
    const figure = {
      min: n,
      max: n,
      modifier: 'exact',
      what: 'killed',
      who: 'people',
      subset: false,
    } as const;
    const text = replaced ? `updating an earlier toll of ${n}` : `the attack killed ${n} people`;
    const document: SourceDocument = {
      text: `A bomb killed many people in Dorn. ${by} said ${text}.`,
      blocks: [{ span: [0, 200], role: 'paragraph' }],
      links: [],
      page: { url: 'https://paper.example/a', published: '2031-03-08' },
    };
    const at = document.text.indexOf(String(n));
    const [scene] = scenesOf(document, [{ span: [at, at + 2] }], 22_346);
    if (!scene) throw new Error('no scene for the figure');
    return { figure, scene, sourceKey: `name:${by}`, sourceName: by, generic: false };
  };

  it('is updated by its own source, and not by another', () => {
    const earlier = counted('Relief Watch', 15, true);
    const same = compareFigures(counted('Relief Watch', 32, false), earlier, true);
    expect(same?.relation).toBe('update');
    const other = compareFigures(counted('Northern Front', 50, false), earlier, true);
    expect(other?.relation).not.toBe('update');
  });
});
