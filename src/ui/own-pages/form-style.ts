/** Parts of forms that the library, the options and the welcome page share. */
export const FORM_CSS = `
.check { display: flex; gap: var(--u2); align-items: start; }
.check > input { margin-block-start: 2px; }
.inline { display: flex; flex-wrap: wrap; gap: var(--u2) var(--u3); align-items: end; }
.choices { display: flex; flex-wrap: wrap; gap: var(--u2) var(--u4); }
.choices label { display: inline-flex; gap: var(--u2); align-items: center; min-block-size: 24px; }
.ask { padding: var(--u3); border: 1px solid var(--field-line); border-radius: var(--radius); display: grid; gap: var(--u2); }
.ui ul.dashes { list-style: disc; padding-inline-start: var(--u5); display: grid; gap: var(--u1); }
.chip { display: inline-flex; align-items: center; gap: var(--u1); padding-inline-start: var(--u2); border: 1px solid var(--field-line); border-radius: var(--radius-small); max-inline-size: 100%; min-inline-size: 0; }
.chip > bdi { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.ui progress { inline-size: 160px; block-size: 8px; accent-color: var(--accent); }
`;
