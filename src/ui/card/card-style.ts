import { BASE_CSS } from '../tokens/base';
import { TOKENS_CSS } from '../tokens/tokens';

/**
 * The host's own rules are important: inside a shadow root that makes them stronger than anything the page
 * says of the host. Where it stands comes in by custom properties.
 */
const HOST_CSS = `
:host {
  all: initial !important; color-scheme: light dark !important; display: none !important; position: fixed !important; z-index: 2147483647 !important;
  inset: var(--who-says-y, 0px) auto auto var(--who-says-x, 0px) !important;
  inline-size: min(var(--card-width), 92vw) !important; max-inline-size: 92vw !important;
  block-size: fit-content !important; max-block-size: none !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  overflow: visible !important; background: none !important; opacity: 1 !important; visibility: visible !important;
  pointer-events: auto !important; user-select: text !important; -webkit-user-select: text !important; zoom: 1 !important;
}
:host([data-theme="light"]) { color-scheme: light !important; }
:host([data-theme="dark"]) { color-scheme: dark !important; }
:host(:popover-open) { display: block !important; }
/* Out of the window rather than hidden: to come into view then moves one box, and styles nothing inside it anew. */
:host([data-waiting]) { inset: -9999px auto auto -9999px !important; }
:host([data-sheet]) {
  inset: auto 0 0 0 !important; inline-size: 100vw !important; max-inline-size: 100vw !important;
}
`;

const PANEL_CSS = `
.panel {
  display: flex; flex-direction: column; max-block-size: min(var(--who-says-room, 100vh), 640px); overflow: hidden;
  border: 1px solid var(--hairline); border-radius: var(--radius); box-shadow: var(--shadow);
}
:host(:not([data-waiting])) .panel { animation: rise var(--fade) ease-out; }
:host([data-sheet]) .panel {
  max-block-size: 70vh; border-radius: var(--radius) var(--radius) 0 0; border-inline: 0; border-block-end: 0;
  padding-block-end: env(safe-area-inset-bottom, 0);
}
.panel:focus-visible { outline-offset: -2px; border-radius: var(--radius); }
@keyframes rise { from { opacity: 0; transform: translateY(var(--rise)); } }
.head { display: flex; align-items: center; gap: var(--u1); padding: var(--u1) var(--u2) 0 var(--u4); flex: none; min-block-size: 36px; }
.head .kicker { flex: 1; min-inline-size: 0; padding-block: var(--u1); }
.head .kicker .label { display: inline; margin-inline-end: var(--u2); }
.crumbs { display: flex; align-items: center; gap: 2px; min-inline-size: 0; flex: 1; margin-inline-start: calc(-1 * var(--u2)); }
.crumbs .button { padding-inline: var(--u1); min-inline-size: 0; max-inline-size: 136px; }
.crumbs .button > span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.crumbs > .icon { color: var(--grey); }
.handle { cursor: move; touch-action: none; }
.body { overflow: auto; overscroll-behavior: contain; padding: 2px var(--u4) var(--u3); scrollbar-width: thin; flex: 1 100 auto; min-block-size: 48px; }
.body:focus-visible { outline-offset: -2px; }
.section { border-block-start: 1px solid var(--hairline); margin: var(--u3) calc(-1 * var(--u4)) 0; padding: var(--u2) var(--u4) 0; }
.section > .label { margin-block-end: var(--u1); }
.label-note { font-weight: 400; letter-spacing: 0; text-transform: none; }
.quote { margin-block-end: var(--u3); }
.quote-more { margin-block: calc(-1 * var(--u2)) var(--u2); }
.relations { margin-inline: calc(-1 * var(--u2)); }
.relations .who { color: var(--grey); }
.relations .why { color: var(--grey); font-size: 12px; line-height: 17px; }
.relations .content { display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden; }
.actions {
  display: flex; flex-wrap: wrap; gap: 2px; border-block-start: 1px solid var(--hairline); padding: var(--u1) var(--u2); flex: none;
}
.actions .button { padding-inline: 6px; }
.actions-more { border-block-start: 1px solid var(--hairline); padding: var(--u1) var(--u2); flex: none; display: flex; flex-wrap: wrap; gap: 2px; }
.editor { border-block-start: 1px solid var(--hairline); padding: var(--u2) var(--u4) var(--u3); flex: 0 1 auto; min-block-size: 64px; overflow: auto; overscroll-behavior: contain; }
.ui .title { font-size: var(--title); line-height: 20px; font-weight: 600; display: flex; align-items: baseline; gap: var(--u2); flex-wrap: wrap; }
.title .native { font-weight: 400; color: var(--grey); font-size: var(--text); }
.facts { margin-block-start: var(--u1); }
.facts dd + dd { grid-column: 2; }
.fact-values > li + li { margin-block-start: var(--u1); padding-block-start: var(--u1); border-block-start: 1px solid var(--hairline); }
sup { font-size: 10px; line-height: 0; vertical-align: super; margin-inline-start: 1px; }
.ui sup a { text-decoration: none; padding: 4px 3px; margin: -4px -1px; }
.ui sup a:hover { text-decoration: underline; }
.footnotes { margin-block-start: var(--u3); border-block-start: 1px solid var(--hairline); margin-inline: calc(-1 * var(--u4)); padding: var(--u2) var(--u4) 0; font-size: 12px; line-height: 17px; color: var(--grey); }
.footnotes li { display: grid; grid-template-columns: 16px minmax(0, 1fr); }
.clamped { display: -webkit-box; -webkit-line-clamp: 8; -webkit-box-orient: vertical; overflow: hidden; }
.said { padding-block: var(--u1); border-block-start: 1px solid var(--hairline); }
.said:first-of-type { border: 0; }
.actions-more.notice { padding-inline: var(--u4); }
.notice { display: flex; flex-wrap: wrap; align-items: baseline; gap: var(--u1) var(--u2); }
.stored-note { white-space: pre-wrap; }
.rows + .stored-note { margin-block-start: var(--u2); }
.offer { display: flex; flex-wrap: wrap; gap: var(--u2); margin-block-start: var(--u2); }
/* At 400 % zoom all of the card scrolls, so that its foot doesn't take the place of what it says. */
@media (max-height: 360px) {
  .panel { display: block; overflow: auto; overscroll-behavior: contain; }
  .head { position: sticky; inset-block-start: 0; background: var(--paper); }
  .body, .editor { overflow: visible; }
}
@media (forced-colors: active) { .panel { border: 2px solid CanvasText; } }
@media (pointer: coarse) { .panel { --target: 40px; } }
`;

export const CARD_CSS = TOKENS_CSS + BASE_CSS + HOST_CSS + PANEL_CSS;
