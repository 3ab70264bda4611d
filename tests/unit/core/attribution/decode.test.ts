import { describe, expect, it } from 'vitest';
import { bestRuns, bestSegment } from '../../../../src/core/attribution/tagger/decode';

/** Log probabilities that favour the given labels. */
function scoresFor(labels: string, sure = 0.9): Float64Array {
  const out = new Float64Array(labels.length * 3).fill(Math.log((1 - sure) / 2));
  [...labels].forEach((label, t) => {
    out[t * 3 + 'OBI'.indexOf(label)] = Math.log(sure);
  });
  return out;
}

describe('bestRuns', () => {
  it('reads runs off clear labels', () => {
    expect(bestRuns(scoresFor('OBIIOBBO'), 8, 3, 0)).toEqual([
      [1, 3],
      [5, 5],
      [6, 6],
    ]);
  });

  it('never starts a run with I', () => {
    for (const [first] of bestRuns(scoresFor('IIOOIIO'), 7, 3, 0)) {
      expect(first === 0 || first === 3 || first === 4).toBe(true);
    }
  });

  it('finds nothing in nothing', () => {
    expect(bestRuns(new Float64Array(0), 0, 3, 0)).toEqual([]);
    expect(bestRuns(scoresFor('OOO'), 3, 3, 0)).toEqual([]);
  });
});

describe('bestSegment', () => {
  it('takes the one stretch that gains most', () => {
    const { run, gain } = bestSegment(scoresFor('OBIOBIII'), 8, 3, 0);
    expect(run).toEqual([4, 7]);
    expect(gain).toBeGreaterThan(0);
  });

  it('takes none where none gains', () => {
    expect(bestSegment(scoresFor('OOOO'), 4, 3, 0)).toEqual({ run: null, gain: 0 });
  });
});
