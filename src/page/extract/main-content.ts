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

/** What a site calls an advertisement and yet holds this share of all prose is the article's wrapper. */
const WRAPPER_SHARE = 0.5;

export interface MainContent {
  readonly root: Element;
  /** Around the main text and not a part of it. */
  isAround(element: Element): boolean;
}

/**
 * Finds the element that holds the page's main text. Yields between portions of the work. Falls back to
 * the body, where text stands in shadow roots or nests too deep for the weights to tell.
 */
export function* findMainContent(doc: Document): Generator<void, MainContent | null> {
  const body = doc.body;
  if (!body) return null;
  const blocks = yield* proseBlocks(body);
  const all = yield* addUp(blocks, body);
  const around = new Map<Element, boolean>();
  const isAroundHere = (element: Element): boolean => {
    const known = around.get(element);
    if (known !== undefined) return known;
    const weight = all.weights.get(element) ?? 0;
    const verdict = isAround(element) && weight <= WRAPPER_SHARE * all.total;
    around.set(element, verdict);
    return verdict;
  };
  for (const block of blocks.keys()) {
    if (hasAncestor(block, body, isAroundHere)) blocks.delete(block);
  }
  const main = yield* addUp(blocks, body);
  return { root: heaviestPath(body, main), isAround: isAroundHere };
}

interface Weights {
  readonly weights: ReadonlyMap<Element, number>;
  readonly total: number;
}

/** Goes down from the body as long as one child holds the article. */
function heaviestPath(body: Element, { weights, total }: Weights): Element {
  const heaviest = new Map<Element, Element>();
  for (const [element, weight] of weights) {
    const parent = element.parentElement;
    if (!parent) continue;
    const rival = heaviest.get(parent);
    if (!rival || weight > (weights.get(rival) ?? 0)) heaviest.set(parent, element);
  }
  let root = body;
  for (let child = heaviest.get(root); child; child = heaviest.get(root)) {
    if ((weights.get(child) ?? 0) < SHARE * total || child.tagName === 'P') break;
    root = child;
  }
  return root;
}

/** Elements that hold text themselves, with its length: links and what is never text left out. */
function* proseBlocks(body: Element): Generator<void, Map<Element, number>> {
  const blocks = new Map<Element, number>();
  const never = new Map<Element, boolean>();
  const isNever = (element: Element): boolean => {
    const known = never.get(element);
    if (known !== undefined) return known;
    const verdict = isNeverText(element);
    never.set(element, verdict);
    return verdict;
  };
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((++count & 127) === 0) yield;
    if ((node.nodeValue?.length ?? 0) < SHORTEST_TEXT) continue;
    const block = blockAround(node, body);
    if (!block || hasAncestor(block, body, isNever)) continue;
    const length = node.nodeValue?.trim().length ?? 0;
    if (length >= SHORTEST_TEXT) blocks.set(block, (blocks.get(block) ?? 0) + length);
  }
  return blocks;
}

/** Adds each block's length to its ancestors. */
function* addUp(blocks: ReadonlyMap<Element, number>, body: Element): Generator<void, Weights> {
  const weights = new Map<Element, number>();
  let total = 0;
  let count = 0;
  for (const [block, length] of blocks) {
    if (length < SHORTEST_BLOCK) continue;
    if ((++count & 31) === 0) yield;
    total += length;
    let depth = 0;
    for (let at: Element | null = block; at && depth < DEPTH; at = at.parentElement, depth++) {
      weights.set(at, (weights.get(at) ?? 0) + length);
      if (at === body) break;
    }
  }
  return { weights, total };
}

/** The element itself or one that it stands in, below the body. */
function hasAncestor(element: Element, body: Element, is: (element: Element) => boolean): boolean {
  let depth = 0;
  for (let at: Element | null = element; at && at !== body; at = at.parentElement) {
    if (is(at)) return true;
    if (++depth > DEPTH) return false;
  }
  return false;
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
