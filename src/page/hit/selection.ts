import type { Span } from '../../core/model/span';
import type { OffsetMap } from '../../core/text/offset-map';

/** The reader's selection as a span of the document text; null when it holds none of it. */
export function selectedSpan(win: Window, map: OffsetMap<Text>, text: string): Span | null {
  const selection = win.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const scope = range.commonAncestorContainer;
  const walker = win.document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  let start: number | null = null;
  let end: number | null = null;
  for (
    let node: Node | null = scope instanceof Text ? scope : walker.nextNode();
    node;
    node = walker.nextNode()
  ) {
    if (!(node instanceof Text) || !range.intersectsNode(node) || !map.has(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    start ??= firstIn(map, node, from, to, 1);
    end = firstIn(map, node, to, from, -1) ?? end;
  }
  if (start === null || end === null) return null;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (start < end && /\s/.test(text[end - 1] ?? '')) end--;
  return start < end ? [start, end] : null;
}

/** The first place from `from` towards `to` that is part of the text: white space at the edges isn't. */
function firstIn(
  map: OffsetMap<Text>,
  node: Text,
  from: number,
  to: number,
  step: 1 | -1,
): number | null {
  for (let at = from; step > 0 ? at <= to : at >= to; at += step) {
    const offset = map.toOffset(node, at);
    if (offset !== null) return offset;
  }
  return null;
}
