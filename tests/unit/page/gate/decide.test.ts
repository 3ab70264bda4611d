import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/core/model/settings';
import { wishFor } from '../../../../src/page/gate/decide';

const at = (address: string) => new URL(address);
const page = at('https://www.daily.example/a?utm_source=x#top');

describe('what the reader wants of a page', () => {
  it('is left to the gate where nothing is said', () => {
    expect(wishFor(DEFAULT_SETTINGS, page)).toBe('auto');
  });

  it('follows the site, and the page before the site', () => {
    const sites = { 'daily.example': 'off' } as const;
    expect(wishFor({ ...DEFAULT_SETTINGS, sites }, page)).toBe('off');
    const pages = { 'https://www.daily.example/a': 'on' } as const;
    expect(wishFor({ ...DEFAULT_SETTINGS, sites, pages }, page)).toBe('on');
  });

  it('takes the nearest site, and no other that merely ends alike', () => {
    const sites = {
      'daily.example': 'off',
      'www.daily.example': 'on',
      'ily.example': 'off',
    } as const;
    expect(wishFor({ ...DEFAULT_SETTINGS, sites }, page)).toBe('on');
    expect(wishFor({ ...DEFAULT_SETTINGS, sites: { 'aily.example': 'off' } }, page)).toBe('auto');
  });

  it('is off everywhere when the reader switched it off', () => {
    const pages = { 'https://www.daily.example/a': 'on' } as const;
    expect(wishFor({ ...DEFAULT_SETTINGS, enabled: false, pages }, page)).toBe('off');
  });
});
