import { FORM_CSS } from '../own-pages/form-style';
import { BASE_CSS } from '../tokens/base';
import { TOKENS_CSS } from '../tokens/tokens';

const PANES_CSS = `
html { background: var(--paper); }
body.ui { margin: 0; block-size: 100vh; display: grid; }
#root { display: contents; }
.library { display: grid; grid-template-columns: 176px minmax(300px, 2fr) minmax(320px, 3fr); block-size: 100vh; min-block-size: 0; }
.library.exchange { grid-template-columns: 176px minmax(0, 1fr); }
.exchange .item { max-inline-size: 720px; }
.pane { position: relative; min-inline-size: 0; min-block-size: 0; overflow: auto; }
.pane + .pane { border-inline-start: 1px solid var(--hairline); }
.kinds { padding: var(--u3) var(--u2); }
.ui .kinds .button { inline-size: 100%; justify-content: space-between; color: var(--ink); }
.ui .kinds .button[aria-current="true"] { background: var(--accent-wash); color: var(--accent); font-weight: 600; }
.kinds .figure { color: var(--grey); font-weight: 400; }
.kinds .apart { border-block-start: 1px solid var(--hairline); margin-block-start: var(--u2); padding-block-start: var(--u2); }
.ui .kinds > h1 { padding: 0 var(--u2) var(--u2); }
.middle { display: flex; flex-direction: column; overflow: hidden; }
.finder { padding: var(--u3); display: grid; gap: var(--u2); border-block-end: 1px solid var(--hairline); }
.inline > .field { flex: 1 1 110px; }
.ui .list { position: relative; flex: 1 1 0; min-block-size: 120px; overflow: auto; contain: strict; }
.list-row { position: absolute; inset-inline: 0; inset-block-start: 0; display: flex; gap: var(--u2); align-items: center; padding-inline: var(--u2); border-block-end: 1px solid var(--hairline); }
.ui .row-open { display: grid; flex: 1 1 0; min-inline-size: 0; gap: 0; justify-content: stretch; color: var(--ink); }
.ui .row-open[aria-current="true"] { background: var(--accent-wash); }
.one-line { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.ui mark { background: var(--accent-wash); color: inherit; font-weight: 600; text-decoration: underline; text-underline-offset: 2px; }
.item { padding: var(--u4); display: grid; gap: var(--u3); align-content: start; }
.item h2::first-letter { text-transform: uppercase; }
.ui .item h3:not(.label) { font-weight: 600; }
.item .form-end, .middle .form-end { gap: 0 var(--u1); }
.ui .own-list > li { display: flex; gap: var(--u1); align-items: center; }
.own-list > li > :first-child { flex: 1 1 0; min-inline-size: 0; }
.ui .rows-differ { display: grid; gap: var(--u2); }
.rows-differ > li { border-block-start: 1px solid var(--hairline); padding-block-start: var(--u2); }
.ui .field-differs { display: contents; }
.field-differs code { font-size: 12px; }
.field-differs ins { text-decoration: none; font-weight: 600; }
.field-differs del { color: var(--grey); }
.item > .part { border-block-start: 1px solid var(--hairline); padding-block-start: var(--u3); display: grid; gap: var(--u2); }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: var(--u4); }
.link-line { display: flex; flex-wrap: wrap; gap: 0 var(--u2); align-items: center; }
.claim-line { padding-block: var(--u1); }
.stored-note { white-space: pre-wrap; }
.plot { inline-size: 100%; block-size: auto; color: var(--ink); }
.plot text { font-size: 11px; fill: var(--grey); }
.plot line { stroke: var(--hairline); }
.plot circle { fill: var(--accent); }
.plot .open { fill: var(--paper); stroke: var(--accent); stroke-width: 2; }
.timeline-row { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; align-items: center; }
.ui .timeline { display: grid; grid-template-columns: max-content minmax(96px, 2fr) minmax(120px, 3fr); column-gap: var(--u3); list-style: none; }
.timeline .again { opacity: 0; }
.timeline-who > .figure { unicode-bidi: isolate; white-space: nowrap; }
.timeline-who { padding-block: var(--u1); overflow-wrap: anywhere; }
.timeline-marks { position: relative; align-self: stretch; min-block-size: 36px; }
.timeline-scale .timeline-marks { min-block-size: 16px; }
.timeline svg { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; overflow: visible; }
.timeline text { font-size: 11px; fill: var(--grey); font-variant-numeric: tabular-nums; }
.timeline line { stroke: var(--grey); stroke-width: 1; }
.timeline .range { stroke: var(--accent); stroke-width: 3; }
.timeline circle { fill: var(--accent); }
.timeline .open { fill: var(--paper); stroke: var(--accent); stroke-width: 2; }
.steps-back { display: none; }
.said-line { position: fixed; inset-block-end: 0; inset-inline: 0; background: var(--paper); border-block-start: 1px solid var(--hairline); padding: var(--u2) var(--u4); z-index: 1; }
@media (max-width: 899px) {
  .library, .library.exchange { grid-template-columns: minmax(0, 1fr); grid-template-rows: auto minmax(0, 1fr); }
  .pane + .pane { border-inline-start: 0; }
  .kinds { overflow: visible; }
  .ui .kinds ul { display: flex; flex-wrap: wrap; }
  .ui .kinds .button { inline-size: auto; }
  .library:not(.open, .exchange) > .right, .library.open > .middle { display: none; }
  .kinds .apart { border: 0; margin: 0; padding: 0; }
  .steps-back { display: block; }
}
@media (forced-colors: active) { .ui [aria-current="true"] { border: 2px solid Highlight; } }
`;

export const LIBRARY_CSS = TOKENS_CSS + BASE_CSS + FORM_CSS + PANES_CSS;
