import { DEFAULT_THRESHOLD, isReportingVerb } from '../attribution';
import type { Claim, ResolvedSource } from '../model/claim';

/**
 * Least confidence of a claim whose cue reports and whose source is known. On PolNeAR dev about seven in ten
 * of such claims below the general threshold are right, against half to six in ten of the others there;
 * what showing them costs and brings is in ADR 3 and in docs/benchmarks.md.
 */
export const KNOWN_SOURCE_THRESHOLD = 0.5;

const KNOWN: ReadonlySet<ResolvedSource['how']> = new Set([
  'named',
  'introduced',
  'spokesperson',
  'generic',
  'surname',
  'pronoun',
  'description',
  'metonym',
  'reader',
]);

/** The claims that pass the threshold of display, numbered anew. */
export function shownClaims(text: string, claims: readonly Claim[]): Claim[] {
  const kept = claims.filter((claim) => isShown(text, claim));
  const places = new Map(kept.map((claim, place) => [claim.index, place]));
  return kept.map(({ within, ...claim }, index) => {
    const outer = within === undefined ? undefined : places.get(within);
    return { ...claim, index, ...(outer === undefined ? {} : { within: outer }) };
  });
}

function isShown(text: string, claim: Claim): boolean {
  if (claim.confidence >= DEFAULT_THRESHOLD) return true;
  if (claim.confidence < KNOWN_SOURCE_THRESHOLD || !KNOWN.has(claim.resolved.how)) return false;
  return claim.cue.some(([start, end]) =>
    text.slice(start, end).toLowerCase().split(/\s+/).some(isReportingVerb),
  );
}
