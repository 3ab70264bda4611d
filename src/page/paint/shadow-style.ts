/// <reference types="vite/client" />
import rules from './marks.css?inline';

const adopted = new WeakSet<ShadowRoot>();

/** The sheet that the manifest injects ends at a shadow root in Firefox: each gets the rules as its own. */
export function adoptInShadowRoots(roots: readonly ShadowRoot[]): void {
  for (const root of roots) {
    if (adopted.has(root)) continue;
    adopted.add(root);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    root.adoptedStyleSheets.push(sheet);
  }
}
