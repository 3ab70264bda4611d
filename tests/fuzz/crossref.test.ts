import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOfText } from '../../src/core/attribution';
import type { ComparableClaim } from '../../src/core/crossref/comparable-claim';
import { compareClaims } from '../../src/core/crossref/compare-claims';
import { describeClaims } from '../../src/core/crossref/describe-claims';
import { describeFigures } from '../../src/core/crossref/describe-figures';
import { findFigures } from '../../src/core/crossref/find-figures';
import { indexKeys, lookupRanges } from '../../src/core/crossref/index-keys';
import { linkClaims } from '../../src/core/crossref/link-claims';
import { earlierPartners } from '../../src/core/crossref/page-index';
import type { Claim, Stance } from '../../src/core/model/claim';
import type { SourceDocument } from '../../src/core/model/document';

const PIECES = [
  'at least ',
  'between ',
  '30 ',
  '1,300 ',
  '54',
  'dozens of ',
  'half a million ',
  'a quarter of a million ',
  'people ',
  'civilians ',
  'were killed ',
  'wounded ',
  'killing ',
  'including ',
  'of whom ',
  'most of the dead ',
  'the toll rose to ',
  'updating an earlier toll of ',
  'in Velmar ',
  'near al-Dorn ',
  'on Friday ',
  'on 7 March 2031 ',
  'said on Monday ',
  'Elsewhere ',
  'blamed the army for ',
  'denied ',
  'carried out by rebels ',
  'since the war began ',
  'a monitor said ',
  'Syria-Jordan ',
  '. ',
  '\n',
  '-',
  '–',
  '9'.repeat(400),
  '🙂',
  '\ud83d',
  '\u0000',
  '\u202e',
  'e\u0301',
  'Aa'.repeat(60),
  ' ',
];
const odd = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const STANCE: readonly Stance[] = ['says', 'accuses', 'denies'];

const documentOf = (text: string): SourceDocument => ({
  text,
  blocks: blocksOfText(text),
  links: [],
  page: { url: 'https://paper.example/a', published: '2031-03-08', title: text.slice(0, 80) },
});

/** Every line of a text as a claim of one of a few sources. */
function claimsOf(document: SourceDocument): Claim[] {
  return document.blocks
    .filter(({ span: [start, end] }) => end > start)
    .map(({ span }, index) => ({
      index,
      source: [],
      cue: [],
      content: [span],
      type: 'indirect',
      stance: STANCE[index % STANCE.length] ?? 'says',
      hedged: false,
      negated: false,
      confidence: 1,
      resolved: { sourceId: `s${index % 5}`, name: `Source ${index % 5}`, how: 'named' },
    }));
}

function comparablesOf(text: string): ComparableClaim[] {
  const document = documentOf(text);
  const claims = claimsOf(document);
  const figures = claims.flatMap((claim) =>
    findFigures(text, claim.content).map((figure) => ({ ...figure, claim: claim.index })),
  );
  return describeClaims(document, claims, figures, 22_346);
}

describe('figures in any text', () => {
  it('lie inside it, in order, and have a number', () => {
    fc.assert(
      fc.property(odd, (text) => {
        let last = 0;
        for (const { span, min, max } of findFigures(text, [[0, text.length]])) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(min === null && max === null).toBe(false);
          expect(Number.isNaN(min ?? max)).toBe(false);
          last = span[0];
        }
      }),
      { numRuns: 600 },
    );
  });

  it('are the same whatever stands before their paragraph', () => {
    fc.assert(
      fc.property(odd, odd, (before, text) => {
        const whole = `${before}\n${text}`;
        const from = before.length + 1;
        const alone = findFigures(text, [[0, text.length]]);
        const within = findFigures(whole, [[from, whole.length]]);
        expect(within.map(({ span, ...rest }) => ({ ...rest, at: span[0] - from }))).toEqual(
          alone.map(({ span, ...rest }) => ({ ...rest, at: span[0] })),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('comparison of any claims', () => {
  const pages = fc.array(odd, { minLength: 1, maxLength: 12 }).map((lines) => lines.join('\n'));

  it('gives chances between 0 and 1, indexes in order, and reasons of plain values', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const claims = comparablesOf(text);
        for (const { a, b, confidence, why } of linkClaims(claims)) {
          expect(a).toBeLessThan(b);
          expect(claims[b]).toBeDefined();
          expect(confidence).toBeGreaterThanOrEqual(0.6);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const value of Object.values(why.values)) {
            expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('says the same from either side', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const [a, b] = comparablesOf(text);
        if (!a || !b) return;
        const [one, other] = [compareClaims(a, b), compareClaims(b, a)];
        expect(other?.relation).toBe(one?.relation);
        expect(other?.confidence ?? 0).toBeCloseTo(one?.confidence ?? 0, 9);
      }),
      { numRuns: 300 },
    );
  });

  it('looks each claim up where it is filed', () => {
    fc.assert(
      fc.property(pages, (text) => {
        for (const claim of comparablesOf(text)) {
          const ranges = lookupRanges(claim);
          for (const key of indexKeys(claim)) {
            expect(ranges.some(({ from, to }) => from <= key && key <= to)).toBe(true);
          }
          expect(ranges.length).toBeLessThanOrEqual(12);
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** Characters beyond which all that is looked at around a number is of its full size. */
const WINDOWS = 1_500;

describe('work on hostile text', () => {
  /** Characters that patterns were asked to look through, and matches they gave, for one text. */
  function work(run: () => void): number {
    let sum = 0;
    const exec = RegExp.prototype.exec;
    // No mock of the test runner, which would keep every call.
    const counting = function (this: RegExp, text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const match = exec.call(this, text);
      sum += Math.max(1, (match ? match.index + match[0].length : text.length) - from);
      return match;
    };
    Reflect.set(RegExp.prototype, 'exec', counting);
    try {
      run();
    } finally {
      Reflect.set(RegExp.prototype, 'exec', exec);
    }
    return sum;
  }

  it.each([
    ['numbers', '30 '],
    ['numbers with nouns', 'at least 30 people '],
    ['a toll that never ends', 'the toll rose '],
    ['towns', 'in Velmar near Dorn '],
    ['sentences', 'In Velmar 30 people were killed on Friday. '],
    ['events elsewhere', 'Elsewhere an air strike on Dorn killed 30 people. '],
    ['parts', 'including 30 children and 20 women '],
    ['digits', '9'],
    ['capitals', 'Aa'],
    ['spaces', ' '],
    ['blame', 'blamed the army, carried out by '],
  ])('grows no faster than the text: %s', (_, unit) => {
    const cost = (times: number) => {
      const text = unit.repeat(times);
      const document = documentOf(text);
      return work(() => {
        describeFigures(document, [], 22_346);
        comparablesOf(text);
      });
    };
    const times = Math.ceil(WINDOWS / unit.length);
    const [small, large] = [cost(times), cost(8 * times)];
    expect(large / small).toBeLessThan(8 * 1.3);
  });

  it('compares no more pairs than a bound for each claim', () => {
    const line = 'In Velmar 30 people were killed on Friday by the army\n';
    const pairs = (times: number) =>
      earlierPartners(comparablesOf(line.repeat(times))).reduce(
        (sum, { length }) => sum + length,
        0,
      );
    expect(pairs(1_600) / pairs(400)).toBeLessThan(4 * 1.3);
  });
});
