import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DYNAMIC_KEYS } from './dynamic-keys';
import { keysIn, literalText, parse, sourceFiles } from './used-keys';

const MESSAGES: Record<string, { message: string }> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
);
const files = sourceFiles('src').map((file) => parse(file));
const found = files.map(keysIn);
const inManifest = [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(
  ([, key]) => key ?? '',
);
const underscored = (value: string) => value.replaceAll('-', '_');
const dynamic = Object.entries(DYNAMIC_KEYS).flatMap(([prefix, values]) =>
  values.map((value) => prefix + underscored(value)),
);
const plurals = found.flatMap((file) => file.plurals);
const needed = new Set([
  ...found.flatMap((file) => file.keys),
  ...plurals.flatMap((key) => [`${key}_one`, `${key}_other`]),
  ...dynamic,
  ...inManifest,
]);

describe('the messages', () => {
  test('every key that is asked for is there', () => {
    const missing = [...needed].filter((key) => MESSAGES[key] === undefined);
    expect(missing).toEqual([]);
  });

  test('every key that is there is asked for', () => {
    const unused = Object.keys(MESSAGES).filter((key) => !needed.has(key));
    expect(unused).toEqual([]);
  });

  test('a key that is put together is declared in dynamic-keys.ts', () => {
    const undeclared = found
      .flatMap((file) => file.prefixes)
      .filter((prefix) => DYNAMIC_KEYS[prefix] === undefined);
    expect([...new Set(undeclared)]).toEqual([]);
  });

  test('the keys are in order', () => {
    const keys = Object.keys(MESSAGES);
    expect(keys).toEqual([...keys].sort());
  });

  test('no message is empty, which the browser would take for a missing one', () => {
    const empty = Object.entries(MESSAGES).filter(([, { message }]) => message.trim() === '');
    expect(empty).toEqual([]);
  });

  test('no text stands in the markup', () => {
    const literal = files.flatMap((file) =>
      literalText(file).map((text) => `${file.fileName}: ${text}`),
    );
    expect(literal).toEqual([]);
  });
});

describe('the check itself', () => {
  test('sees keys, plurals, both sides of a choice, and beginnings', () => {
    const file = parse(
      'x.tsx',
      `t('a'); plural('b', 2); t(x ? 'c' : 'd'); t(\`e_\${f}\`); g.getMessage('h')`,
    );
    expect(keysIn(file)).toEqual({ keys: ['a', 'c', 'd', 'h'], plurals: ['b'], prefixes: ['e_'] });
  });

  test('sees text in markup and in attributes', () => {
    const file = parse(
      'x.tsx',
      "const a = <p title=\"Hello\">Some text {'and more'} {t('a')} · </p>",
    );
    expect(literalText(file)).toEqual(['title="Hello"', 'Some text', 'and more']);
  });
});
