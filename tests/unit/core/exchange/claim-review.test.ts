import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimReviewsIn } from '../../../../src/core/exchange/claim-review';

const BASE = 'https://checks.example/2031/bridge';
const review = {
  '@type': 'ClaimReview',
  url: '/2031/bridge',
  claimReviewed: 'The bridge was closed for a year.',
  author: { '@type': 'Organization', name: 'Check Desk' },
  datePublished: '2031-03-08',
  reviewRating: { ratingValue: 2, bestRating: 5, alternateName: 'Mostly not so' },
};
const FOUND = {
  publisher: 'Check Desk',
  rating: 'Mostly not so',
  url: BASE,
  date: '2031-03-08T00:00:00.000Z',
  claimReviewed: 'The bridge was closed for a year.',
};

describe('ClaimReview in a page', () => {
  it.each([
    ['at the top', review],
    ['in a list', [{ '@type': 'WebPage' }, review]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [review] }],
    ['with several types', { ...review, '@type': ['Review', 'ClaimReview'] }],
    ['in a feed of Data Commons', { dataFeedElement: [{ item: [review] }] }],
  ])('is found %s', (_where, data) => {
    expect(claimReviewsIn(JSON.stringify(data), BASE)).toEqual([FOUND]);
  });

  it('has its number where the rating has no words', () => {
    const rated = { ...review, reviewRating: { ratingValue: '2', bestRating: 5 } };
    expect(claimReviewsIn(JSON.stringify(rated), BASE)).toMatchObject([{ rating: '2/5' }]);
  });

  it.each([
    ['no JSON', '{"@type": "ClaimReview"'],
    ['another type', JSON.stringify({ ...review, '@type': 'Article' })],
    ['nothing that was checked', JSON.stringify({ ...review, claimReviewed: ' ' })],
    ['no publisher', JSON.stringify({ ...review, author: {} })],
    ['no rating', JSON.stringify({ ...review, reviewRating: null })],
    ['an address that runs', JSON.stringify({ ...review, url: 'javascript:alert(1)' })],
  ])('is left out with %s', (_what, json) => {
    expect(claimReviewsIn(json, BASE)).toEqual([]);
  });

  it('comes back as plain text of limited length', () => {
    const hostile = { ...review, claimReviewed: `\u202Eso\u0000\n  long ${'x'.repeat(9_000)}` };
    const [found] = claimReviewsIn(JSON.stringify(hostile), BASE);
    expect(found?.claimReviewed).toMatch(/^so long x+$/);
    expect(found?.claimReviewed.length).toBe(600);
  });

  it('takes any JSON without an error, and no more than a page can carry', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(claimReviewsIn(JSON.stringify({ ...review, extra: value }), BASE)[0]).toEqual(FOUND);
      }),
    );
    const many = Array.from({ length: 500 }, () => review);
    expect(claimReviewsIn(JSON.stringify(many), BASE)).toHaveLength(40);
  });
});
