import { expect, it } from 'vitest';
import { normalised } from '../../../src/background/requests/reader-requests';

it('keeps a correction for the whole site, whichever of its hosts it was made on', () => {
  const on = (site: string) => normalised({ kind: 'never-on-site', alias: 'Sun', site });
  expect(on('news.paper.co.uk')).toMatchObject({ site: 'paper.co.uk' });
  expect(on('paper.example')).toMatchObject({ site: 'paper.example' });
  expect(on('somebody.github.io')).toMatchObject({ site: 'somebody.github.io' });
  expect(on('localhost')).toMatchObject({ site: 'localhost' });
});

it('keeps a correction for a page under the normal form of its address', () => {
  const pageUrl = 'https://paper.example/story/?utm_source=feed#top';
  expect(normalised({ kind: 'not-a-claim', quote: 'x', pageUrl })).toMatchObject({
    pageUrl: 'https://paper.example/story',
  });
});

it('leaves a correction for everywhere as it is', () => {
  const everywhere = { kind: 'never-alias', alias: 'Sun' } as const;
  expect(normalised(everywhere)).toEqual(everywhere);
  const anySite = { kind: 'is-source', alias: 'Sun', sourceId: 'the-sun' } as const;
  expect(normalised(anySite)).toEqual(anySite);
});
