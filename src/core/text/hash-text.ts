/** 64 bits of a text in 13 characters: two rounds of MurmurHash3's mixing with different seeds. */
export function hashText(text: string): string {
  return `${halfHash(text, 0x9747b28c)}${halfHash(text, 0x3c6ef372)}`;
}

/** 32 bits of a text in 7 characters; another seed gives another hash. */
export function halfHash(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(36).padStart(7, '0');
}
