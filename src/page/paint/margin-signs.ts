import type { FindingRef } from '../../messaging/protocol';

/** Pixels of the bar, and between it and the text. */
const WIDTH = 3;
const GAP = 8;

/** A passage with a note: where its words stand, and the element whose margin is theirs. */
export interface Signed {
  readonly ref: FindingRef;
  readonly note: string;
  readonly rects: readonly DOMRect[];
  readonly block: Element;
}

export interface MarginSigns {
  /** Puts a bar beside each passage, and takes every other one away. */
  draw(signed: readonly Signed[]): void;
}

const RULES = `:host{all:initial;position:absolute;inset:0 auto auto 0;inline-size:0;block-size:0;z-index:2147483646}
@media print{:host{display:none}}
div{position:absolute;background:rgb(112 100 214 / 70%);border-radius:2px;cursor:pointer;pointer-events:auto}
div::after{content:"";position:absolute;inset:-4px}
@media (forced-colors:active){div{background:CanvasText;forced-color-adjust:none}}`;

/**
 * Bars in the margin beside annotated passages, as a critical edition has them. A page with notes has one element of
 * ours for them; any other page has none.
 */
export function createMarginSigns(
  win: Window,
  open: (ref: FindingRef, event: MouseEvent) => void,
): MarginSigns {
  const doc = win.document;
  let layer: HTMLElement | null = null;
  let root: ShadowRoot | null = null;

  const make = () => {
    layer = doc.createElement('who-says-signs');
    layer.ariaHidden = 'true';
    root = layer.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
    root.adoptedStyleSheets = [sheet];
    return root;
  };
  return {
    draw(signed) {
      if (signed.length === 0) {
        layer?.remove();
        return;
      }
      const bars = root ?? make();
      const home = signed[0]?.block.closest('dialog:modal,:fullscreen') ?? doc.documentElement;
      if (layer && layer.parentNode !== home) home.append(layer);
      const origin = layer?.getBoundingClientRect() ?? new DOMRect();
      bars.replaceChildren(
        ...signed.flatMap(({ ref, note, rects, block }) => {
          const box = beside(rects, block, win);
          if (!box) return [];
          const bar = doc.createElement('div');
          bar.title = note;
          bar.style.cssText = `left:${box.x - origin.x}px;top:${box.y - origin.y}px;width:${box.width}px;height:${box.height}px`;
          bar.addEventListener('click', (event) => {
            if (event.isTrusted) open(ref, event);
          });
          return [bar];
        }),
      );
    },
  };
}

/** Beside the lines of a passage, on the side on which its lines begin; null where there is no room or nothing to see. */
function beside(rects: readonly DOMRect[], block: Element, win: Window): DOMRect | null {
  if (rects.length === 0) return null;
  const style = win.getComputedStyle(block);
  const outer = block.getBoundingClientRect();
  const left = Math.min(...rects.map((r) => r.left));
  const right = Math.max(...rects.map((r) => r.right));
  const top = Math.min(...rects.map((r) => r.top));
  const bottom = Math.max(...rects.map((r) => r.bottom));
  if (style.writingMode !== 'horizontal-tb') {
    return new DOMRect(left, outer.top - GAP - WIDTH, right - left, WIDTH);
  }
  const x =
    style.direction === 'rtl'
      ? outer.right - Number.parseFloat(style.paddingRight) + GAP
      : outer.left + Number.parseFloat(style.paddingLeft) - GAP - WIDTH;
  // Where the text reaches the edge of the window there is no margin: the tint alone stands for the note.
  if (x < 0 || x + WIDTH > win.innerWidth) return null;
  return new DOMRect(x, top, WIDTH, bottom - top);
}
