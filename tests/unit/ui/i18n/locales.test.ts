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

  test('fills in the same values', () => {
    const differing = Object.keys(english).filter(
      (key) =>
        own[key] !== undefined &&
        placeholders(own[key].message).join() !== placeholders(english[key]?.message ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  test('is in order, and no message is empty', () => {
    const keys = Object.keys(own);
    expect(keys).toEqual([...keys].sort());
    expect(keys.filter((key) => own[key]?.message.trim() === '')).toEqual([]);
  });
});
