/** Ends when the page is shown to somebody: one that is rendered ahead may never be. */
export function whenShown(doc: Document, signal: AbortSignal): Promise<void> {
  if (!('prerendering' in doc) || doc.prerendering !== true) return Promise.resolve();
  return new Promise((resolve) => {
    doc.addEventListener('prerenderingchange', () => resolve(), { once: true, signal });
  });
}
