const BYLINES = '[rel="author"],[itemprop="author"],[class*="byline" i],[class*="dateline" i]';
/** A longer one is a list of authors' portraits or the article itself. */
const LONGEST_BYLINE = 200;

/** The headline and byline that stand before the main text, in the order of the page. */
export function findLead(doc: Document, root: Element): Element[] {
  const headline = findHeadline(doc, root);
  if (!headline || root.contains(headline)) return [];
  const lead = [headline];
  for (const byline of doc.querySelectorAll(BYLINES)) {
    if (
      follows(headline, byline) &&
      follows(byline, root) &&
      (byline.textContent?.length ?? 0) <= LONGEST_BYLINE &&
      !lead.some((known) => known.contains(byline))
    ) {
      lead.push(byline);
    }
  }
  return lead;
}

/** The last first-level heading before the main text that holds words, unless the text has its own. */
function findHeadline(doc: Document, root: Element): Element | null {
  let last: Element | null = null;
  for (const heading of doc.getElementsByTagName('h1')) {
    if (root.contains(heading)) return heading;
    if (!follows(heading, root)) break;
    if ((heading.textContent?.trim().length ?? 0) > 10) last = heading;
  }
  return last;
}

/** True when `b` begins after `a` ends. */
function follows(a: Node, b: Node): boolean {
  return a.compareDocumentPosition(b) === Node.DOCUMENT_POSITION_FOLLOWING;
}
