import { expect, it, describe as suite } from 'vitest';
import { anchor } from '../../../../src/core/anchor/anchor';
import { describe } from '../../../../src/core/anchor/describe';
import type { TextSelector } from '../../../../src/core/model/selector';
import { edit, newsText, randomFrom } from './news-text';

interface Trial {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  readonly selector: TextSelector;
  readonly random: (n: number) => number;
}

/** A page and a quote in it, of any length from one word to several sentences. */
function trial(seed: number): Trial {
  const random = randomFrom(seed * 7919 + 13);
  const text = newsText(4 + random(40), random);
  const start = random(text.length - 12);
  const end = Math.min(text.length, start + 6 + random(random(3) === 0 ? 400 : 120));
  return {
    before: text.slice(0, start),
    quote: text.slice(start, end),
    after: text.slice(end),
    selector: describe(text, [start, end]),
    random,
  };
}

/** The text around the quote as a later version of the page may have it. */
function changedAround({ before, after, random }: Trial): { before: string; after: string } {
  const lead = random(2) === 0 ? `${newsText(1 + random(5), random)}\n\n` : '';
  const kept = random(3) === 0 ? before.slice(Math.floor(before.length / 2)) : before;
  return {
    before: edit(lead + kept, Math.ceil((lead.length + kept.length) / 60), random),
    after: edit(after, Math.ceil(after.length / 60), random),
  };
}

function rightShare(trials: number, editedShare: number): number {
  let right = 0;
  for (let seed = 0; seed < trials; seed++) {
    const t = trial(seed);
    const { before, after } = changedAround(t);
    const quote = edit(t.quote, Math.floor(t.quote.length * editedShare), t.random);
    const found = anchor(before + quote + after, t.selector);
    const slack = editedShare === 0 ? 0 : 2 + t.quote.length * editedShare;
    const truth = [before.length, before.length + quote.length] as const;
    if (
      found &&
      Math.abs(found.span[0] - truth[0]) <= slack &&
      Math.abs(found.span[1] - truth[1]) <= slack
    ) {
      right++;
    }
  }
  return right / trials;
}

suite('anchor', () => {
  it('gives the same words in the same place a score of 1', () => {
    const text = 'The board said the lock was shut. The union said it was open.';
    const selector = describe(text, [14, 32]);
    expect(anchor(text, selector)).toEqual({ span: [14, 32], score: 1 });
  });

  it('tells the same words apart by what stands around them', () => {
    const text =
      'The board said on Monday that it was shut. The union said on Monday that it was open.';
    const at = text.lastIndexOf('said on Monday');
    const selector = describe(text, [at, at + 14]);
    const later = `A new first sentence stands here now. ${text}`;
    expect(anchor(later, selector)?.span[0]).toBe(later.lastIndexOf('said on Monday'));
  });

  it('finds a quote that was moved', () => {
    const quote = 'fifty-four houses were under water by noon';
    const selector = describe(`One thing came first: ${quote}, said the board.`, [22, 64]);
    const moved = `Nothing here is as it was before, except that ${quote} as everybody knows.`;
    expect(anchor(moved, selector)?.span).toEqual([46, 88]);
  });

  it('finds nothing for a quote that is not there, nor for an empty one', () => {
    const selector = describe('The board said the lock was shut.', [4, 9]);
    expect(anchor('An entirely different page about boards and locks.', selector)).toBeNull();
    expect(anchor('', selector)).toBeNull();
    expect(anchor('abc', describe('abc', [1, 1]))).toBeNull();
  });

  it('is right for 99 of 100 quotes that were left alone while the text around them changed', () => {
    expect(rightShare(1_500, 0)).toBeGreaterThanOrEqual(0.99);
  }, 60_000);

  it('is right for 9 of 10 quotes with a tenth of their characters edited', () => {
    expect(rightShare(1_500, 0.1)).toBeGreaterThanOrEqual(0.9);
  }, 60_000);

  it('never takes another place for a quote that was removed', () => {
    let wrong = 0;
    let removed = 0;
    for (let seed = 0; removed < 1_500; seed++) {
      const t = trial(seed);
      const { before, after } = changedAround(t);
      const text = before + after;
      // A quote of which another copy stands in the text has not been removed.
      if (t.quote.length >= 32 && text.includes(t.quote)) continue;
      removed++;
      if (anchor(text, t.selector)) wrong++;
    }
    expect(wrong).toBe(0);
  }, 60_000);
});
