import type { Run } from '../raw-claim';

/** Tokens read at one go; an article of common length is one chunk. */
const CHUNK = 1024;
/**
 * Tokens read on either side of a chunk, so that a cue at its edge is seen with all around it: as
 * far as a cue looks (64), its own length, and as far as the encoder sees from there (31).
 */
export const MARGIN = 104;

/** Tokens of the longest chunk with what is read around it. */
export const MOST_READ = CHUNK + 2 * MARGIN;

export interface Chunk {
  /** Tokens whose cues belong to this chunk. */
  readonly core: Run;
  /** Tokens that are read. */
  readonly read: Run;
}

/** Cuts `count` tokens into chunks. The memory of a reading is bounded by the longest chunk. */
export function chunksOf(count: number): Chunk[] {
  const out: Chunk[] = [];
  for (let first = 0; first < count; first += CHUNK) {
    const last = Math.min(count, first + CHUNK) - 1;
    out.push({
      core: [first, last],
      read: [Math.max(0, first - MARGIN), Math.min(count - 1, last + MARGIN)],
    });
  }
  return out;
}
