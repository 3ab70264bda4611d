import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anchor } from '../../src/core/anchor/anchor';
import { describe } from '../../src/core/anchor/describe';
import { edit, newsText, randomFrom } from '../unit/core/anchor/news-text';

/** Text of any kind: letters of several scripts, surrogates, repeated stretches, lines. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('the same words ', '\n\n', 'كان', '🌊', ' 30 ', ''),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const textAndSpan = anyText
  .filter((text) => text.length > 1)
  .chain((text) =>
    fc
      .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
      .map(([a, b]) => ({ text, start: Math.min(a, b), end: Math.max(a, b) + 1 })),
  );

const seeds = fc.integer({ min: 1, max: 2 ** 30 });

/** A page in the manner of the news, with a quote in it. */
function page(seed: number) {
  const random = randomFrom(seed);
  const text = newsText(5 + random(30), random);
  const start = random(text.length - 60);
  const end = start + 20 + random(40);
  return { text, start, end, random };
}

it('finds the words where they were when nothing has changed', () => {
  fc.assert(
    fc.property(textAndSpan, ({ text, start, end }) => {
      expect(anchor(text, describe(text, [start, end]))?.span).toEqual([start, end]);
    }),
    { numRuns: 1_000 },
  );
});

it('takes any two texts: a place is inside the text, and its score between 0 and 1', () => {
  fc.assert(
    fc.property(textAndSpan, anyText, ({ text, start, end }, other) => {
      const found = anchor(other, describe(text, [start, end]));
      if (!found) return;
      const [from, to] = found.span;
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThanOrEqual(from);
      expect(to).toBeLessThanOrEqual(other.length);
      expect(found.score).toBeGreaterThan(0);
      expect(found.score).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1_000 },
  );
});

it('finds words that are left alone, whatever is put before and after them on the page', () => {
  let right = 0;
  const runs = 1_000;
  fc.assert(
    fc.property(seeds, fc.nat(8), fc.nat(8), (seed, before, after) => {
      const { text, start, end, random } = page(seed);
      const lead = `${newsText(before, random)}\n\n`;
      const changed = `${lead}${text}\n\n${newsText(after, random)}`;
      const found = anchor(changed, describe(text, [start, end]));
      if (found && found.span[0] === lead.length + start && found.span[1] === lead.length + end) {
        right++;
      }
    }),
    { numRuns: runs },
  );
  expect(right / runs).toBeGreaterThanOrEqual(0.99);
});

it('gives no place to words that were taken out, with the rest edited at random', () => {
  fc.assert(
    fc.property(seeds, fc.nat(40), (seed, edits) => {
      const { text, start, end, random } = page(seed);
      const selector = describe(text, [start, end]);
      const without = edit(text.slice(0, start) + text.slice(end), edits, random);
      fc.pre(!without.includes(selector.quote.exact));
      expect(anchor(without, selector)).toBeNull();
    }),
    { numRuns: 1_500 },
  );
});
