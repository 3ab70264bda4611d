import { INLINE } from './tags';

export type Box = 'none' | 'inline' | 'block';

const INLINE_DISPLAY = /^(?:inline|contents|ruby|math)/;
const HIDING_CLASS = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader|offscreen|hidden)/i;

/**
 * How an element stands on the page: not at all (hidden, or there for assistive technology alone), in the
 * line, or as a block of its own. Costs a style look-up except for plain inline elements.
 */
export function boxOf(element: Element): Box {
  const plain = INLINE.has(element.tagName);
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found')
    return 'none';
  if (element.getAttribute('aria-hidden') === 'true') return 'none';
  if (plain && !element.hasAttribute('style') && !mayHide(element)) return 'inline';
  const style = getComputedStyle(element);
  const display = style.display;
  if (display === 'none' || style.visibility !== 'visible') return 'none';
  if (style.position === 'absolute' && isTucked(style)) return 'none';
  return INLINE_DISPLAY.test(display) ? 'inline' : 'block';
}

function mayHide(element: Element): boolean {
  const name = element.className;
  return (
    typeof name === 'string' &&
    name !== '' &&
    (element.tagName === 'SPAN' || HIDING_CLASS.test(name))
  );
}

/** The usual ways to keep words for screen readers: clipped away, one pixel large, far off the page. */
function isTucked(style: CSSStyleDeclaration): boolean {
  if (style.clip !== 'auto' || style.clipPath.startsWith('inset(')) return true;
  if (Number.parseFloat(style.left) < -999 || Number.parseFloat(style.top) < -999) return true;
  return style.overflow === 'hidden' && Number.parseFloat(style.width) <= 1;
}
