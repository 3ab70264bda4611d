import type { Span } from '../../core/model/span';
import type { OffsetMap } from '../../core/text/offset-map';
import type { HighlightName } from './names';
import { staticRanges } from './ranges';

export interface Painter {
  /** Marks these spans and no others under this name. */
  set(name: HighlightName, map: OffsetMap<Text>, spans: readonly Span[]): void;
  remove(name: HighlightName): void;
  /** Puts back what the page took out of the shared registry. */
  reassert(): void;
  /** Takes every mark of ours away. */
  clear(): void;
}

/**
 * Keeps its own list of what is registered: in Firefox a content script can't iterate the registry, and the
 * page may hold entries of its own there.
 */
export function createPainter(): Painter {
  const own = new Map<HighlightName, Highlight>();
  const remove = (name: HighlightName) => {
    if (own.delete(name)) CSS.highlights.delete(name);
  };
  return {
    set(name, map, spans) {
      const ranges = staticRanges(map, spans);
      if (ranges.length === 0) {
        remove(name);
        return;
      }
      const highlight = new Highlight();
      for (const range of ranges) highlight.add(range);
      own.set(name, highlight);
      CSS.highlights.set(name, highlight);
    },
    remove,
    reassert() {
      for (const [name, highlight] of own) {
        if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
      }
    },
    clear() {
      for (const name of [...own.keys()]) remove(name);
    },
  };
}
