import type { Dice } from './dice';

/** Values that have broken readers of files before. */
const NASTY: readonly [unknown, ...unknown[]] = [
  null,
  true,
  -1,
  1e308,
  0.5,
  2 ** 53,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://x")',
  '-0000-13-45',
  '9999999-01-01T00:00:00Z',
  'x'.repeat(5_000),
  [],
  {},
  [[[[[[]]]]]],
  { toString: 1, valueOf: 2 },
  { __proto__: null, length: -1 },
];
const NASTY_KEYS: readonly [string, ...string[]] = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'length',
  'id',
  '',
];
/** Pieces put into the text itself; JSON.parse makes own keys of the first ones. */
const PIECES: readonly [string, ...string[]] = [
  '"__proto__":{"polluted":1},',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{',
  ']',
  '"',
  ',',
  '\\u0000',
  '\\',
  '\n',
  '\r',
  '\ufeff',
  "'",
  '1e999',
  '-',
  'null',
  '[[[[[[[[[[[[[[[[[[[[',
];

/** A file with one to three things wrong with it. */
export function mutate(file: string, dice: Dice): string {
  const times = 1 + dice.below(3);
  let text = file;
  for (let at = 0; at < times; at++)
    text = dice.roll() < 0.6 ? inValues(text, dice) : inText(text, dice);
  return text;
}

function inText(text: string, dice: Dice): string {
  const at = dice.below(text.length + 1);
  const end = Math.min(text.length, at + dice.below(40));
  switch (dice.below(5)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(end);
    case 2:
      return text.slice(0, end) + text.slice(at);
    case 3:
      return text.slice(0, at) + String.fromCharCode(dice.below(0x10000)) + text.slice(at + 1);
    default:
      return text.slice(0, at) + dice.pick(PIECES) + text.slice(at);
  }
}

/** Changes one value of a JSON file, or one cell of a table. */
function inValues(text: string, dice: Dice): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return inCells(text, dice);
  }
  const places: { in: object; key: string }[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || places.length > 3_000) return;
    for (const key of Object.keys(value)) {
      places.push({ in: value, key });
      walk(Reflect.get(value, key));
    }
  };
  walk(parsed);
  const place = places[dice.below(places.length)];
  if (!place) return inText(text, dice);
  const value: unknown = Reflect.get(place.in, place.key);
  const how = dice.below(5);
  if (how === 0) Reflect.deleteProperty(place.in, place.key);
  else if (how === 1) put(place.in, place.key, dice.pick(NASTY));
  else if (how === 2) put(place.in, dice.pick(NASTY_KEYS), value);
  else if (how === 3 && Array.isArray(place.in)) place.in.push(value);
  else put(place.in, place.key, near(value, dice));
  return JSON.stringify(parsed);
}

/** An own property, `__proto__` too. */
function put(target: object, key: string, value: unknown): void {
  // The length of a list is no value of a file.
  if (Array.isArray(target) && key === 'length') return;
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** A value a little off. */
function near(value: unknown, dice: Dice): unknown {
  if (typeof value === 'number') return dice.pick([value + 1, -value, value / 3, String(value)]);
  if (typeof value === 'string')
    return dice.pick([`${value} `, value.slice(1), value.toUpperCase(), [value]]);
  return dice.pick(NASTY);
}

function inCells(text: string, dice: Dice): string {
  const cells = text.split(',');
  const value = dice.pick(NASTY);
  cells[dice.below(cells.length)] = typeof value === 'string' ? value : JSON.stringify(value);
  return cells.join(',');
}
