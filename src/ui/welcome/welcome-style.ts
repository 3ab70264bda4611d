/** The sample paragraph and its card, drawn as a page's marks and the real card are. */
export const WELCOME_CSS = `
.sample { font-family: var(--serif); font-size: 17px; line-height: 30px; padding: var(--u4); background: var(--paper-raised); border-radius: var(--radius); }
.ui .sample .mark {
  font: inherit; color: inherit; display: inline; padding: 0; border: 0; background: none;
  text-decoration: underline 1px; text-underline-offset: 4px; border-radius: 2px;
}
.ui .sample .mark.generic { text-decoration-style: dotted; text-decoration-thickness: 2px; }
.ui .sample .mark.contested { text-decoration-style: double; }
.ui .sample .mark[aria-expanded="true"] { background: var(--accent-wash); }
.sample-other { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: var(--u2); align-items: start; }
.ui .sample-other > .icon { margin-block-start: 3px; }
.ui .sample-other > .unseen { grid-column: 2; }
.sample-card { inline-size: min(var(--card-width), 100%); padding: var(--u3) var(--u4); border: 1px solid var(--hairline); border-radius: var(--radius); box-shadow: var(--shadow); display: grid; gap: var(--u2); }
`;
