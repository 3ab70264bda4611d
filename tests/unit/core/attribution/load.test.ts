import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blocksOfText, loadTagger, type Tagger } from '../../../../src/core/attribution';
import { readDocument } from '../../../../src/core/attribution/reading';
import { MOST_AROUND } from '../../../../src/core/attribution/tagger/buffers';
import { MOST_READ } from '../../../../src/core/attribution/tagger/chunks';
import { cueScores, encode } from '../../../../src/core/attribution/tagger/encode';
import { tokenFeatures } from '../../../../src/core/attribution/tagger/features';
import { plainArithmetic } from '../../../../src/core/attribution/tagger/plain/plain-arithmetic';
import { readRoles } from '../../../../src/core/attribution/tagger/roles';
import { madeWeights } from './made-weights';

const TEXT =
  'The harbour authority said on Monday that the pier would stay closed. “We told them,” Lind told the Post.';
const reading = readDocument({ text: TEXT, blocks: blocksOfText(TEXT) });
const vocabulary = reading.lower.filter((_, k) => k % 3 !== 0);

const SMALL = { channels: 40, narrow: 24 };
const LARGE = { channels: 56, narrow: 32 };

/** All numbers that come out for the text, and around two of its cues. */
function numbersOf(tagger: Tagger) {
  const rows = reading.tokens.count;
  const encoded = encode(tagger, reading, tokenFeatures(reading), [0, rows - 1]);
  const cues = [...cueScores(tagger, rows)];
  const around = [3, 18].map((cue) => {
    const { scores, sure } = readRoles(tagger, reading, encoded, [cue, cue + 1], [1, rows - 2]);
    return [sure, ...scores];
  });
  return { cues, around };
}

describe('weights of other sizes', () => {
  it.each([
    { channels: 96, narrow: 48, vectors: 40 },
    { channels: 112, narrow: 56, vectors: 32 },
    { channels: 128, narrow: 64, vectors: 48 },
    { channels: 40, narrow: 24, vectors: 8 },
    { channels: 48, narrow: 104, vectors: 40 },
  ])('%o come to the same numbers with the kernel and without', ({ vectors, ...sizes }) => {
    const bytes = madeWeights(vectors, [sizes], vocabulary);
    const kernel = loadTagger(bytes);
    expect(kernel.arithmetic.kind).toBe('kernel');
    const numbers = numbersOf(kernel);
    expect(numbers).toEqual(numbersOf(loadTagger(bytes, plainArithmetic)));
    // They are no accident of zeros: the two cues differ, and so do the tokens.
    expect(numbers.around[0]).not.toEqual(numbers.around[1]);
    expect(new Set(numbers.cues).size).toBeGreaterThan(reading.tokens.count);
    // A second reading finds nothing of the first left.
    expect(numbersOf(kernel)).toEqual(numbers);
  });

  it('may lie anywhere in a buffer', () => {
    const bytes = madeWeights(8, [SMALL], vocabulary);
    const inside = new Uint8Array(bytes.length + 7);
    inside.set(bytes, 5);
    const moved = loadTagger(inside.subarray(5, 5 + bytes.length));
    expect(numbersOf(moved)).toEqual(numbersOf(loadTagger(bytes)));
  });
});

describe('a file of two networks', () => {
  const alone = [SMALL, LARGE].map((sizes) =>
    numbersOf(loadTagger(madeWeights(8, [sizes], vocabulary))),
  );

  it('comes to the numbers of one where both are the same', () => {
    const twice = madeWeights(8, [SMALL, SMALL], vocabulary);
    expect(numbersOf(loadTagger(twice))).toEqual(alone[0]);
  });

  it('comes to the mean of both, made chances again; with the kernel and without', () => {
    const bytes = madeWeights(8, [SMALL, LARGE], vocabulary);
    const both = numbersOf(loadTagger(bytes));
    expect(both).toEqual(numbersOf(loadTagger(bytes, plainArithmetic)));
    const mean = (a: readonly number[] = [], b: readonly number[] = []): number[] =>
      a.map((x, k) => (x + (b[k] ?? 0)) / 2);
    /** Log probabilities by threes: what is off by the same amount in all three is no difference. */
    const chances = (logs: readonly number[]): number[] =>
      logs.map((x, k) => {
        const group = logs.slice(k - (k % 3), k - (k % 3) + 3);
        return Math.exp(x) / group.reduce((sum, other) => sum + Math.exp(other), 0);
      });
    const expectClose = (found: readonly number[], wanted: readonly number[]): void => {
      expect(found.length).toBe(wanted.length);
      found.forEach((x, k) => {
        expect(x).toBeCloseTo(wanted[k] ?? Number.NaN, 9);
      });
    };
    expectClose(chances(both.cues), chances(mean(alone[0]?.cues, alone[1]?.cues)));
    both.around.forEach(([sure = 0, ...scores], k) => {
      const [a, b] = alone.map(({ around }) => around[k] ?? []);
      expect(sure).toBeCloseTo(((a?.[0] ?? 0) + (b?.[0] ?? 0)) / 2, 9);
      expectClose(chances(scores), chances(mean(a?.slice(1), b?.slice(1))));
    });
  });
});

describe('what is no weights file is refused', () => {
  it.each([
    ['a network too wide', madeWeights(8, [{ ...SMALL, channels: 184 }], vocabulary)],
    [
      'channels that are no multiple of 8',
      madeWeights(8, [{ ...SMALL, channels: 44 }], vocabulary),
    ],
    ['vectors that are no multiple of 8', madeWeights(10, [SMALL], vocabulary)],
    ['a file cut off', madeWeights(8, [SMALL], vocabulary).slice(0, -8)],
    ['other bytes', readFileSync(new URL(import.meta.url))],
    ['nothing', new Uint8Array()],
  ])('%s', (_, bytes) => {
    expect(() => loadTagger(bytes)).toThrow(TypeError);
  });
});

describe('stretches too long for the buffers', () => {
  const tagger = loadTagger(madeWeights(8, [SMALL], vocabulary));
  it('are refused, not cut', () => {
    const features = tokenFeatures(reading);
    expect(() => encode(tagger, reading, features, [0, MOST_READ])).toThrow(RangeError);
    const encoded = encode(tagger, reading, features, [0, 9]);
    expect(() => readRoles(tagger, reading, encoded, [3, 3], [0, MOST_AROUND])).toThrow(RangeError);
  });
});
