import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Messages = Record<string, { message: string }>;
const FOLDER = 'public/_locales';
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(`${FOLDER}/${locale}/messages.json`, 'utf8'));
const placeholders = (text: string) => [...new Set(text.match(/\$\d|%s/g))].sort();
const others = readdirSync(FOLDER).filter((locale) => locale !== 'en');

describe.each(others)('the translation %s', (locale) => {
  const english = read('en');
  const own = read(locale);

  test('has every key and no other, but further plural forms', () => {
    const missing = Object.keys(english).filter((key) => own[key] === undefined);
    const plural = /_(?:zero|two|few|many)$/;
    const surplus = Object.keys(own).filter(
      (key) => english[key] === undefined && english[key.replace(plural, '_other')] === undefined,
    );
    expect({ missing, surplus }).toEqual({ missing: [], surplus: [] });
  });

  // In some languages 'one' is 21 and 31 too: there it says the number, as 'other' does.
  test('fills in the same values', () => {
    const differing = Object.keys(english).filter((key) => {
      const allowed = [key, key.replace(/_one$/, '_other')].map((each) =>
        placeholders(english[each]?.message ?? '').join(),
      );
      const found = own[key];
      return found !== undefined && !allowed.includes(placeholders(found.message).join());
    });
    expect(differing).toEqual([]);
  });

  test('says the number wherever a form stands for several', () => {
    // From 0, which French counts as one.
    const rules = new Intl.PluralRules(locale);
    const forms = Array.from({ length: 200 }, (_, at): string => rules.select(at));
    const several = new Set(forms.filter((form, at) => forms.indexOf(form) !== at));
    const silent = Object.keys(own).filter((key) => {
      const [, base, form] = /^(.+)_(zero|one|two|few|many|other)$/.exec(key) ?? [];
      if (base === undefined || form === undefined || !several.has(form)) return false;
      return (
        english[`${base}_one`] !== undefined &&
        placeholders(own[key]?.message ?? '').join() !==
          placeholders(english[`${base}_other`]?.message ?? '').join()
      );
    });
    expect(silent).toEqual([]);
  });

  test('is in order, and no message is empty', () => {
    const keys = Object.keys(own);
    expect(keys).toEqual([...keys].sort());
    expect(keys.filter((key) => own[key]?.message.trim() === '')).toEqual([]);
  });
});
