import { expect, it } from 'vitest';
import { multiply, packRows } from '../../../../src/core/attribution/tagger/plain/packed-matrix';

/** A small generator of repeatable numbers. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

it('multiplies exactly as plain integers do, at the largest values too', () => {
  const next = numbers(7);
  for (const extreme of [false, true]) {
    const [rows, inputs, outputs] = [5, 288, 16];
    const weights = Int8Array.from({ length: outputs * inputs }, () =>
      extreme ? (next() < 0.5 ? -127 : 127) : Math.round(next() * 254 - 127),
    );
    const scale = Float32Array.from({ length: outputs }, () => 1);
    const bias = new Float32Array(outputs);
    const x = new Float64Array((rows + 1) * inputs);
    for (let i = 0; i < rows * inputs; i++) x[i] = extreme ? 255 : Math.round(next() * 255);
    const out = new Float64Array((rows + 1) * outputs);
    const matrix = { outputs, inputs, weights, scale, bias, step: 1 };
    multiply(matrix, packRows(weights, outputs), x, rows, out);
    for (let t = 0; t < rows; t++) {
      for (let o = 0; o < outputs; o++) {
        let sum = 0;
        for (let k = 0; k < inputs; k++)
          sum += (weights[o * inputs + k] ?? 0) * (x[t * inputs + k] ?? 0);
        expect(out[t * outputs + o]).toBe(sum);
      }
    }
  }
});

it('refuses a matrix that cannot be paired', () => {
  expect(() => packRows(new Int8Array(9), 3)).toThrow(RangeError);
});
