import { multiply, type PackedMatrix } from './packed-matrix';

/** A convolution over three places, `dilation` apart, with a ReLU and a way around it. */
export interface ConvLayer {
  /** [channels, 3 · channels], taps in order before, here, after. */
  readonly matrix: PackedMatrix;
  readonly dilation: number;
  /** One unit of the integers that the layer's input is rounded to. */
  readonly step: number;
}

/** Inputs are rounded to 0..LEVELS: they are sums of ReLUs, never below zero. */
export const LEVELS = 255;

/** Buffers that grow to the largest size asked for and are used again. */
export class Scratch {
  private gathered = new Float64Array(0);
  private product = new Float64Array(0);
  private rounded = new Float64Array(0);

  get(name: 'gathered' | 'product' | 'rounded', size: number): Float64Array {
    if (this[name].length < size) this[name] = new Float64Array(size);
    return this[name];
  }
}

/** x ← x + relu(conv(x)), for x of [rows, channels]; beyond the edges the input is zero. */
export function convolve(layer: ConvLayer, x: Float64Array, rows: number, scratch: Scratch): void {
  const channels = layer.matrix.outputs;
  const inverse = 1 / layer.step;
  const rounded = scratch.get('rounded', rows * channels);
  for (let i = 0; i < rows * channels; i++) {
    const level = Math.floor((x[i] as number) * inverse + 0.5);
    rounded[i] = level > LEVELS ? LEVELS : level;
  }
  const gathered = scratch.get('gathered', (rows + 1) * 3 * channels);
  for (let t = 0; t < rows; t++) {
    for (let tap = 0; tap < 3; tap++) {
      const from = t + (tap - 1) * layer.dilation;
      const to = (t * 3 + tap) * channels;
      if (from < 0 || from >= rows) gathered.fill(0, to, to + channels);
      else gathered.set(rounded.subarray(from * channels, (from + 1) * channels), to);
    }
  }
  const product = scratch.get('product', (rows + 1) * channels);
  multiply(layer.matrix, gathered, rows, layer.step, product);
  for (let i = 0; i < rows * channels; i++) {
    const y = product[i] as number;
    if (y > 0) x[i] = (x[i] as number) + y;
  }
}
