import type { Annotation } from '../model/annotation';

/** What is wrong with a file of annotations: where, and what. `line` is 1-based. */
export interface FileProblem {
  readonly line?: number;
  readonly field: string;
  readonly message: string;
}

/** Annotations are taken only when there is no problem. */
export interface AnnotationReading {
  readonly annotations: readonly Annotation[];
  readonly problems: readonly FileProblem[];
}
