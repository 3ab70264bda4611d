import { describe, expect, it } from 'vitest';
import { countryCode, countryName } from '../../../catalogue/import/country-codes';
import { matchingPolicy } from '../../../catalogue/import/matching-policy';
import { namesOfTitle } from '../../../catalogue/import/names-of-title';
import { siteOfUrl } from '../../../catalogue/import/site-of-url';
import { slug } from '../../../catalogue/import/slug';
import { parseAssetName } from '../../../catalogue/import/state-media-names';
import { newsKind } from '../../../catalogue/import/world-media';

const places = new Set(['auburn', 'mobile', 'new york']);

describe('how an imported name may be matched', () => {
  it.each([
    ['Northfield Daily Herald', 'always'],
    ['Northfield Herald', 'case-sensitive'],
    ['The Northfield Herald', 'case-sensitive'],
    ['Northfield Post-Gazette', 'case-sensitive'],
    ['Нова Рада', 'always'],
    ['Новость', 'needs-cue'],
    ['人民日报', 'always'],
    ['novosti24.ru', 'always'],
    ['RTNC', 'case-sensitive'],
    ['ABC', 'needs-cue'],
    ['The Daily News', 'needs-cue'],
    ['Morning Star', 'needs-cue'],
    ['The Times', 'needs-cue'],
    ['La Nation', 'needs-cue'],
    ['Auburn', 'needs-cue'],
    ['New York', 'needs-cue'],
    ['Palmer Report', 'needs-cue'],
    ['Today', 'never'],
    ['Azerbaijan', 'never'],
    ['24', 'never'],
  ])('%s: %s', (name, policy) => {
    expect(matchingPolicy(name, places)).toBe(policy);
  });

  it('gives a title that begins with The a form without it', () => {
    expect(namesOfTitle('The Northfield Herald', places).map(({ text }) => text)).toEqual([
      'The Northfield Herald',
      'Northfield Herald',
    ]);
    expect(namesOfTitle('The Echo', places)).toHaveLength(1);
  });
});

describe('cells of the state media table', () => {
  it.each([
    [
      'Print: Reference Daily (Cankao)',
      { hint: 'print', name: 'Reference Daily', other: 'Cankao' },
    ],
    ['Northland News Agency (NNA)', { name: 'Northland News Agency', initials: 'NNA' }],
    ['The People (French)', { name: 'The People', language: 'French' }],
    ['Yonder TV (Control of the council)', { name: 'Yonder TV', note: 'Control of the council' }],
    ['A House (Its Paper', { name: 'A House' }],
    ['State Office*', { name: 'State Office' }],
  ])('%s', (cell, parsed) => {
    expect(parseAssetName(cell)).toEqual(parsed);
  });
});

describe('addresses', () => {
  it('give a host, and a path that is more than a language', () => {
    expect(siteOfUrl('https://www.example.org/en/')?.domain).toBe('example.org');
    expect(siteOfUrl('http://news.example.co.uk/index.php')).toMatchObject({
      domain: 'news.example.co.uk',
      registrable: 'example.co.uk',
    });
    expect(siteOfUrl('https://example.org/radio/')?.domain).toBe('example.org/radio');
  });

  it('of social networks are no domain, and other text is no address', () => {
    expect(siteOfUrl('https://www.facebook.com/somebody')?.domain).toBeUndefined();
    expect(siteOfUrl('not known')).toBeUndefined();
  });
});

describe('what is a news body', () => {
  it.each([
    ['Northfield Times', '', 'newspaper'],
    ['Northland News Agency', 'Breaking news', 'news-agency'],
    ['Northland TV', 'News from the north', 'broadcaster'],
    ['Northland TV', 'Cartoons all day', undefined],
    ['Northfield University', 'News from campus', undefined],
    ['Northfield Games', 'News on our games', undefined],
    ['KXYZ', 'Local news', undefined],
    ['Inkwell Press', 'Book news', undefined],
    ['Q12345', 'News', undefined],
  ])('%s (%s): %s', (name, says, kind) => {
    expect(newsKind(name, says)).toBe(kind);
  });
});

describe('what is widely followed', () => {
  it('is a news body if it says so, whatever its name', () => {
    expect(newsKind('Tern', 'News of the coast', true)).toBe('news-site');
    expect(newsKind('Tern', 'The TV channel for news', true)).toBe('broadcaster');
    expect(newsKind('Tern', 'Boats for sale', true)).toBeUndefined();
    expect(newsKind('Tern', 'News of the coast', false)).toBeUndefined();
    expect(newsKind('KXYZ', 'Local news', true)).toBe('broadcaster');
  });
});

describe('countries and slugs', () => {
  it('knows the names of the tables, and no state that is gone', () => {
    expect(['Vietnam', 'UAE', 'DR Congo', "Côte d'Ivoire", 'Germany'].map(countryCode)).toEqual([
      'VN',
      'AE',
      'CD',
      'CI',
      'DE',
    ]);
    expect(countryCode('German Democratic Republic')).toBeUndefined();
    expect(countryName('TR')).toBe('Turkey');
  });

  it('writes names in Latin letters', () => {
    expect(slug('L’Écho & Cie. Łódź')).toBe('lecho-and-cie-lodz');
  });
});
