import type { Relation, Why } from '../../core/model/crossref';
import { t, tOrNull } from './translate';

/** For each reason that the comparison gives, the order in which its values stand in the message `why_<code>`. */
export const WHY_VALUES = {
  same_figure: ['what', 'place', 'a'],
  compatible: ['what', 'place', 'a', 'b'],
  update: ['what', 'place', 'a', 'b'],
  figures_differ: ['what', 'place', 'a', 'b'],
  figures_exclude: ['what', 'place', 'a', 'b'],
  denial: ['place'],
  same_words: ['place'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What is counted, where the message `what_<it>` has a word for it. */
export const COUNTED = [
  'killed',
  'wounded',
  'killed_or_wounded',
  'missing',
  'displaced',
  'captured',
  'trapped',
  'arrested',
  'money',
  'percent',
  'votes',
] as const;

const ORDERS: Readonly<Record<string, readonly string[]>> = WHY_VALUES;

/** The reason as a sentence, or null for a code this version has no words for. */
export function whyText(why: Why): string | null {
  const order = ORDERS[why.code];
  if (order === undefined) return null;
  return tOrNull(
    `why_${why.code}`,
    ...order.map((name) => valueText(name, why.values[name] ?? '')),
  );
}

function valueText(name: string, value: string | number): string | number {
  if (name !== 'what' || typeof value === 'number') return value;
  return tOrNull(`what_${value}`) ?? t('what_other', value);
}

/** How the product names a relation; a conflict says whether both can hold, and never who is right. */
export function relationText(relation: Relation, strict: boolean): string {
  if (relation === 'conflict') return t(strict ? 'conflict_strict' : 'conflict_soft');
  return t(`relation_${relation}`);
}
