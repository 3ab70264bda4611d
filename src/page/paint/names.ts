/** The highlights that are ours: the page shares the registry, so the names are fixed and few. */
export const HIGHLIGHTS = [
  'who-says-source',
  'who-says-source-unknown',
  'who-says-source-generic',
  'who-says-cue',
  'who-says-cue-contested',
  'who-says-content',
  'who-says-annotated',
  'who-says-pointed',
] as const;
export type HighlightName = (typeof HIGHLIGHTS)[number];
