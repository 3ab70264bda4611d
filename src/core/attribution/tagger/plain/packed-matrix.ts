import type { Matrix } from '../arithmetic';

/**
 * Integer matrix products in plain doubles, two at a time: a pair of int8 weights is packed into
 * one double (w0 + w1·2^26), so that one multiplication and one addition serve two outputs.
 * Exact while every sum stays under 2^25: 288 inputs of at most 255 by weights of at most 127 do.
 */
const FIELD = 2 ** 26;
const UNFIELD = 1 / FIELD;

/** Packs integers [outputs, inputs] by pairs of rows. Throws RangeError unless `outputs` is a multiple of 8. */
export function packRows(weights: ArrayLike<number>, outputs: number): Float64Array {
  const inputs = weights.length / outputs;
  if (outputs % 8 !== 0 || !Number.isInteger(inputs)) throw new RangeError('odd matrix');
  const packed = new Float64Array((outputs / 2) * inputs);
  for (let r = 0; r < outputs / 2; r++) {
    for (let k = 0; k < inputs; k++) {
      const low = weights[2 * r * inputs + k] ?? 0;
      const high = weights[(2 * r + 1) * inputs + k] ?? 0;
      packed[r * inputs + k] = low + high * FIELD;
    }
  }
  return packed;
}

/** Added and taken off again, it rounds a double of less than 2^51 to a whole number, sooner than Math.round. */
const ROUNDER = 1.5 * 2 ** 52;

/** The upper of the two integers in a packed sum. */
export function upperOf(sum: number): number {
  return sum * UNFIELD + ROUNDER - ROUNDER;
}

/** The lower of the two integers in a packed sum, of which `upper` is the upper one. */
export function lowerOf(sum: number, upper: number): number {
  return sum - upper * FIELD;
}

/**
 * Packed sums [rows, outputs / 2] of x · W^T for t < rows. `packed` is [outputs / 2, n] and `x`
 * [rows, n], of integers; rows are read and written in pairs, so both must have room for one more.
 */
export function packedSums(
  packed: Float64Array,
  n: number,
  x: Float64Array,
  rows: number,
  out: Float64Array,
): void {
  const pairs = packed.length / n;
  for (let t = 0; t < rows; t += 2) {
    const x0 = t * n;
    const x1 = x0 + n;
    const y0 = t * pairs;
    const y1 = y0 + pairs;
    for (let r = 0; r < pairs; r += 4) {
      const w0 = r * n;
      const w1 = w0 + n;
      const w2 = w1 + n;
      const w3 = w2 + n;
      let a0 = 0;
      let a1 = 0;
      let a2 = 0;
      let a3 = 0;
      let b0 = 0;
      let b1 = 0;
      let b2 = 0;
      let b3 = 0;
      for (let k = 0; k < n; k++) {
        const a = x[x0 + k] as number;
        const b = x[x1 + k] as number;
        const p = packed[w0 + k] as number;
        const q = packed[w1 + k] as number;
        const s = packed[w2 + k] as number;
        const u = packed[w3 + k] as number;
        a0 += a * p;
        a1 += a * q;
        a2 += a * s;
        a3 += a * u;
        b0 += b * p;
        b1 += b * q;
        b2 += b * s;
        b3 += b * u;
      }
      out[y0 + r] = a0;
      out[y0 + r + 1] = a1;
      out[y0 + r + 2] = a2;
      out[y0 + r + 3] = a3;
      out[y1 + r] = b0;
      out[y1 + r + 1] = b1;
      out[y1 + r + 2] = b2;
      out[y1 + r + 3] = b3;
    }
  }
}

/**
 * out[t, :] = (x[t, :] · W^T) · step · scale + bias for t < rows, `packed` being the matrix's weights. `x` holds
 * integers, [rows + 1, inputs] long at least (rows are read in pairs); `out` is [rows, outputs] long at least.
 */
export function multiply(
  m: Matrix,
  packed: Float64Array,
  x: Float64Array,
  rows: number,
  out: Float64Array,
): void {
  const pairs = m.outputs / 2;
  const sums = new Float64Array((rows + 1) * pairs);
  packedSums(packed, m.inputs, x, rows, sums);
  for (let t = 0; t < rows; t++) {
    for (let r = 0; r < pairs; r++) {
      const sum = sums[t * pairs + r] as number;
      const upper = upperOf(sum);
      const o = 2 * r;
      const at = t * m.outputs + o;
      out[at] = lowerOf(sum, upper) * m.step * (m.scale[o] as number) + (m.bias[o] as number);
      out[at + 1] = upper * m.step * (m.scale[o + 1] as number) + (m.bias[o + 1] as number);
    }
  }
}
