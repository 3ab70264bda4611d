import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blocksOfText, loadTagger } from '../../../../src/core/attribution';
import { readDocument } from '../../../../src/core/attribution/reading';
import { cueScores, encode } from '../../../../src/core/attribution/tagger/encode';
import { tokenFeatures } from '../../../../src/core/attribution/tagger/features';
import { readRoles } from '../../../../src/core/attribution/tagger/roles';
import { windowOf } from '../../../../src/core/attribution/tagger/window';
import { readMarked } from '../../../../training/marked-text';

interface Reference {
  readonly text: string;
  readonly tokens: number;
  readonly cue: number[];
  readonly around: {
    cue: [number, number];
    window: [number, number];
    sure: number;
    source: number[];
    content: number[];
  }[];
}

const local = (path: string): URL => new URL(path, import.meta.url);
/** Written by training/parity.py: the same weights in PyTorch, reckoned with in floating point. */
const reference: Reference = JSON.parse(readFileSync(local('parity.json'), 'utf8'));
const marked = readFileSync(local(`../../../../training/texts/${reference.text}`), 'utf8');
const { text } = readMarked(marked);
const tagger = loadTagger(
  readFileSync(local('../../../../src/core/attribution/model/weights.bin')),
);
const reading = readDocument({ text, blocks: blocksOfText(text) });
const rows = reading.tokens.count;
const encoded = encode(tagger, reading, tokenFeatures(reading), [0, rows - 1]);

/** Mean and largest distance of two lists of probabilities. */
function distance(a: readonly number[], b: readonly number[]): { mean: number; most: number } {
  expect(a.length).toBe(b.length);
  const apart = a.map((x, k) => Math.abs(x - (b[k] ?? 0)));
  return { mean: apart.reduce((s, d) => s + d, 0) / apart.length, most: Math.max(...apart) };
}

describe('the inference here against PyTorch with the same weights', () => {
  it('has the same tokens', () => {
    expect(rows).toBe(reference.tokens);
  });

  it('gives the same chances of a cue, but for the rounding', () => {
    const scores = cueScores(tagger, rows);
    const chance = Array.from({ length: rows }, (_, t) => 1 - Math.exp(scores[t * 3] ?? 0));
    const { mean, most } = distance(chance, reference.cue);
    expect(mean).toBeLessThan(0.005);
    expect(most).toBeLessThan(0.15);
  });

  it('gives the same sources and contents around each cue, but for the rounding', () => {
    expect(reference.around.length).toBeGreaterThan(10);
    for (const { cue, window, sure, source, content } of reference.around) {
      expect(windowOf(reading, cue)).toEqual(window);
      const found = readRoles(tagger, reading, encoded, cue, window);
      const size = window[1] - window[0] + 1;
      const inside = (at: number): number[] =>
        Array.from({ length: size }, (_, t) => 1 - Math.exp(found.scores[t * 6 + at] ?? 0));
      expect(distance(inside(0), source).mean).toBeLessThan(0.01);
      expect(distance(inside(3), content).mean).toBeLessThan(0.02);
      expect(Math.abs(found.sure - sure)).toBeLessThan(0.6);
    }
  });
});
