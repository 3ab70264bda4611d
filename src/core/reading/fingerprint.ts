/** Numbers in a fingerprint: the estimate of the overlap is right to about ±0.06. */
const SIZE = 64;
/** Bands of four: two texts that share 70 % of their shingles meet in one of 16 with a chance of 99 %. */
const BAND = 4;
const SHINGLE = 4;
/** Below this many shingles two short texts can be equal by chance. */
const ENOUGH = 40;
/** Share of common shingles from which two texts are one, with other headlines and endings. */
export const SAME_TEXT = 0.7;

/**
 * MinHash over shingles of four words: tells whether two texts are one, whatever a site put around them.
 * Null for a text too short to tell.
 */
export function fingerprint(text: string): Uint32Array | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < ENOUGH + SHINGLE) return null;
  const least = new Uint32Array(SIZE).fill(0xffffffff);
  const hashes = words.map(hashWord);
  for (let at = 0; at + SHINGLE <= hashes.length; at++) {
    let hash = 0x811c9dc5;
    for (let next = 0; next < SHINGLE; next++) {
      hash = Math.imul(hash ^ (hashes[at + next] ?? 0), 0x01000193);
      hash ^= hash >>> 13;
    }
    // The permutations are one linear step apart: `hash + n · odd`, mixed.
    const step = Math.imul(hash, 0x9e3779b1) | 1;
    for (let n = 0; n < SIZE; n++) {
      let value = (hash + Math.imul(n, step)) | 0;
      value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
      if (value < (least[n] ?? 0)) least[n] = value;
    }
  }
  return least;
}

/** Keys of which two copies of a text share at least one. */
export function fingerprintBands(print: Uint32Array): string[] {
  const bands: string[] = [];
  for (let at = 0; at < SIZE; at += BAND) {
    let hash = at;
    for (let next = 0; next < BAND; next++) {
      hash = Math.imul(hash ^ (print[at + next] ?? 0), 0x85ebca6b);
      hash ^= hash >>> 13;
    }
    bands.push(`${(at / BAND).toString(36)}${(hash >>> 0).toString(36)}`);
  }
  return bands;
}

/** Estimated share of the shingles that two texts have in common, 0..1. */
export function overlap(one: Uint32Array, other: Uint32Array): number {
  if (one.length !== SIZE || other.length !== SIZE) return 0;
  let same = 0;
  for (let at = 0; at < SIZE; at++) if (one[at] === other[at]) same++;
  return same / SIZE;
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
