import type { Relation, Why } from '../model/crossref';
import { nominal } from './figures/ranges';
import type { SourcedFigure } from './sourced-figure';

/** The reason for a relation of two figures: the code of a message, and the values it speaks of. */
export function figureWhy(
  a: SourcedFigure,
  b: SourcedFigure,
  relation: Relation,
  strict: boolean,
  detail: string,
): Why {
  const low = Math.min(nominal(a.figure), nominal(b.figure));
  const high = Math.max(nominal(a.figure), nominal(b.figure));
  const values = {
    what: a.figure.what,
    other: b.figure.what,
    place: a.scene.place || b.scene.place,
    a: nominal(a.figure),
    b: nominal(b.figure),
    low,
    high,
    percent: low > 0 ? Math.round((100 * (high - low)) / low) : 0,
  };
  return { code: codeOf(relation, strict, detail), values };
}

function codeOf(relation: Relation, strict: boolean, detail: string): string {
  if (relation === 'conflict') return strict ? 'figures_exclude' : 'figures_differ';
  if (relation === 'compatible' && detail === 'part') return 'part_of';
  return relation;
}
