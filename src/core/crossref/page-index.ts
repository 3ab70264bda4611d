import type { ComparableClaim } from './comparable-claim';
import { LEAST_OVERLAP } from './compare-words';
import { countsPeople } from './figures/people-kinds';

/** Earlier claims looked at under one key, the nearest: a long page then costs no more than its length. */
const NEAREST = 64;

/**
 * For each claim of a page the earlier ones that it may be linked with, nearest last. Two claims are brought
 * together by what they count, by blame and denial, by the source that one takes from the other, by standing next to each
 * other, and by a rare word: of two claims that share the share of words that a link needs, at least one of the
 * rarest words of each is common to both.
 */
export function earlierPartners(claims: readonly ComparableClaim[]): number[][] {
  const index = new Map<string, number[]>();
  const rarest = rareWords(claims);
  return claims.map((claim, at) => {
    const partners = new Set<number>(at > 0 ? [at - 1] : []);
    const words = rarest[at] ?? [];
    for (const key of [...keysOf(claim), ...originsOf(claim), ...words]) {
      for (const other of (index.get(key) ?? []).slice(-NEAREST)) partners.add(other);
    }
    for (const key of [...keysOf(claim), ...namesOf(claim), ...words]) {
      const list = index.get(key);
      if (list) list.push(at);
      else index.set(key, [at]);
    }
    return [...partners].sort((a, b) => a - b);
  });
}

/** What two claims have in common where one says otherwise than the other. */
function keysOf(claim: ComparableClaim): string[] {
  const keys = new Set<string>();
  for (const [at, { what }] of claim.figures.entries()) {
    if (!countsPeople(what)) continue;
    keys.add(`figure:${what}`);
    const scene = claim.scenes?.[at];
    if (!scene) continue;
    keys.add(`figure:${what}:${scene.stretch ?? 0}`);
    for (const name of scene.placed ?? scene.places) keys.add(`figure:${what}:${name}`);
  }
  if (claim.blames || claim.stance === 'accuses' || claim.stance === 'denies') keys.add('blame');
  return [...keys];
}

/** Under which source a claim is filed, and whose claims it asks for. */
const namesOf = ({ sourceKey, viaKey }: ComparableClaim): string[] => [
  ...(sourceKey ? [`by:${sourceKey}`] : []),
  ...(viaKey ? [`via:${viaKey}`] : []),
];
const originsOf = ({ sourceKey, viaKey }: ComparableClaim): string[] => [
  ...(viaKey ? [`by:${viaKey}`] : []),
  ...(sourceKey ? [`via:${sourceKey}`] : []),
];

/** So many of the rarest words of each claim that claims with enough words in common share one of them. */
function rareWords(claims: readonly ComparableClaim[]): string[][] {
  const times = new Map<string, number>();
  for (const { words } of claims) {
    for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  }
  return claims.map(({ words }) => {
    const sorted = [...new Set(words)].sort(
      (a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0) || (a < b ? -1 : 1),
    );
    const needed = sorted.length - Math.ceil(LEAST_OVERLAP * sorted.length) + 1;
    return sorted.slice(0, needed).map((word) => `word:${word}`);
  });
}
