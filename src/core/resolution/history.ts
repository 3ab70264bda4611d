import type { ResolvedSource } from '../model/claim';
import type { Person } from './person';

/** A source that was resolved, as later pronouns and descriptions may point back to it. */
export interface Told {
  readonly claim: number;
  readonly start: number;
  readonly end: number;
  /** Folded head noun of its phrase. */
  readonly noun: string;
  readonly plural: boolean;
  readonly person: Person | null;
  readonly resolved: ResolvedSource;
}

const PLURAL_NOUN = /(?:[^s]s|men|women|people|police|media)$/;

/** Whether a phrase speaks of several: a plural noun, “both”, “A and B”. */
export function isPlural(head: string, noun: string): boolean {
  return PLURAL_NOUN.test(noun) || /\sand\s/.test(head) || /^both\b/i.test(head);
}

/** The latest entry before `offset` that fits, or null. */
export function latest(
  told: readonly Told[],
  offset: number,
  fits: (t: Told) => boolean,
): Told | null {
  for (let i = told.length - 1; i >= 0; i--) {
    const t = told[i];
    if (t && t.start < offset && fits(t)) return t;
  }
  return null;
}
