/** A half-open range `[start, end)` of JavaScript string offsets into a document's text. */
export type Span = readonly [start: number, end: number];
