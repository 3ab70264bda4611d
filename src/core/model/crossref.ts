import type { Span } from './span';

export const RELATIONS = [
  'same_figure',
  'same_claim',
  'compatible',
  'conflict',
  'update',
  'different_scope',
  'different_event',
  'denial',
  'attribution_conflict',
  'chain',
  'same_owner',
] as const;
export type Relation = (typeof RELATIONS)[number];

export type FigureModifier =
  | 'exact'
  | 'about'
  | 'nearly'
  | 'at_least'
  | 'more_than'
  | 'at_most'
  | 'less_than'
  | 'range'
  | 'vague';

/** A number in the text with what it counts. */
export interface Figure {
  readonly span: Span;
  /** Inclusive bounds; null is open. */
  readonly min: number | null;
  readonly max: number | null;
  readonly modifier: FigureModifier;
  /** killed, wounded, killed_or_wounded, missing, displaced, captured, trapped, arrested, money, percent, votes, …; other */
  readonly what: string;
  /** people, civilians, children, women, fighters, …; or the noun counted. */
  readonly who: string;
  readonly unit?: string;
  /** Said to be a part of a larger total ("including", "among them"). */
  readonly subset: boolean;
}

/** Why two claims or figures are linked: an i18n key `why_<code>` with its values. */
export interface Why {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}
