import type { Comparison } from './comparable-claim';
import { compareNumbers, nominal } from './figures/ranges';
import { scopeOf } from './figures/scope';
import { sameEvent } from './scene/same-event';
import { type SourcedFigure, sameVoice } from './sourced-figure';
import { figureWhy } from './why';

/** From this probability on two figures are taken to speak of one event; below `OTHER_EVENT`, of two. */
const ONE_EVENT = 0.5;
const OTHER_EVENT = 0.5;

/**
 * How `b` stands to `a` by the rules of docs/crossref.md, or null where too little is known.
 * The confidence is that of the event being one, lessened where a source or a scope is unsure.
 */
export function compareFigures(
  a: SourcedFigure,
  b: SourcedFigure,
  samePage: boolean,
): Comparison | null {
  const event = sameEvent(a, b, samePage);
  if (event < OTHER_EVENT) return answer(a, b, 'different_event', false, 1 - event);
  if (event < ONE_EVENT) return null;
  const [one, other] = [a.figure, b.figure];
  if (one.what !== other.what) return answer(a, b, 'different_scope', false, event);
  if (a.scene.period !== b.scene.period && !(a.scene.war && b.scene.war)) {
    return answer(a, b, 'different_scope', false, event);
  }
  const scope = scopeOf(one, other);
  if (scope === 'apart') return answer(a, b, 'different_scope', false, event);
  if (scope !== 'same') {
    const [part, whole] = scope === 'a_in_b' ? [one, other] : [other, one];
    const fits = nominal(part) <= nominal(whole) || whole.max === null;
    return answer(a, b, fits ? 'compatible' : 'different_scope', false, event, 'part');
  }
  return sameScope(a, b, samePage, event);
}

function sameScope(
  a: SourcedFigure,
  b: SourcedFigure,
  samePage: boolean,
  event: number,
): Comparison {
  const numbers = compareNumbers(a.figure, b.figure);
  if (numbers === 'same') return answer(a, b, 'same_figure', false, event);
  if (numbers === 'compatible') return answer(a, b, 'compatible', false, event);
  if (a.scene.replaced !== b.scene.replaced) return answer(a, b, 'update', false, event);
  if (sameVoice(a, b)) {
    return answer(a, b, 'update', false, event);
  }
  if (samePage && a.scene.at === b.scene.at && narratorsOf(a, b) > 0) {
    return answer(a, b, 'different_scope', false, event);
  }
  const strict = numbers === 'exclude';
  return answer(a, b, 'conflict', strict, event * sureness(a, b, samePage));
}

/** How sure it is that two different sources speak, and of the same people. */
function sureness(a: SourcedFigure, b: SourcedFigure, samePage: boolean): number {
  const narrators = narratorsOf(a, b);
  const bySource = narrators === 2 ? (samePage ? 0.4 : 0.8) : narrators === 1 ? 0.9 : 1;
  const byName = a.generic || b.generic ? 0.95 : 1;
  const [one, other] = [a.figure, b.figure];
  const byScope = one.who === other.who ? 1 : 0.93;
  return bySource * byName * byScope;
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

function narratorsOf(a: SourcedFigure, b: SourcedFigure): number {
  return Number(a.sourceKey === '') + Number(b.sourceKey === '');
}
