import { describe, expect, it } from 'vitest';
import { isOnSite, pageAddress } from '../../../../src/core/text/page-address';

describe('pageAddress', () => {
  it.each([
    ['https://News.Example/a/b/?utm_source=x&id=4&fbclid=1#part', 'https://news.example/a/b?id=4'],
    ['https://news.example:443/?b=2&a=1', 'https://news.example/?a=1&b=2'],
    ['http://news.example/a//', 'http://news.example/a'],
    ['https://u:p@news.example/a', 'https://news.example/a'],
    ['about:srcdoc#x', 'about:srcdoc'],
    ['not an address', 'not an address'],
  ])('%s → %s', (given, expected) => {
    expect(pageAddress(given)).toBe(expected);
  });

  it('is at rest once applied', () => {
    const once = pageAddress('https://news.example/a/?z=1&y=2&gclid=3#s');
    expect(pageAddress(once)).toBe(once);
  });
});

describe('isOnSite', () => {
  it('takes the site and what stands under it', () => {
    expect(isOnSite('www.News.example', 'news.example')).toBe(true);
    expect(isOnSite('news.example', 'news.example')).toBe(true);
    expect(isOnSite('fakenews.example', 'news.example')).toBe(false);
  });
});
