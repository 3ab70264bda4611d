import type { CardController } from '../card/controller';
import { INLINE } from '../extract/tags';
import type { Session } from '../session';
import { createMarginSigns, type Signed } from './margin-signs';
import { rectsOf } from './ranges';

/** Keeps the margin signs of the reader's notes beside their words while the page moves. Returns what draws them anew. */
export function createNoteSigns(
  win: Window,
  session: Session,
  cards: CardController,
  signal: AbortSignal,
): () => void {
  const signs = createMarginSigns(win, (ref, event) =>
    cards.machine.openNow(ref, { point: { x: event.clientX, y: event.clientY }, pinned: true }),
  );
  let watched: Element | null = null;
  let asked = false;

  const signed = (): Signed[] => {
    const { reading, reply } = session;
    if (!reading || !reply || session.settings.density === 'on-demand') return [];
    return reply.placed.flatMap(({ index, span }) => {
      const block = blockOf(reading.map.toRanges(span)[0]?.start.node);
      const note = reply.annotations[index]?.note ?? '';
      const rects = rectsOf(reading.map, [span]);
      return block ? [{ ref: { kind: 'annotation' as const, index }, note, rects, block }] : [];
    });
  };
  const draw = () => {
    asked = false;
    const all = signal.aborted ? [] : signed();
    signs.draw(all);
    const root = all.length > 0 ? (session.reading?.root ?? null) : null;
    if (root === watched) return;
    grown.disconnect();
    watched = root;
    if (root) grown.observe(root);
  };
  const soon = () => {
    if (!watched || asked) return;
    asked = true;
    win.requestAnimationFrame(draw);
  };
  const grown = new ResizeObserver(soon);
  const quiet = { passive: true, capture: true, signal } as const;
  win.addEventListener('resize', soon, quiet);
  // The page's own scroll takes the signs along; that of a part of it doesn't.
  win.addEventListener('scroll', (event) => event.target !== win.document && soon(), quiet);
  signal.addEventListener('abort', draw, { once: true });
  return draw;
}

/** The nearest element that isn't inline. */
function blockOf(node: Node | undefined): Element | null {
  let element = node?.parentElement ?? null;
  while (element && INLINE.has(element.tagName)) element = element.parentElement;
  return element;
}
