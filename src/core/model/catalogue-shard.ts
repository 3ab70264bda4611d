/** How many files the catalogue's facts are parted into: about 25 records, a few ten kB, in each. */
export const SHARD_COUNT = 128;

/**
 * The shard that holds the facts of a source: FNV-1a over the id's UTF-16 units, as two hex digits. The
 * build and the reader of the shards must agree, so the way it is computed never changes.
 */
export function shardOf(id: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) {
    hash ^= id.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash >>> 0) % SHARD_COUNT).toString(16).padStart(2, '0');
}
