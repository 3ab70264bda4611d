/** The rules of `entries/marks.css` (a test keeps them the same), for roots that the injected sheet doesn't reach. */
export const MARK_RULES = `
::highlight(who-says-source) {
  text-decoration: underline solid 1px color-mix(in srgb, currentColor 60%, transparent);
}
::highlight(who-says-source-unknown) {
  text-decoration: underline dashed 1px color-mix(in srgb, currentColor 60%, transparent);
}
::highlight(who-says-source-generic) {
  text-decoration: underline dotted 1.5px color-mix(in srgb, currentColor 70%, transparent);
}
::highlight(who-says-cue) {
  text-decoration: underline solid 1px rgb(112 100 214 / 80%);
}
::highlight(who-says-cue-contested) {
  text-decoration: underline double 1.5px rgb(112 100 214);
}
::highlight(who-says-content) {
  background-color: rgb(112 100 214 / 9%);
}
::highlight(who-says-annotated) {
  background-color: rgb(112 100 214 / 16%);
  text-decoration: overline solid 2px rgb(112 100 214 / 70%);
}
::highlight(who-says-pointed) {
  background-color: rgb(112 100 214 / 22%);
}
@media (forced-colors: active) {
  ::highlight(who-says-content) {
    background-color: transparent;
    text-decoration: underline dotted 1px;
  }
  ::highlight(who-says-annotated),
  ::highlight(who-says-pointed) {
    background-color: Mark;
    color: MarkText;
  }
}
@media print {
  ::highlight(who-says-source),
  ::highlight(who-says-source-unknown),
  ::highlight(who-says-source-generic),
  ::highlight(who-says-cue),
  ::highlight(who-says-cue-contested),
  ::highlight(who-says-content),
  ::highlight(who-says-annotated),
  ::highlight(who-says-pointed) {
    background-color: transparent;
    text-decoration: none;
  }
}
`;
