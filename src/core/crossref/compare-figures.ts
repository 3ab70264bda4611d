import type { Comparison } from './comparable-claim';
import { CONFLICT_FEATURES, conflictFeatures } from './conflict-features';
import { compareNumbers, nominal } from './figures/ranges';
import { type Scope, scopeOf } from './figures/scope';
import { chanceOf, type EventWeights, sameEvent } from './scene/same-event';
import { CONFLICT_ACROSS, CONFLICT_IN_PAGE } from './scene/weights';
import { type SourcedFigure, sameVoice, speaks } from './sourced-figure';
import { figureWhy } from './why';

/** From this probability on two figures are taken to speak of one event; below, of two. */
const ONE_EVENT = 0.5;
/** A number that the text says was given earlier belongs to an event told nearby. */
const REPLACED_EVENT = 0.3;
/** A conflict less likely than this is none. */
const LEAST_CONFLICT = 0.45;

/** The weights that a comparison goes by; the fitted ones unless a fit is being checked. */
export interface FigureWeights {
  readonly event: EventWeights | undefined;
  readonly conflict: EventWeights;
}

const FITTED: FigureWeights = {
  event: undefined,
  conflict: {
    page: CONFLICT_FEATURES.map((name) => CONFLICT_IN_PAGE[name] ?? 0),
    across: CONFLICT_FEATURES.map((name) => CONFLICT_ACROSS[name] ?? 0),
  },
};

/**
 * How `b` stands to `a` by the rules of docs/crossref.md, or null where too little is known.
 * The confidence is the chance of the event being one; for a conflict, that of a conflict.
 */
export function compareFigures(
  a: SourcedFigure,
  b: SourcedFigure,
  samePage: boolean,
  weights: FigureWeights = FITTED,
): Comparison | null {
  const event = sameEvent(a, b, samePage, weights.event);
  if (mayConflict(a, b)) return differing(a, b, samePage, event, weights);
  if (event < ONE_EVENT) return answer(a, b, 'different_event', false, 1 - event);
  const [one, other] = [a.figure, b.figure];
  const scope = scopeOfPair(a, b);
  if (scope === 'apart') return answer(a, b, 'different_scope', false, event);
  if (scope !== 'same') {
    const [part, whole] = scope === 'a_in_b' ? [one, other] : [other, one];
    const fits = nominal(part) <= nominal(whole) || whole.max === null;
    return answer(a, b, fits ? 'compatible' : 'different_scope', false, event, 'part');
  }
  const same = compareNumbers(one, other) === 'same';
  return answer(a, b, same ? 'same_figure' : 'compatible', false, event);
}

/** True where two figures count the same people and the numbers don't go together, or a part exceeds its whole. */
export function mayConflict(a: SourcedFigure, b: SourcedFigure): boolean {
  const scope = scopeOfPair(a, b);
  const numbers = compareNumbers(a.figure, b.figure);
  if (scope === 'same') return numbers === 'differ' || numbers === 'exclude';
  if (numbers !== 'exclude' || scope === 'apart') return false;
  const [part, whole] = scope === 'a_in_b' ? [a, b] : [b, a];
  return nominal(part.figure) > nominal(whole.figure);
}

function scopeOfPair(a: SourcedFigure, b: SourcedFigure): Scope {
  if (a.figure.what !== b.figure.what) return 'apart';
  if (a.scene.period !== b.scene.period && !(a.scene.war && b.scene.war)) return 'apart';
  return scopeOf(a.figure, b.figure);
}

function differing(
  a: SourcedFigure,
  b: SourcedFigure,
  samePage: boolean,
  event: number,
  weights: FigureWeights,
): Comparison | null {
  const replaced =
    a.scene.replaced !== b.scene.replaced && event >= REPLACED_EVENT && !areTwoVoices(a, b);
  if (replaced || (event >= ONE_EVENT && (sameVoice(a, b) || (!samePage && rises(a, b))))) {
    return answer(a, b, 'update', false, Math.max(ONE_EVENT, event));
  }
  const fitted = samePage ? weights.conflict.page : weights.conflict.across;
  const conflict = chanceOf(fitted, conflictFeatures(a, b, samePage, event));
  if (conflict >= LEAST_CONFLICT) {
    const strict = compareNumbers(a.figure, b.figure) === 'exclude';
    return answer(a, b, 'conflict', strict, conflict);
  }
  if (event < ONE_EVENT) return answer(a, b, 'different_event', false, 1 - event);
  return answer(a, b, samePage ? 'different_scope' : 'update', false, event * (1 - conflict));
}

/** Both are said by somebody, and not by one: what the one replaces is none of the other's. */
const areTwoVoices = (a: SourcedFigure, b: SourcedFigure): boolean =>
  speaks(a) && speaks(b) && !sameVoice(a, b);

/** The larger number is of the same day or later, and its page says that the toll has risen. */
function rises(a: SourcedFigure, b: SourcedFigure): boolean {
  const [low, high] = nominal(a.figure) <= nominal(b.figure) ? [a, b] : [b, a];
  return high.scene.raised === true && !low.scene.raised && high.scene.report >= low.scene.report;
}

function answer(
  a: SourcedFigure,
  b: SourcedFigure,
  relation: Comparison['relation'],
  strict: boolean,
  confidence: number,
  detail = '',
): Comparison {
  return { relation, strict, why: figureWhy(a, b, relation, strict, detail), confidence };
}
