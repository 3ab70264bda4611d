import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readClaimReviews,
  speaksOfClaimReview,
} from '../../../../src/core/exchange/claim-review-feed';

const review = (claim: string, more: object = {}) => ({
  '@context': 'http://schema.org',
  '@type': 'ClaimReview',
  url: `https://checks.example/${claim.length}`,
  claimReviewed: claim,
  author: { '@type': 'Organization', name: 'Check Desk', url: 'https://checks.example/' },
  datePublished: '2031-03-08',
  reviewRating: { '@type': 'Rating', ratingValue: '2', bestRating: '5', alternateName: 'Not so' },
  ...more,
});
/** As Data Commons gives it: a feed of items, some of them empty. */
const feed = (...reviews: readonly object[]) => ({
  '@context': 'https://schema.org',
  '@type': 'DataFeed',
  dateModified: '2031-03-09T00:00:00Z',
  dataFeedElement: [
    ...reviews.map((item) => ({
      '@type': 'DataFeedItem',
      dateCreated: '2031-03-08T12:00:00Z',
      url: 'https://checks.example/',
      item: [item],
    })),
    { '@type': 'DataFeedItem', item: null },
  ],
});
const read = (value: unknown) => readClaimReviews(JSON.stringify(value));

describe('a file of fact-checks', () => {
  it.each([
    ['one', review('The bridge was shut.')],
    ['a list', [{ '@type': 'WebSite' }, review('The bridge was shut.')]],
    ['a graph', { '@graph': [review('The bridge was shut.')] }],
    ['a feed', feed(review('The bridge was shut.'))],
  ])('is read as %s', (_form, value) => {
    const { checks, leftOut, problems } = read(value);
    expect([leftOut, problems]).toEqual([[], []]);
    expect(checks).toEqual([
      {
        id: expect.stringMatching(/^\w{14}$/),
        publisher: 'Check Desk',
        rating: 'Not so',
        url: 'https://checks.example/20',
        date: '2031-03-08T00:00:00.000Z',
        claimReviewed: 'The bridge was shut.',
      },
    ]);
  });

  it('has as many reviews as it holds, each once and always under the same id', () => {
    const claims = Array.from({ length: 300 }, (_, at) =>
      review(`Claim ${at}`, { url: `https://c.example/${at}` }),
    );
    const first = read(feed(...claims, ...claims.slice(0, 10))).checks.map(({ id }) => id);
    expect(new Set(first).size).toBe(300);
    expect(read(claims).checks.map(({ id }) => id)).toEqual(first);
  });

  it.each([
    ['claimReviewed', 'is missing'],
    ['author', 'has no name'],
    ['reviewRating', 'has neither words nor a number'],
    ['url', 'is no web address'],
  ])('leaves out a review without %s and names the field', (field, message) => {
    const { checks, leftOut } = read(feed(review('Good.'), review('Bad.', { [field]: null })));
    expect(checks.map(({ claimReviewed }) => claimReviewed)).toEqual(['Good.']);
    expect(leftOut).toEqual([{ field: `dataFeedElement[1].item[0].${field}`, message }]);
    expect(read(review('Bad.', { [field]: null }))).toEqual({
      checks: [],
      leftOut: [],
      problems: [{ field, message }],
    });
  });

  it('takes no address but that of a page on the web', () => {
    for (const url of [
      'javascript:alert(1)',
      '/relative',
      `https://x.example/${'x'.repeat(9_000)}`,
    ])
      expect(read(review('So.', { url })).problems).toMatchObject([{ field: 'url' }]);
  });

  it('that is cut off is told by its line', () => {
    const cut = JSON.stringify(feed(review('So.')), null, 2)
      .split('\n')
      .slice(0, 9)
      .join('\n');
    const [problem] = readClaimReviews(cut).problems;
    expect(problem).toMatchObject({ field: '', message: 'is not JSON' });
    expect(problem?.line).toBeGreaterThan(0);
  });

  it('without a review is told so', () => {
    expect(read({ dataFeedElement: [] }).problems).toEqual([
      { field: '@type', message: 'holds no ClaimReview' },
    ]);
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.json(), (file) => {
        const { checks, leftOut, problems } = readClaimReviews(file);
        expect(checks.length === 0 || problems.length === 0).toBe(true);
        expect(leftOut.length === 0 || checks.length > 0).toBe(true);
      }),
    );
  });
});

describe('a file that is brought in', () => {
  it('is one of fact-checks by its types, not by the words in its notes', () => {
    expect(speaksOfClaimReview(JSON.stringify(feed(review('So.')), null, 2))).toBe(true);
    expect(speaksOfClaimReview('{"@type": ["Review", "ClaimReview"]}')).toBe(true);
    const note = { type: 'Annotation', bodyValue: '{"@type":"ClaimReview"}' };
    expect(speaksOfClaimReview(JSON.stringify(note))).toBe(false);
  });
});
