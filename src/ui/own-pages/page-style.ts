import { BASE_CSS } from '../tokens/base';
import { TOKENS_CSS } from '../tokens/tokens';
import { FORM_CSS } from './form-style';

/** What the options and the welcome page share: one column to read, larger than the card's type. */
const COLUMN_CSS = `
html { background: var(--paper); scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body.ui { margin: 0; font-size: 14px; line-height: 21px; }
.column { max-inline-size: 680px; margin-inline: auto; padding: var(--u6) var(--u4) 64px; }
.ui .column h1 { font-size: 22px; line-height: 28px; }
.column > .lead { margin-block: var(--u2) var(--u4); color: var(--grey); }
.block { border-block-start: 1px solid var(--hairline); padding-block: var(--u4); display: grid; gap: var(--u3); }
.ui .block > h2 { font-size: 16px; line-height: 22px; }
.ui .block h3 { font-weight: 600; }
.lines > li { display: flex; flex-wrap: wrap; gap: var(--u1) var(--u3); align-items: center; justify-content: space-between; padding-block: var(--u1); border-block-start: 1px solid var(--hairline); }
.lines > li:first-child { border-block-start: 0; }
.lines > li > :first-child { flex: 1 1 240px; min-inline-size: 0; }
.inline > .field { flex: 0 1 200px; }
.inline > .field.wide { flex: 1 1 240px; }
.ask { justify-items: start; }
.said-line { position: sticky; inset-block-end: 0; background: var(--paper); border-block-start: 1px solid var(--hairline); padding: var(--u2) var(--u4); color: var(--ink); }
.ui kbd { font: inherit; border: 1px solid var(--field-line); border-radius: var(--radius-small); padding: 0 6px; }
.ui .notices { white-space: pre-wrap; font-size: 12px; line-height: 18px; max-block-size: 320px; overflow: auto; color: var(--grey); }
.steps { display: grid; gap: var(--u2); padding-inline-start: var(--u5); list-style: decimal; }
.ui ol.steps { padding-inline-start: var(--u5); list-style: decimal; }
.ui table { border-collapse: collapse; inline-size: 100%; }
.ui th, .ui td { text-align: start; padding: var(--u1) var(--u2) var(--u1) 0; border-block-end: 1px solid var(--hairline); vertical-align: top; font-weight: 400; }
.ui thead th { color: var(--grey); }
`;

export const COLUMN_PAGE_CSS = TOKENS_CSS + BASE_CSS + FORM_CSS + COLUMN_CSS;
