import type { Figure } from '../model/crossref';
import type { ComparableClaim, Comparison } from './comparable-claim';

/** Links below this confidence are not shown. */
export const LINK_THRESHOLD = 0.6;
/** Reports further apart than this speak of different days. */
const DAYS_APART = 3;
/** An open figure and a larger one differ when the larger is this much above (see the rules, case 1). */
const OPEN_DIFFERENCE = 1.2;

/** How `b` stands to `a`, or null where nothing can be said with confidence. */
export function compareClaims(a: ComparableClaim, b: ComparableClaim): Comparison | null {
  if (Math.abs(a.day - b.day) > DAYS_APART) return null;
  const entities = shared(a.entities, b.entities);
  const overlap = jaccard(a.words, b.words);
  if (entities.length === 0 || (entities.length < 2 && overlap < 0.2)) return null;
  const place = entities[0] ?? '';
  for (const one of a.figures) {
    for (const other of b.figures) {
      const found = compareFigures(one, other, a.sourceKey === b.sourceKey, place);
      if (found) return found;
    }
  }
  if (overlap >= 0.3 && (a.stance === 'denies') !== (b.stance === 'denies')) {
    return {
      relation: 'denial',
      strict: false,
      why: { code: 'denial', values: { place } },
      confidence: 0.65,
    };
  }
  if (overlap >= 0.6) {
    return {
      relation: 'same_claim',
      strict: false,
      why: { code: 'same_words', values: { place } },
      confidence: 0.7,
    };
  }
  return null;
}

function compareFigures(
  a: Figure,
  b: Figure,
  sameSource: boolean,
  place: string,
): Comparison | null {
  if (a.what !== b.what || a.who !== b.who || a.subset || b.subset) return null;
  const low = a.min ?? a.max;
  const high = b.min ?? b.max;
  if (low === null || high === null) return null;
  const values = { what: a.what, place, a: low, b: high };
  if (low === high) {
    return {
      relation: 'same_figure',
      strict: false,
      why: { code: 'same_figure', values },
      confidence: 0.8,
    };
  }
  const ratio = Math.max(low, high) / Math.max(1, Math.min(low, high));
  const open = a.max === null || b.max === null || a.min === null || b.min === null;
  if (open && ratio < OPEN_DIFFERENCE) {
    return {
      relation: 'compatible',
      strict: false,
      why: { code: 'compatible', values },
      confidence: 0.7,
    };
  }
  if (sameSource) {
    return { relation: 'update', strict: false, why: { code: 'update', values }, confidence: 0.65 };
  }
  return {
    relation: 'conflict',
    strict: !open,
    why: { code: open ? 'figures_differ' : 'figures_exclude', values },
    confidence: 0.7,
  };
}

function shared(a: readonly string[], b: readonly string[]): string[] {
  const other = new Set(b);
  return a.filter((item) => other.has(item));
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  const both = shared(a, b).length;
  const either = new Set([...a, ...b]).size;
  return either === 0 ? 0 : both / either;
}
