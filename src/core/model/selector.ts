/** W3C Web Annotation TextQuoteSelector. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C Web Annotation TextPositionSelector; offsets into the document text. */
export interface TextPositionSelector {
  readonly start: number;
  readonly end: number;
}

export interface TextSelector {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}
