import { compareClaimFigures } from './claim-figures';
import type { ComparableClaim, Comparison } from './comparable-claim';
import { compareBlame } from './compare-blame';
import { compareWords } from './compare-words';
import { withOwner } from './owners';

/** Links below this confidence are not shown. */
export const LINK_THRESHOLD = 0.6;
/** Reports further apart than this are not compared: the same words then speak of other days. */
const DAYS_APART = 8;
/** The source is named, the words or the number are the same. */
const SAME_ORIGIN = 0.8;

/**
 * How `b` stands to `a`, or null where nothing can be said with confidence.
 * @param samePage both claims stand on one page, `a` before `b`
 */
export function compareClaims(
  a: ComparableClaim,
  b: ComparableClaim,
  samePage = false,
): Comparison | null {
  if (Math.abs(a.day - b.day) > DAYS_APART) return null;
  const byFigures = compareClaimFigures(a, b, samePage, LINK_THRESHOLD);
  if (byFigures?.relation === 'conflict') return byFigures;
  const found =
    compareBlame(a, b, samePage) ??
    originOf(a, b, samePage, byFigures) ??
    byFigures ??
    compareWords(a, b, samePage);
  return found && withOwner(found, a, b);
}

/** Two claims that trace back to one source: two tellings of it are no two sources. */
function originOf(
  a: ComparableClaim,
  b: ComparableClaim,
  samePage: boolean,
  figures: Comparison | null,
): Comparison | null {
  if (figures && figures.relation !== 'same_figure') return null;
  if (a.sourceKey !== b.sourceKey) return chainOf(a, b, figures);
  if (samePage || a.sourceKey === '' || a.generic || b.generic) return null;
  if (!figures && !sameContent(a, b)) return null;
  return {
    relation: 'chain',
    strict: false,
    why: { code: 'one_origin', values: { source: a.sourceName } },
    confidence: figures ? Math.max(SAME_ORIGIN, figures.confidence) : SAME_ORIGIN,
  };
}

/** "Al Jazeera, citing SANA": the one claim rests on the other's source. */
function chainOf(
  a: ComparableClaim,
  b: ComparableClaim,
  figures: Comparison | null,
): Comparison | null {
  const rests = (one: ComparableClaim, other: ComparableClaim) =>
    one.viaKey !== undefined && one.viaKey !== '' && one.viaKey === other.sourceKey;
  const [from, to] = rests(a, b) ? [a, b] : rests(b, a) ? [b, a] : [];
  if (!from || !to || (!figures && !sameContent(a, b))) return null;
  return {
    relation: 'chain',
    strict: false,
    why: { code: 'chain', values: { source: from.sourceName, by: to.sourceName } },
    confidence: figures ? Math.max(SAME_ORIGIN, figures.confidence) : SAME_ORIGIN,
  };
}

function sameContent(a: ComparableClaim, b: ComparableClaim): boolean {
  const words = new Set(b.words);
  const both = a.words.filter((word) => words.has(word)).length;
  return both >= 3 && both >= 0.6 * Math.min(a.words.length, b.words.length);
}
