import type { Span } from '../../core/model/span';
import type { OffsetMap } from '../../core/text/offset-map';

/**
 * Ranges that cost nothing while the page changes (docs/adr: static ranges); they are made again after
 * a change of the text that they stand in. Places that the page has removed meanwhile are left out.
 */
export function staticRanges(map: OffsetMap<Text>, spans: readonly Span[]): StaticRange[] {
  const ranges: StaticRange[] = [];
  for (const span of spans) {
    for (const { start, end } of map.toRanges(span)) {
      if (start.offset > start.node.length || end.offset > end.node.length) continue;
      ranges.push(
        new StaticRange({
          startContainer: start.node,
          startOffset: start.offset,
          endContainer: end.node,
          endOffset: end.offset,
        }),
      );
    }
  }
  return ranges;
}

/** Client rectangles of spans as they stand now; empty where the page has removed the text. */
export function rectsOf(map: OffsetMap<Text>, spans: readonly Span[]): DOMRect[] {
  const rects: DOMRect[] = [];
  for (const span of spans) {
    for (const { start, end } of map.toRanges(span)) {
      if (!start.node.isConnected || !end.node.isConnected) continue;
      if (start.offset > start.node.length || end.offset > end.node.length) continue;
      const range = start.node.ownerDocument.createRange();
      range.setStart(start.node, start.offset);
      range.setEnd(end.node, end.offset);
      for (const rect of range.getClientRects()) {
        if (rect.width > 0 && rect.height > 0) rects.push(rect);
      }
    }
  }
  return rects;
}
