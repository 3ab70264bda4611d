/** A pass comes when the page has been at rest this long (ms) … */
const REST = 400;
/** … or at the latest after this while it never rests; doubled after each such pass, up to the last value. */
const LATEST = { first: 2_000, last: 60_000 };
/** Records kept for a pass; a page that makes more is taken as changed without looking. */
const MOST_RECORDS = 400;
/** Elements of our own. */
const OURS = /^who-says-/;

export interface Changes {
  /** Watches another root (a shadow tree found by the reading). */
  observe(root: Node): void;
}

/**
 * Tells when the text that was read may have changed. Nothing is worked out inside the observer: records are
 * kept, and looked at when the page rests. `concerns` says whether a change touches what was read.
 */
export function watchChanges(
  doc: Document,
  concerns: (target: Node) => boolean,
  onPass: () => void,
  signal: AbortSignal,
): Changes {
  let records: MutationRecord[] = [];
  let rest: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let latest = LATEST.first;

  const pass = () => {
    rest = undefined;
    const kept = records;
    records = [];
    const forced = performance.now() - since >= latest;
    latest = forced ? Math.min(latest * 2, LATEST.last) : LATEST.first;
    since = 0;
    if (kept.length >= MOST_RECORDS || kept.some((record) => matters(record, concerns))) onPass();
  };

  const observer = new MutationObserver((found) => {
    if (records.length < MOST_RECORDS) records.push(...found.slice(0, MOST_RECORDS));
    const now = performance.now();
    if (since === 0) since = now;
    else if (now - since + REST > latest) return; // the timer that runs is the last one
    clearTimeout(rest);
    rest = setTimeout(pass, REST);
  });
  const observe = (root: Node) =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['hidden', 'open', 'class'],
    });
  observe(doc.documentElement);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(rest);
    },
    { once: true },
  );
  return { observe };
}

function matters(record: MutationRecord, concerns: (target: Node) => boolean): boolean {
  const { target, type } = record;
  if (type === 'attributes' && target.parentNode?.parentNode === target.ownerDocument) return false;
  if (type === 'childList') {
    const nodes = [...record.addedNodes, ...record.removedNodes];
    if (nodes.every((node) => node instanceof Element && OURS.test(node.localName))) return false;
  }
  return concerns(target);
}
