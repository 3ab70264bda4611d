import type { FigureModifier } from '../../model/crossref';
import type { NumberValue } from './number-words';

const MODIFIERS: Readonly<Record<string, FigureModifier>> = {
  'at least': 'at_least',
  'no fewer than': 'at_least',
  'no less than': 'at_least',
  'not less than': 'at_least',
  'a minimum of': 'at_least',
  'at the very least': 'at_least',
  'more than': 'more_than',
  over: 'more_than',
  'upwards of': 'more_than',
  'in excess of': 'more_than',
  'up to': 'at_most',
  'as many as': 'at_most',
  'as high as': 'at_most',
  'at most': 'at_most',
  'no more than': 'at_most',
  'a maximum of': 'at_most',
  'fewer than': 'less_than',
  'less than': 'less_than',
  under: 'less_than',
  about: 'about',
  around: 'about',
  roughly: 'about',
  approximately: 'about',
  some: 'about',
  'an estimated': 'about',
  estimated: 'about',
  'close to': 'nearly',
  nearly: 'nearly',
  almost: 'nearly',
};

/** Source of a pattern that matches what stands before a number and limits it. */
export const MODIFIER_PATTERN = Object.keys(MODIFIERS)
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** The bounds that a modifier makes of a number: `at least 30` is [30, open]. */
export function limited(
  value: NumberValue,
  words: string | undefined,
): { min: number | null; max: number | null; modifier: FigureModifier } {
  const modifier = words ? MODIFIERS[words.toLowerCase().replace(/\s+/g, ' ')] : undefined;
  switch (modifier) {
    case undefined:
      return value;
    case 'at_least':
    case 'more_than':
      return { min: value.min, max: null, modifier };
    case 'at_most':
    case 'less_than':
      return { min: null, max: value.min, modifier };
    default:
      return value.modifier === 'vague' ? value : { ...value, modifier };
  }
}
