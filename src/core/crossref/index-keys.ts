import type { ComparableClaim } from './comparable-claim';
import type { Placed } from './scene/pair-features';

/** Days that share a key; a claim is looked up in its own span and in the two next to it. */
export const DAYS_A_SPAN = 4;
const MOST_KEYS = 12;
/** Digits of a span's number, so that keys of one pair sort by time. */
const DIGITS = 5;

/** Keys from `from` to `to`, both included. */
export interface KeyRange {
  readonly from: string;
  readonly to: string;
}

/**
 * Keys under which the library files a claim: two things it speaks of, and the span of days. Two claims of
 * one event share at least one; the pairs keep a key rare in a large library.
 */
export function indexKeys(claim: ComparableClaim): string[] {
  const span = spanOf(claim);
  return pairs(claim).map((pair) => `${pair}@${digits(span)}`);
}

/** Where claims that may speak of the same event are filed, the claim's first keys first. */
export function lookupRanges(claim: ComparableClaim): KeyRange[] {
  const span = spanOf(claim);
  return pairs(claim).map((pair) => ({
    from: `${pair}@${digits(span - 1)}`,
    to: `${pair}@${digits(span + 1)}`,
  }));
}

const spanOf = ({ day }: ComparableClaim): number => Math.floor(day / DAYS_A_SPAN);
const digits = (span: number): string => String(span).padStart(DIGITS, '0');

function pairs(claim: ComparableClaim): string[] {
  const keys = new Set<string>();
  const entities = claim.entities.slice(0, 5);
  for (const { what } of claim.figures) {
    for (const entity of entities) keys.add(`${what}:${entity}`);
  }
  for (const [at, one] of entities.entries()) {
    for (const other of entities.slice(at + 1)) keys.add([one, other].sort().join(':'));
  }
  const word = [...claim.words].sort((a, b) => b.length - a.length)[0];
  if (word && entities[0]) keys.add([entities[0], word].sort().join(':'));
  return [...keys].slice(0, MOST_KEYS);
}

/** Keys under which a figure is filed among those of other pages: what it counts, and the names near it. */
export function figureKeys({ figure, scene }: Placed): string[] {
  const names = new Set([...scene.places, ...scene.carried, ...scene.story]);
  return [...names].map((name) => `${figure.what}:${name}`);
}
