import type { DocumentBlock } from '../model/document';
import type { Span } from '../model/span';

/** A stretch of document text that stands as it is in one node: both offsets advance together. */
export interface Piece<N> {
  /** Offset into the document text. */
  readonly start: number;
  length: number;
  readonly node: N;
  /** Offset into the node's own text. */
  readonly nodeStart: number;
}

export interface NodePoint<N> {
  readonly node: N;
  readonly offset: number;
}

export interface NodeRange<N> {
  readonly start: NodePoint<N>;
  readonly end: NodePoint<N>;
}

export interface OffsetMap<N> {
  /** Document offset of a place in a node; null when the node isn't part of the text or the place was left out. */
  toOffset(node: N, offset: number): number | null;
  /** Where a span stands, one range for each block that it touches; empty when it touches no text. */
  toRanges(span: Span): NodeRange<N>[];
  /** The nodes that hold a part of the text. */
  has(node: N): boolean;
}

/** Index of the last item whose `key` is ≤ `value`; -1 when none is. */
export function lastAtOrBefore<T>(
  items: readonly T[],
  value: number,
  key: (item: T) => number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    const item = items[mid];
    if (item !== undefined && key(item) <= value) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

/** `pieces` and `blocks` are in order of the text and don't overlap. */
export function createOffsetMap<N>(
  pieces: readonly Piece<N>[],
  blocks: readonly DocumentBlock[],
): OffsetMap<N> {
  /** Indices of a node's first and last piece: a node's pieces stand together. */
  let byNode: Map<N, [number, number]> | null = null;
  const nodes = (): Map<N, [number, number]> => {
    if (byNode) return byNode;
    byNode = new Map();
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i];
      if (!piece) continue;
      const known = byNode.get(piece.node);
      if (known) known[1] = i;
      else byNode.set(piece.node, [i, i]);
    }
    return byNode;
  };

  const range = (from: number, to: number): NodeRange<N> | null => {
    let first = lastAtOrBefore(pieces, from, (p) => p.start);
    const left = pieces[first];
    if (!left || left.start + left.length <= from) first++;
    const last = lastAtOrBefore(pieces, to - 1, (p) => p.start);
    const a = pieces[first];
    const b = pieces[last];
    if (!a || !b || first > last) return null;
    return {
      start: { node: a.node, offset: a.nodeStart + Math.max(0, from - a.start) },
      end: { node: b.node, offset: b.nodeStart + Math.min(b.length, to - b.start) },
    };
  };

  return {
    toOffset(node, offset) {
      const known = nodes().get(node);
      if (!known) return null;
      for (let i = known[0]; i <= known[1]; i++) {
        const piece = pieces[i];
        if (!piece || piece.node !== node) continue;
        if (offset < piece.nodeStart) return null;
        if (offset <= piece.nodeStart + piece.length) return piece.start + offset - piece.nodeStart;
      }
      return null;
    },
    toRanges([from, to]) {
      const ranges: NodeRange<N>[] = [];
      if (to <= from) return ranges;
      let i = Math.max(
        0,
        lastAtOrBefore(blocks, from, (b) => b.span[0]),
      );
      for (let block = blocks[i]; block && block.span[0] < to; block = blocks[++i]) {
        const start = Math.max(from, block.span[0]);
        const end = Math.min(to, block.span[1]);
        const found = start < end ? range(start, end) : null;
        if (found) ranges.push(found);
      }
      return ranges;
    },
    has: (node) => nodes().has(node),
  };
}
