import { BASE_CSS } from '../tokens/base';
import { TOKENS_CSS } from '../tokens/tokens';

const PAGE_CSS = `
html { background: var(--paper); }
/* The browser makes the window as wide as this, where the screen and its zoom let it. */
body.ui { margin: 0 auto; min-inline-size: 400px; max-inline-size: 800px; }
@media (min-width: 300px) and (max-width: 399px) { body.ui { min-inline-size: 300px; } }
.answer { padding: var(--u3) var(--u4) var(--u2); display: grid; gap: var(--u2); justify-items: start; }
.answer > * { max-inline-size: 100%; }
.answer > .field, .answer > .groups { inline-size: 100%; }
.part { border-block-start: 1px solid var(--hairline); padding: var(--u2) var(--u4); }
.part > .label { margin-block-end: var(--u1); }
.part > .button:first-child { margin-inline-start: calc(-1 * var(--u2)); }
.filter { display: flex; flex-wrap: wrap; gap: var(--u1) var(--u1); align-items: center; }
.choice {
  display: inline-flex; align-items: center; min-block-size: 24px; padding: 1px var(--u2); border: 1px solid var(--hairline);
  border-radius: var(--radius-small); color: var(--grey); cursor: pointer; position: relative;
}
.choice.chosen { color: var(--accent); border-color: var(--accent); }
.choice:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 1px; }
.groups { max-block-size: 320px; overflow-y: auto; scrollbar-width: thin; margin-inline: calc(-1 * var(--u2)); }
.ui .answer > .groups { inline-size: calc(100% + 2 * var(--u2)); max-inline-size: none; }
.group { content-visibility: auto; contain-intrinsic-block-size: auto 72px; }
.group + .group { border-block-start: 1px solid var(--hairline); }
.ui .source { display: flex; flex-wrap: wrap; justify-content: start; gap: 0 var(--u2); inline-size: 100%; color: var(--ink); font-weight: 600; align-items: baseline; }
.source .small { font-weight: 400; }
.ui .finding { display: grid; grid-template-columns: minmax(0, 1fr) 16px; gap: 0 var(--u2); inline-size: 100%; color: var(--ink); justify-content: stretch; }
.finding .sign { grid-column: 2; grid-row: 1 / span 2; align-self: center; color: var(--grey); }
@media (forced-colors: active) { .ui :is(.source, .finding).button { border-color: Canvas; } .choice.chosen { border-width: 2px; } }
.one-line { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.switches { display: grid; gap: 2px; margin-block-end: var(--u2); }
.switch { display: flex; gap: var(--u2); align-items: center; min-block-size: 24px; }
.annotation { padding-block: var(--u1); }
.annotation + .annotation { border-block-start: 1px solid var(--hairline); }
.annotation-line { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--u2); align-items: start; }
.annotation-line .nowrap { display: flex; }
.ui .small-quote { font-size: 13px; line-height: 19px; color: var(--grey); }
.clamped { display: -webkit-box; -webkit-line-clamp: 4; -webkit-box-orient: vertical; overflow: hidden; }
.stored-note { white-space: pre-wrap; }
footer { display: flex; flex-wrap: wrap; gap: 2px; border-block-start: 1px solid var(--hairline); padding: var(--u1) var(--u2); }
.said-line { padding: var(--u1) var(--u4) var(--u2); color: var(--grey); }
`;

export const POPUP_CSS = TOKENS_CSS + BASE_CSS + PAGE_CSS;
