import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortRows } from '../../../../src/background/library/find-by-filters';
import type { Brief } from '../../../../src/background/library/shelf';
import { WordIndex } from '../../../../src/background/library/word-index';
import { readSearch, searchTokens } from '../../../../src/storage/search-tokens';

const WORDS = ['harbour', 'harvest', 'har', 'minister', 'mine', 'Ávila', '40', 'said', 'été'];
const SORTS = ['newest', 'oldest', 'relevance', 'name'] as const;
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 });
const change = fc.record({
  key: fc.integer({ min: 0, max: 12 }).map((number) => `k${String(number).padStart(2, '0')}`),
  words: fc.option(words, { nil: null }),
  time: fc.integer({ min: 0, max: 3 }),
  site: fc.constantFrom('a.example', 'b.example'),
});
const search = fc.record({
  words: fc.array(fc.constantFrom(...WORDS, 'h', 'mi', 'zebra', 'the'), {
    minLength: 1,
    maxLength: 3,
  }),
  typing: fc.boolean(),
  site: fc.option(fc.constantFrom('a.example', 'b.example'), { nil: null }),
  sort: fc.constantFrom(...SORTS),
  offset: fc.integer({ min: 0, max: 4 }),
  limit: fc.integer({ min: 1, max: 5 }),
});

interface Row {
  readonly key: string;
  readonly tokens: readonly string[];
  readonly brief: Brief;
}

describe('the index of words', () => {
  it('finds what a look at every row finds, after any changes', () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 40 }),
        fc.array(search, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (changes, searches, newestByKey) => {
          const index = new WordIndex(newestByKey);
          const rows = new Map<string, Row>();
          const half = Math.floor(changes.length / 2);
          changes.forEach((one, at) => {
            apply(index, rows, one);
            // A look in the middle, so that what it kept for the next is out of date.
            if (at === half) for (const asked of searches) compare(index, rows, asked, newestByKey);
          });
          for (const asked of searches) compare(index, rows, asked, newestByKey);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('tells when more is filed of rows that went than of those there are', () => {
    const index = new WordIndex(true);
    const putAll = (round: number) => {
      for (let row = 0; row < 600; row++)
        index.put(`k${row}`, [`word${row}`, `round${round}`], { time: row, name: '' });
    };
    const total = (text: string) =>
      index.find(readSearch(text), null, { sort: 'newest', offset: 0, limit: 1 }).total;
    putAll(0);
    putAll(1);
    expect(index.isWorn).toBe(false);
    putAll(2);
    expect(index.isWorn).toBe(true);
    expect(index.size).toBe(600);
    expect([total('round2 '), total('round1 '), total('word59')]).toEqual([600, 0, 11]);
  });
});

function apply(
  index: WordIndex,
  rows: Map<string, Row>,
  {
    key,
    words: said,
    time,
    site,
  }: { key: string; words: string[] | null; time: number; site: string },
): void {
  if (said === null) {
    rows.delete(key);
    index.remove(key);
    return;
  }
  const tokens = searchTokens(said.join(' '));
  const brief = { time, name: said[0] ?? '', site };
  rows.set(key, { key, tokens, brief });
  index.put(key, tokens, brief);
}

function compare(
  index: WordIndex,
  rows: ReadonlyMap<string, Row>,
  asked: {
    words: string[];
    typing: boolean;
    site: string | null;
    sort: (typeof SORTS)[number];
    offset: number;
    limit: number;
  },
  newestByKey: boolean,
): void {
  const { site, sort, offset, limit } = asked;
  const wanted = readSearch(asked.words.join(' ') + (asked.typing ? '' : ' '));
  if (wanted.whole.length === 0 && wanted.prefix === null) return;
  const keeps = site === null ? null : (brief: Brief) => brief.site === site;
  const { whole, prefix } = wanted;
  const fit = [...rows.values()]
    .filter(({ tokens, brief }) => {
      const begins = prefix === null || tokens.some((token) => token.startsWith(prefix));
      return begins && whole.every((word) => tokens.includes(word)) && (!keeps || keeps(brief));
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const byKey = newestByKey && (sort === 'newest' || sort === 'relevance');
  const inOrder = byKey ? fit : sortRows(fit, sort, ({ brief }) => brief);
  expect(index.find(wanted, keeps, { sort, offset, limit })).toEqual({
    keys: inOrder.slice(offset, offset + limit).map(({ key }) => key),
    total: fit.length,
  });
}
