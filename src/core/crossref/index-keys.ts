import type { ComparableClaim } from './comparable-claim';

/** Days that share a key; a claim is looked up in its own span and in the two next to it. */
export const DAYS_A_SPAN = 4;
const MOST_KEYS = 12;

/**
 * Keys under which the library files a claim: `span of days`, and two things it speaks of. Two claims of one
 * event share at least one; the pairs keep a key rare in a large library.
 */
export function indexKeys(claim: ComparableClaim): string[] {
  return keysAt(claim, Math.floor(claim.day / DAYS_A_SPAN));
}

/** The keys under which claims that may speak of the same event are filed. */
export function lookupKeys(claim: ComparableClaim): string[] {
  const span = Math.floor(claim.day / DAYS_A_SPAN);
  return [span - 1, span, span + 1].flatMap((at) => keysAt(claim, at));
}

function keysAt(claim: ComparableClaim, span: number): string[] {
  const keys = new Set<string>();
  const entities = claim.entities.slice(0, 5);
  for (const { what } of claim.figures)
    for (const entity of entities) keys.add(`${span}:${what}:${entity}`);
  for (const [at, one] of entities.entries())
    for (const other of entities.slice(at + 1))
      keys.add(`${span}:${[one, other].sort().join(':')}`);
  const word = [...claim.words].sort((a, b) => b.length - a.length)[0];
  if (word && entities[0]) keys.add(`${span}:${[entities[0], word].sort().join(':')}`);
  return [...keys].slice(0, MOST_KEYS);
}
