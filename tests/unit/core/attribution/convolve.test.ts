import { expect, it } from 'vitest';
import type { ConvLayer } from '../../../../src/core/attribution/tagger/arithmetic';
import {
  convolve,
  mixedTaps,
  Scratch,
} from '../../../../src/core/attribution/tagger/plain/convolve';

/** A small generator of repeatable numbers. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** x + relu(conv(x)) as its definition has it; inputs are whole numbers 0..255 and the step is 1. */
function plainly(weights: Int8Array, n: number, dilation: number, x: number[]): number[] {
  const rows = x.length / n;
  const at = (t: number, c: number): number => (t < 0 || t >= rows ? 0 : (x[t * n + c] ?? 0));
  return x.map((before, i) => {
    const [t, o] = [Math.floor(i / n), i % n];
    let sum = 0;
    for (let tap = 0; tap < 3; tap++) {
      for (let c = 0; c < n; c++) {
        sum += (weights[o * 3 * n + tap * n + c] ?? 0) * at(t + (tap - 1) * dilation, c);
      }
    }
    return before + Math.max(0, sum);
  });
}

/** A layer of plain numbers: scale and step 1, bias 0. */
function layerOf(weights: Int8Array, channels: number, dilation: number): ConvLayer {
  const [scale, bias] = [new Float32Array(channels).fill(1), new Float32Array(channels)];
  return { channels, dilation, step: 1, weights, scale, bias };
}

for (const dilation of [1, 2, 8]) {
  for (const rows of [1, 5, 37]) {
    it(`is exact for ${rows} rows, dilation ${dilation}`, () => {
      const next = numbers(rows * 10 + dilation);
      const n = 16;
      const weights = Int8Array.from({ length: n * 3 * n }, () => Math.round(next() * 254 - 127));
      const x = Array.from({ length: rows * n }, () => Math.round(next() * 255));
      const layer = layerOf(weights, n, dilation);
      const found = Float64Array.from(x);
      convolve(layer, mixedTaps(layer), found, rows, new Scratch());
      expect([...found]).toEqual(plainly(weights, n, dilation, x));
    });
  }
}

it('is exact at the largest values of the widest layer that it takes', () => {
  const n = 168;
  const weights = Int8Array.from({ length: n * 3 * n }, (_, i) => (i % 5 === 0 ? -127 : 127));
  const x = Array.from({ length: 4 * n }, () => 255);
  const layer = layerOf(weights, n, 1);
  const found = Float64Array.from(x);
  convolve(layer, mixedTaps(layer), found, 4, new Scratch());
  expect([...found]).toEqual(plainly(weights, n, 1, x));
});
