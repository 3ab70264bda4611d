/**
 * Gives a document or a shadow root its styles without an inline `<style>`, so that the strictest page
 * policy has nothing to refuse.
 *
 * In a Firefox content script the root is seen through a wrapper that refuses a sheet made by the script's
 * own global; the sheet is then made by the page's window. Where that is refused too, a `<style>` element is
 * the last resort.
 */
export function adoptStyles(root: Document | ShadowRoot, css: string): 'sheet' | 'element' {
  const view = (root instanceof Document ? root : root.ownerDocument).defaultView;
  for (const Sheet of [globalThis.CSSStyleSheet, view?.CSSStyleSheet]) {
    if (Sheet === undefined) continue;
    try {
      const sheet = new Sheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      return 'sheet';
    } catch {
      // The next way is tried; the element below works in every browser that got here.
    }
  }
  const element = document.createElement('style');
  element.textContent = css;
  (root instanceof Document ? root.head : root).append(element);
  return 'element';
}
