import type { FigureModifier } from '../../model/crossref';

const UNITS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

/** Lower edges of loose counts, as the cross-reference rules fix them. */
const LOOSE: Readonly<Record<string, number>> = {
  dozens: 24,
  tens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2_000,
};

const alternatives = (words: Readonly<Record<string, number>>) => Object.keys(words).join('|');
const SMALL = `(?:${alternatives(TENS)})(?:[- ](?:${alternatives(UNITS)}))?|${alternatives(UNITS)}`;
const SPELLED = `(?:(?:${SMALL}|a)(?:[- ](?:${alternatives(SCALES)}))+(?:(?: and)? (?:${SMALL}))?|${SMALL})`;
const DIGITS = String.raw`\d{1,3}(?:[,\u00a0 ]\d{3})+|\d+(?:\.\d+)?`;
const LOOSE_FORM = `(?:tens|dozens|hundreds) of (?:hundreds|thousands|millions)|several (?:dozen|hundred|thousand)|(?:a few|few) (?:dozen|hundred|thousand)|${alternatives(LOOSE)}`;
const DOZEN = '(?:a|one|two|three|four|five|six|half a) dozen';

/** Source of a pattern that matches one number, as digits or in words. */
export const NUMBER_PATTERN = `(?:(?:a quarter of|half) an? million|${LOOSE_FORM}|${DOZEN}|${SPELLED}|(?:${DIGITS})(?:[- ](?:hundred|thousand|million|billion))?)`;

export interface NumberValue {
  readonly min: number;
  /** Null where the word is loose ("dozens"). */
  readonly max: number | null;
  readonly modifier: FigureModifier;
}

/** The value of what `NUMBER_PATTERN` matched, or null for what is no number after all. */
export function numberValue(text: string): NumberValue | null {
  const words = text
    .toLowerCase()
    .replace(/[\u00a0]/g, ' ')
    .replace(/-/g, ' ')
    .split(' ');
  if (words.at(-1) === 'million' && /^(?:a quarter of|half) an? /.test(words.join(' '))) {
    const value = words[0] === 'half' ? 500_000 : 250_000;
    return { min: value, max: value, modifier: 'exact' };
  }
  const loose = looseValue(words);
  if (loose !== null) return { min: loose, max: null, modifier: 'vague' };
  const value = words.at(-1) === 'dozen' ? dozenValue(words) : sumOf(words);
  return value === null ? null : { min: value, max: value, modifier: 'exact' };
}

function looseValue(words: readonly string[]): number | null {
  const [first = '', second = '', third = ''] = words;
  if (first === 'several' || first === 'few' || (first === 'a' && second === 'few')) {
    const unit = words.at(-1) ?? '';
    return unit === 'dozen' ? 24 : 2 * (SCALES[unit] ?? 1);
  }
  const one = LOOSE[first];
  if (one === undefined) return null;
  if (second !== 'of') return one;
  const of = third === 'thousands' ? 1_000 : third === 'millions' ? 1_000_000 : 100;
  return (first === 'hundreds' ? 200 : 20) * of;
}

function dozenValue(words: readonly string[]): number {
  const [first = ''] = words;
  if (first === 'half') return 6;
  return 12 * (first === 'a' ? 1 : (UNITS[first] ?? 1));
}

function sumOf(words: readonly string[]): number | null {
  let total = 0;
  let current = 0;
  for (const word of words) {
    if (word === 'and' || word === '') continue;
    const plain = word === 'a' ? 1 : (UNITS[word] ?? TENS[word] ?? digits(word));
    const scale = SCALES[word];
    if (scale !== undefined) {
      current = Math.max(1, current) * scale;
      if (scale >= 1_000) {
        total += current;
        current = 0;
      }
    } else if (plain !== null) {
      const joins = /^\d{3}$/.test(word) && current > 0 && words.length > 1;
      current = joins ? current * 1_000 + plain : current + plain;
    } else return null;
  }
  return total + current;
}

function digits(word: string): number | null {
  return /^[\d,.]+$/.test(word) ? Number(word.replaceAll(',', '')) : null;
}
