/**
 * The design tokens: one text of CSS custom properties, for a shadow root's adopted sheet (`:host`) and for
 * the extension's own pages (`:root`). Light and dark come from the same names by `light-dark()`, which
 * follows `color-scheme`; `data-theme` on the styled root overrides what the system prefers.
 *
 * One accent, for what can be clicked. No colour carries a meaning.
 */
export const TOKENS_CSS = `
:host, :root {
  color-scheme: light dark;
  --paper: light-dark(#fdfcfa, #1c1c20);
  --paper-raised: light-dark(#f3f1ec, #28282e);
  --ink: light-dark(#1b1b1f, #ecebe8);
  --grey: light-dark(#5b5b64, #a9a8b1);
  --hairline: light-dark(#dcdad4, #3b3b43);
  --field-line: light-dark(#85848c, #85848f);
  --accent: light-dark(#4b3cc4, #b0a8ff);
  --accent-wash: light-dark(#eceafa, #2f2c4a);
  --on-accent: light-dark(#ffffff, #17161f);
  --shadow: 0 1px 2px light-dark(#1b1b1f1f, #00000080), 0 8px 24px light-dark(#1b1b1f29, #000000a6);

  --font: system-ui, sans-serif;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif", serif;
  --text: 13px;
  --line: 19px;
  --title: 15px;
  --quote: 15px;
  --quote-line: 22px;
  --label: 11px;

  --u1: 4px; --u2: 8px; --u3: 12px; --u4: 16px; --u5: 20px; --u6: 24px;
  --radius: 8px;
  --radius-small: 4px;
  --target: 28px;
  --card-width: 360px;
  --rise: 4px;
  --fade: 120ms;
}
:host([data-theme="light"]), :root[data-theme="light"] { color-scheme: light; }
:host([data-theme="dark"]), :root[data-theme="dark"] { color-scheme: dark; }

@media (prefers-contrast: more) {
  :host, :root {
    --paper: light-dark(#ffffff, #000000);
    --ink: light-dark(#000000, #ffffff);
    --grey: light-dark(#2b2b30, #dedde2);
    --hairline: light-dark(#57565e, #9c9ba4);
    --field-line: light-dark(#1b1b1f, #ecebe8);
    --accent: light-dark(#33249e, #cdc8ff);
  }
}
@media (forced-colors: active) {
  :host, :root {
    --paper: Canvas; --paper-raised: Canvas; --ink: CanvasText; --grey: CanvasText;
    --hairline: CanvasText; --field-line: CanvasText; --accent: LinkText;
    --accent-wash: Canvas; --on-accent: Canvas; --shadow: none;
  }
}
@media (prefers-reduced-motion: reduce) {
  :host, :root { --rise: 0px; --fade: 0ms; }
}
`;
