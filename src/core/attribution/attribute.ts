import { finishClaims } from './finish';
import { detectLanguage } from './language';
import type { RawClaim } from './raw-claim';
import { type Readable, readDocument } from './reading';
import { refine } from './refine';
import type { Tagger } from './tagger/load';
import { tag } from './tagger/tag';

export interface AttributeOptions {
  /** Least confidence of a claim that is handed out; the default threshold of display. */
  readonly threshold?: number;
  /** Every claim found, whatever its confidence. */
  readonly all?: boolean;
}

/**
 * Claims below this are not shown unless asked for. Chosen on held-out pages so that some 92 of
 * 100 claims shown are right; docs/benchmarks.md has the whole curve.
 */
export const DEFAULT_THRESHOLD = 0.7;

/**
 * Finds who says what, in slices: yields after each with the share done (0..1), so that a worker
 * can answer others in between, and returns the claims in order of the text.
 */
export function* attributeInSteps(
  doc: Readable,
  tagger: Tagger,
  options: AttributeOptions = {},
): Generator<number, RawClaim[]> {
  if (detectLanguage(doc.text) !== 'en') return [];
  const reading = readDocument(doc);
  const tagged = yield* tag(tagger, reading);
  const least = options.all ? 0 : (options.threshold ?? DEFAULT_THRESHOLD);
  const drafts = refine(reading, tagged).filter((draft) => draft.confidence >= least);
  return finishClaims(reading, drafts);
}

/** Finds who says what in a document, at one go. Offsets of the claims are into `doc.text`. */
export function attribute(doc: Readable, tagger: Tagger, options?: AttributeOptions): RawClaim[] {
  const steps = attributeInSteps(doc, tagger, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
