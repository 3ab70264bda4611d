import { beforeEach, describe, expect, test } from 'vitest';
import { agoText, chainText, countryName, dateText } from '../../../../src/ui/i18n/format';
import { direction, plural, setMessages, t } from '../../../../src/ui/i18n/translate';
import { relationText, whyText } from '../../../../src/ui/i18n/why';
import { speakEnglish } from '../english';

const speak = (messages: Record<string, string>) =>
  setMessages((key, values = []) =>
    (messages[key] ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? ''),
  );

describe('a message', () => {
  test('has its values filled in, numbers as the locale groups them', () => {
    speak({ locale_code: 'de', found: '$1 in $2' });
    expect(t('found', 1234.5, 'x')).toBe('1.234,5 in x');
  });

  test('that is missing shows its key', () => {
    speak({});
    expect(t('nowhere')).toBe('nowhere');
  });

  test('has the plural form of its locale', () => {
    speak({
      locale_code: 'ru',
      page_one: '$1 страница',
      page_few: '$1 страницы',
      page_many: '$1 страниц',
      page_other: '$1 страницы',
    });
    expect([1, 2, 5, 21].map((n) => plural('page', n))).toEqual([
      '1 страница',
      '2 страницы',
      '5 страниц',
      '21 страница',
    ]);
  });

  test('falls back to the other form where a locale lacks one', () => {
    speak({ locale_code: 'ar', page_other: '$1 p' });
    expect(plural('page', 2)).toContain('p');
  });
});

describe('dates and names', () => {
  beforeEach(speakEnglish);

  test('a partial date is as exact as it is given', () => {
    expect(dateText('2018')).toBe('2018');
    expect(dateText('2018-07')).toBe('Jul 2018');
    expect(dateText('2018-07-13')).toBe('Jul 13, 2018');
    expect(dateText('some day')).toBe('some day');
  });

  test('what was read lately is told in days, what was long ago by its date', () => {
    const now = Date.parse('2031-03-08T12:00:00Z');
    expect(agoText('2031-03-08T09:00:00Z', now)).toBe('today');
    expect(agoText('2031-03-05T12:00:00Z', now)).toBe('3 days ago');
    expect(agoText('2030-01-05T12:00:00Z', now)).toBe('Jan 5, 2030');
  });

  test('a country has its name, what is none stays as it is', () => {
    expect(countryName('SY')).toBe('Syria');
    expect(countryName('nowhere at all')).toBe('nowhere at all');
  });

  test('a chain follows the direction of the text', () => {
    expect(chainText(['a', 'b'])).toBe('a → b');
    speak({ text_direction: 'rtl' });
    expect(direction()).toBe('rtl');
    expect(chainText(['a', 'b'])).toBe('a ← b');
  });
});

describe('the reason of a relation', () => {
  beforeEach(speakEnglish);

  test('names what is counted, where, and both numbers', () => {
    const values = { what: 'killed', place: 'Marenna', a: 54, b: 30, percent: 80 };
    expect(whyText({ code: 'figures_differ', values })).toBe(
      'killed · Marenna: 54 is 80 per cent above 30',
    );
  });

  test('leaves out the place that isn’t known, and the percentage of nothing', () => {
    const values = { what: 'wounded', place: '', a: 0, b: 5, percent: 0 };
    expect(whyText({ code: 'figures_exclude', values })).toBe('wounded: 0 and 5');
  });

  test('says nothing where its only value is missing', () => {
    expect(whyText({ code: 'denial', values: { place: '' } })).toBeNull();
  });

  test('uses the word of the text for what has none of its own', () => {
    const values = { what: 'bakeries', place: 'Marenna', a: 3 };
    expect(whyText({ code: 'same_figure', values })).toContain('bakeries');
  });

  test('is left out where this version has no words for it', () => {
    expect(whyText({ code: 'from_the_future', values: {} })).toBeNull();
  });

  test('a conflict says whether both can hold, and not who is right', () => {
    expect(relationText('conflict', false)).toBe('the figures differ');
    expect(relationText('conflict', true)).toBe('these can’t both hold');
  });
});
