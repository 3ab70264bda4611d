import type { Relation, Why } from '../../core/model/crossref';
import { dotted } from './format';
import { t, tOrNull } from './translate';

/**
 * For each reason that the comparison gives, the order in which its values stand in the message
 * `why_<code>`. `subject` is put together here: what is counted, and where, as far as it is known.
 */
export const WHY_VALUES = {
  same_figure: ['subject', 'a'],
  compatible: ['subject', 'low', 'high'],
  part_of: ['subject', 'low', 'high'],
  update: ['subject', 'a', 'b'],
  figures_differ: ['subject', 'low', 'high', 'percent'],
  figures_exclude: ['subject', 'low', 'high', 'percent'],
  figures_apart: ['subject', 'low', 'high'],
  different_scope: ['what', 'other'],
  different_event: ['what'],
  denial: ['place'],
  accused_denies: ['by', 'source'],
  chain: ['by', 'source'],
  one_origin: ['source'],
  same_words: ['place'],
  same_owner: ['source', 'by', 'owner'],
  culprits: ['source', 'by'],
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

type Values = Why['values'];
const ORDERS: Readonly<Record<string, readonly string[]>> = WHY_VALUES;

/** The reason as a sentence, or null where this version has no words for it or it says nothing. */
export function whyText({ code, values }: Why): string | null {
  const given = withBounds(values);
  const told = NEEDS_PERCENT.has(code) && !Number(given.percent) ? 'figures_apart' : code;
  const order = ORDERS[told];
  if (order === undefined) return null;
  const shown = order.map((name) => valueText(name, given));
  return shown.includes('') ? null : tOrNull(`why_${told}`, ...shown);
}

/** A share of nothing can't be told: from 0 to 5 is no percentage. */
const NEEDS_PERCENT: ReadonlySet<string> = new Set(['figures_differ', 'figures_exclude']);

/** The smaller and the larger number, also where only the two of them are given. */
function withBounds(values: Values): Values {
  const { a, b } = values;
  if (typeof a !== 'number' || typeof b !== 'number') return values;
  return { low: Math.min(a, b), high: Math.max(a, b), ...values };
}

function valueText(name: string, values: Values): string | number {
  if (name === 'subject') return dotted(countedText(values.what), String(values.place ?? ''));
  if (name === 'what' || name === 'other') return countedText(values[name]);
  return values[name] ?? '';
}

/** What a figure counts, as the reader's language has it; the noun itself where it has no word for it. */
export function countedText(what: string | number | undefined): string {
  if (what === undefined || what === '') return '';
  return tOrNull(`what_${what}`) ?? t('what_other', what);
}

/** How the product names a relation; a conflict says whether both can hold, and never who is right. */
export function relationText(relation: Relation, strict: boolean): string {
  if (relation === 'conflict') return t(strict ? 'conflict_strict' : 'conflict_soft');
  return t(`relation_${relation}`);
}
