/** Styles of the shared components; needs the tokens, and a root element with the class `ui`. */
export const BASE_CSS = `
.ui, .ui * { box-sizing: border-box; }
.ui {
  font: var(--text)/var(--line) var(--font); color: var(--ink); background: var(--paper);
  text-align: start; letter-spacing: normal; word-spacing: normal; text-transform: none;
  overflow-wrap: anywhere; -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
}
.ui :where(h1, h2, h3, p, ul, ol, dl, dd, figure, blockquote, fieldset) { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
.ui :where(ul, ol) { list-style: none; }
.ui :where(h1, h2, h3) { font: inherit; }
.ui :where(h1, h2) { font-size: var(--title); line-height: 20px; font-weight: 600; }
.ui a { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 2px; }
.ui a:hover { text-decoration-thickness: 2px; }
.ui :focus { outline: none; }
.ui :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; border-radius: var(--radius-small); }
.ui [hidden] { display: none; }
.ui .small { color: var(--grey); }
.ui .nowrap { white-space: nowrap; }
.ui .unseen.unseen {
  position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}
.ui .label {
  font-size: var(--label); line-height: 16px; font-weight: 600; letter-spacing: 0.06em; text-transform: uppercase;
  color: var(--grey);
}
.ui .figure { font-variant-numeric: tabular-nums; }
.ui .icon { inline-size: 16px; block-size: 16px; flex: none; display: block; }
[dir="rtl"] .ui .icon.turns, .ui [dir="rtl"] .icon.turns, .ui[dir="rtl"] .icon.turns { transform: scaleX(-1); }

.ui button, .ui input, .ui select, .ui textarea { font: inherit; color: inherit; letter-spacing: inherit; }
.ui button { cursor: pointer; }
.ui button:disabled { cursor: default; opacity: 0.55; }
.ui .button {
  display: inline-flex; align-items: center; justify-content: center; gap: var(--u1); min-block-size: var(--target);
  padding: 3px var(--u2); border: 1px solid transparent; border-radius: var(--radius-small);
  background: none; color: var(--accent); text-align: start;
}
.ui .button:hover:not(:disabled) { background: var(--accent-wash); }
.ui .button.framed { border-color: var(--field-line); padding-inline: var(--u3); }
.ui .button.main { background: var(--accent); color: var(--on-accent); padding-inline: var(--u3); }
.ui .button.main:hover:not(:disabled) { background: var(--accent); text-decoration: underline; }
.ui .button.bare { padding: 0; inline-size: var(--target); }
.ui .button.grey { color: var(--grey); }
.ui .button[aria-pressed="true"] { background: var(--accent-wash); color: var(--accent); }
.ui a.button { text-decoration: none; }
.ui .link {
  color: var(--accent); cursor: pointer;
  text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 2px;
}
.ui .link:hover { text-decoration-thickness: 2px; }

.ui .field { display: block; }
.ui .field > .small { display: block; font-size: 12px; line-height: 16px; margin-block-end: 2px; }
.ui :is(input:not([type="checkbox"], [type="radio"]), select, textarea) {
  display: block; inline-size: 100%; min-inline-size: 0; min-block-size: var(--target); padding: 3px 7px;
  border: 1px solid var(--field-line); border-radius: var(--radius-small);
  background: var(--paper); line-height: var(--line);
}
.ui textarea { resize: vertical; min-block-size: 64px; }
.ui :is(input[type="checkbox"], input[type="radio"]) { accent-color: var(--accent); margin: 0; inline-size: 16px; block-size: 16px; flex: none; }
.ui ::placeholder { color: var(--grey); opacity: 1; }
.ui .form { display: grid; gap: var(--u2); }
.ui .form-end { display: flex; flex-wrap: wrap; gap: var(--u2); align-items: center; }
.ui .pair { display: grid; grid-template-columns: 1fr 1fr; gap: var(--u2); }

.ui .rows { display: grid; grid-template-columns: minmax(64px, max-content) minmax(0, 1fr); gap: var(--u1) var(--u3); }
.ui .rows dt { color: var(--grey); max-inline-size: 112px; }
.ui .quote { font-family: var(--serif); font-size: var(--quote); line-height: var(--quote-line); }
.ui .quote .reported { color: var(--grey); }
.ui .tags { display: flex; flex-wrap: wrap; gap: var(--u1) var(--u2); color: var(--grey); }

.ui details > summary { cursor: pointer; color: var(--accent); list-style: none; display: flex; align-items: center; gap: var(--u1); min-block-size: 24px; }
.ui details > summary::-webkit-details-marker { display: none; }
.ui details > summary > .icon { transition: transform var(--fade); }
.ui details[open] > summary > .icon { transform: rotate(90deg); }
.ui .button.row {
  display: grid; grid-template-columns: 16px minmax(0, 1fr) 16px; gap: 0 var(--u2); inline-size: 100%;
  align-items: start; justify-content: start; padding: var(--u1) var(--u2); color: var(--ink); border: 0;
}
.ui .button.row > .icon { margin-block-start: 2px; color: var(--grey); }
@media (forced-colors: active) {
  .ui .button:not(.row, .bare) { border-color: ButtonText; }
  .ui .button[aria-pressed="true"], .ui .button.main { border-width: 2px; }
  .ui .button.main, .ui .button.main:hover:not(:disabled) { background: ButtonFace; color: ButtonText; }
}
`;
