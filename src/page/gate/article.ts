/** Characters of paragraphs that make a page worth reading, with and without markup that says "article". */
const PROSE_MARKED = 500;
const PROSE_PLAIN = 1400;
/** A shorter paragraph is a teaser or a label. */
const SHORTEST_PARAGRAPH = 60;
/** Paragraphs looked at before the page is given up. */
const MOST_PARAGRAPHS = 150;

/**
 * Decides cheaply whether a page is worth reading: what its head says, then enough running text. Looks
 * at the first paragraphs alone and asks for no style, so that a page that isn't an article costs next to nothing.
 */
export function looksLikeArticle(doc: Document): boolean {
  const body = doc.body;
  if (!body) return false;
  if (saysArticle(doc)) return true;
  const marked =
    doc.querySelector('article,[itemprop="articleBody"],[itemtype*="Article"]') !== null;
  const home = doc.location.pathname === '/' && doc.location.search === '';
  const wanted = home ? PROSE_PLAIN * 4 : marked ? PROSE_MARKED : PROSE_PLAIN;
  return prose(body.getElementsByTagName('p'), wanted) >= wanted || looseText(doc, marked, wanted);
}

function prose(paragraphs: HTMLCollectionOf<Element>, wanted: number): number {
  let sum = 0;
  const count = Math.min(paragraphs.length, MOST_PARAGRAPHS);
  for (let i = 0; i < count && sum < wanted; i++) {
    const length = paragraphs[i]?.textContent?.length ?? 0;
    if (length >= SHORTEST_PARAGRAPH) sum += length;
  }
  return sum;
}

/** Old pages set their text in cells or between line breaks, newer ones in custom elements. */
function looseText(doc: Document, marked: boolean, wanted: number): boolean {
  if (doc.body.getElementsByTagName('br').length > 8 || doc.body.childElementCount === 1) {
    return inText(doc.body, PROSE_PLAIN);
  }
  const article = marked ? doc.querySelector('article,[itemprop="articleBody"],main') : null;
  return article !== null && inText(article, wanted);
}

/** Enough text in nodes that are each as long as a sentence. */
function inText(root: Element, wanted: number): boolean {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let i = 0; i < 2000 && sum < wanted; i++) {
    const node = walker.nextNode();
    if (!node) break;
    const length = node.nodeValue?.length ?? 0;
    const parent = node.parentElement?.tagName;
    if (length >= SHORTEST_PARAGRAPH && parent !== 'SCRIPT' && parent !== 'STYLE') sum += length;
  }
  return sum >= wanted;
}

/** The page's own word for it; its text may stand where only the reading finds it (shadow roots). */
function saysArticle(doc: Document): boolean {
  const type = doc.head?.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (type === 'article') return true;
  if (doc.head?.querySelector('meta[property^="article:published"]')) return true;
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    if (/"(?:\w*News)?Article"/.test(script.textContent?.slice(0, 20_000) ?? '')) return true;
  }
  return false;
}
