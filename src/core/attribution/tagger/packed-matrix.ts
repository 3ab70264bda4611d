/**
 * Integer matrix products in plain doubles, two at a time: a pair of int8 weights is packed into
 * one double (w0 + w1·2^26), so that one multiplication and one addition serve two outputs.
 * Exact while every sum stays under 2^25: 288 inputs of at most 255 by weights of at most 127 do.
 */
const FIELD = 2 ** 26;

export interface PackedMatrix {
  readonly outputs: number;
  readonly inputs: number;
  /** [outputs / 2, inputs], rows 2r and 2r+1 in one. */
  readonly packed: Float64Array;
  /** What an output's integer sum is multiplied by, before the scale of the input. */
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** Packs int8 weights [outputs, inputs]; `outputs` must be a multiple of 8. */
export function packMatrix(
  weights: Int8Array,
  scale: Float32Array,
  bias: Float32Array,
): PackedMatrix {
  const outputs = scale.length;
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
  return { outputs, inputs, packed, scale, bias };
}

function unpack(
  m: PackedMatrix,
  out: Float64Array,
  at: number,
  o: number,
  sum: number,
  step: number,
): void {
  const high = Math.round(sum / FIELD);
  out[at + o] = (sum - high * FIELD) * step * (m.scale[o] ?? 0) + (m.bias[o] ?? 0);
  out[at + o + 1] = high * step * (m.scale[o + 1] ?? 0) + (m.bias[o + 1] ?? 0);
}

/**
 * out[t, :] = (x[t, :] · W^T) · step · scale + bias for t < rows. `x` holds integers, [rows + 1,
 * inputs] long at least (rows are read in pairs); `out` is [rows + 1, outputs] long at least.
 */
export function multiply(
  m: PackedMatrix,
  x: Float64Array,
  rows: number,
  step: number,
  out: Float64Array,
): void {
  const n = m.inputs;
  const w = m.packed;
  for (let t = 0; t < rows; t += 2) {
    const x0 = t * n;
    const x1 = x0 + n;
    const y0 = t * m.outputs;
    const y1 = y0 + m.outputs;
    for (let r = 0; r < m.outputs / 2; r += 4) {
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
        const p = w[w0 + k] as number;
        const q = w[w1 + k] as number;
        const s = w[w2 + k] as number;
        const u = w[w3 + k] as number;
        a0 += a * p;
        a1 += a * q;
        a2 += a * s;
        a3 += a * u;
        b0 += b * p;
        b1 += b * q;
        b2 += b * s;
        b3 += b * u;
      }
      const o = 2 * r;
      unpack(m, out, y0, o, a0, step);
      unpack(m, out, y0, o + 2, a1, step);
      unpack(m, out, y0, o + 4, a2, step);
      unpack(m, out, y0, o + 6, a3, step);
      unpack(m, out, y1, o, b0, step);
      unpack(m, out, y1, o + 2, b1, step);
      unpack(m, out, y1, o + 4, b2, step);
      unpack(m, out, y1, o + 6, b3, step);
    }
  }
}
