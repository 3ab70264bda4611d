import { isAround, isNeverText } from './skip';
import { INLINE } from './tags';

/** A text node shorter than this is a label, a caption's end, a piece of a link list. */
const SHORTEST_TEXT = 20;
/** A block with less text than this says nothing of where the article is. */
const SHORTEST_BLOCK = 80;
/** The article is the smallest element that holds this share of the page's prose. */
const SHARE = 0.75;
/** Ancestors that a block's weight is added to: a page nested deeper is read from its body. */
const DEPTH = 100;

interface Weights {
  readonly prose: Map<Element, number>;
  total: number;
}

/**
 * Finds the element that holds the page's main text. Yields between portions of the work. Falls back to
 * the body, where text stands in shadow roots or nests too deep for the weights to tell.
 */
export function* findMainContent(doc: Document): Generator<void, Element | null> {
  const body = doc.body;
  if (!body) return null;
  const weights = yield* weigh(body);
  const heaviest = new Map<Element, Element>();
  for (const [element, weight] of weights.prose) {
    const parent = element.parentElement;
    if (!parent) continue;
    const rival = heaviest.get(parent);
    if (!rival || weight > (weights.prose.get(rival) ?? 0)) heaviest.set(parent, element);
  }
  let root: Element = body;
  for (let child = heaviest.get(root); child; child = heaviest.get(root)) {
    if ((weights.prose.get(child) ?? 0) < SHARE * weights.total || child.tagName === 'P') break;
    root = child;
  }
  return root;
}

/** Text in paragraphs, added up for every ancestor. */
function* weigh(body: Element): Generator<void, Weights> {
  const blocks = new Map<Element, number>();
  const excluded = new Map<Element, boolean>();
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((++count & 127) === 0) yield;
    const length = node.nodeValue?.length ?? 0;
    if (length < SHORTEST_TEXT) continue;
    const block = blockAround(node, body);
    if (!block || isExcluded(block, body, excluded)) continue;
    const words = node.nodeValue?.trim().length ?? 0;
    if (words >= SHORTEST_TEXT) blocks.set(block, (blocks.get(block) ?? 0) + words);
  }
  const prose = new Map<Element, number>();
  let total = 0;
  for (const [block, length] of blocks) {
    if (length < SHORTEST_BLOCK) continue;
    if ((++count & 31) === 0) yield;
    total += length;
    let depth = 0;
    for (let at: Element | null = block; at && depth < DEPTH; at = at.parentElement, depth++) {
      prose.set(at, (prose.get(at) ?? 0) + length);
      if (at === body) break;
    }
  }
  return { prose, total };
}

/** The nearest element that isn't inline; null inside a link, whose text is a pointer to another page. */
function blockAround(node: Node, body: Element): Element | null {
  let element = node.parentElement;
  while (element && element !== body && INLINE.has(element.tagName)) {
    if (element.tagName === 'A') return null;
    element = element.parentElement;
  }
  return element;
}

function isExcluded(element: Element, body: Element, memo: Map<Element, boolean>): boolean {
  const path: Element[] = [];
  let verdict = false;
  for (let at: Element | null = element; at && at !== body; at = at.parentElement) {
    const known = memo.get(at);
    if (known !== undefined) {
      verdict = known;
      break;
    }
    path.push(at);
    if (isNeverText(at) || isAround(at)) {
      verdict = true;
      break;
    }
  }
  for (const at of path) memo.set(at, verdict);
  return verdict;
}
