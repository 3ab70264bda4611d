import { type ConvLayer, LEVELS } from '../arithmetic';
import { lowerOf, packedSums, packRows, upperOf } from './packed-matrix';

/**
 * A layer's weights as Winograd's F(2,3) wants them, which makes two outputs of four products instead of six
 * (Lavin and Gray, “Fast algorithms for convolutional neural networks”, 2015). In integers it is exact.
 */
export interface MixedTaps {
  /** Packed [channels / 2, channels] of the taps g: g0, g0+g1+g2, g0-g1+g2, g2. */
  readonly products: Four;
}

/** Pairs of places worked on at one go, so that they stay in the processor's nearest memory. */
const TILE = 16;

/** Mixes a layer's taps. */
export function mixedTaps({ channels, weights }: ConvLayer): MixedTaps {
  const taps = (of: (before: number, here: number, after: number) => number): Float64Array => {
    const mixed = new Int32Array(channels * channels);
    for (let o = 0; o < channels; o++) {
      for (let c = 0; c < channels; c++) {
        const at = o * 3 * channels + c;
        mixed[o * channels + c] = of(
          weights[at] ?? 0,
          weights[at + channels] ?? 0,
          weights[at + 2 * channels] ?? 0,
        );
      }
    }
    return packRows(mixed, channels);
  };
  return {
    products: [
      taps((a) => a),
      taps((a, b, c) => a + b + c),
      taps((a, b, c) => a - b + c),
      taps((_a, _b, c) => c),
    ],
  };
}

type Four = readonly [Float64Array, Float64Array, Float64Array, Float64Array];
const four = (size: number): Four => [
  new Float64Array(size),
  new Float64Array(size),
  new Float64Array(size),
  new Float64Array(size),
];

/** Buffers that grow to the largest size asked for and are used again. */
export class Scratch {
  private padded = new Float64Array(0);
  private places = four(0);
  private sums = four(0);

  /** Room for a layer's rounded input; what it holds is of earlier use. */
  input(size: number): Float64Array {
    if (this.padded.length < size) this.padded = new Float64Array(size);
    return this.padded;
  }

  /** Room for a tile's mixed inputs and for their packed sums. */
  tile(channels: number): { places: Four; sums: Four } {
    if (this.places[0].length < TILE * channels) {
      this.places = four(TILE * channels);
      this.sums = four((TILE * channels) / 2);
    }
    return { places: this.places, sums: this.sums };
  }
}

/** Rounds x into `padded`, with `before` and `after` rows of zeros around it. */
function roundInto(
  padded: Float64Array,
  x: Float64Array,
  size: number,
  before: number,
  after: number,
  inverse: number,
): void {
  padded.fill(0, 0, before);
  for (let i = 0; i < size; i++) {
    const level = ((x[i] as number) * inverse + 0.5) | 0;
    padded[before + i] = level > LEVELS ? LEVELS : level;
  }
  padded.fill(0, before + size, before + size + after);
}

/** x ← x + relu(conv(x)), for x of [rows, channels]; beyond the edges the input is zero. */
export function convolve(
  layer: ConvLayer,
  { products }: MixedTaps,
  x: Float64Array,
  rows: number,
  scratch: Scratch,
): void {
  const { channels: n, dilation } = layer;
  const apart = dilation * n;
  const padded = scratch.input((rows + 4 * dilation) * n);
  roundInto(padded, x, rows * n, apart, 3 * apart, 1 / layer.step);
  const { places, sums } = scratch.tile(n);
  // Place t goes with t + dilation: `dilation` places, then as many that are their partners.
  const pairs = Math.ceil(rows / (2 * dilation)) * dilation;
  const placeOf = (pair: number): number => pair + Math.floor(pair / dilation) * dilation;
  for (let first = 0; first < pairs; first += TILE) {
    const count = Math.min(TILE, pairs - first);
    for (let k = 0; k < count; k++) mix(padded, placeOf(first + k) * n, apart, places, k * n, n);
    for (let p = 0; p < 4; p++) {
      packedSums(
        products[p] as Float64Array,
        n,
        places[p] as Float64Array,
        count,
        sums[p] as Float64Array,
      );
    }
    for (let k = 0; k < count; k++) {
      const place = placeOf(first + k);
      if (place < rows) add(layer, sums, k, x, place, false);
      if (place + dilation < rows) add(layer, sums, k, x, place + dilation, true);
    }
  }
}

/** The four mixed inputs of the pair whose first place is at `at` (without the padding). */
function mix(
  padded: Float64Array,
  at: number,
  apart: number,
  [p0, p1, p2, p3]: Four,
  to: number,
  n: number,
): void {
  for (let c = 0; c < n; c++) {
    const from = at + c;
    const d0 = padded[from] as number;
    const d1 = padded[from + apart] as number;
    const d2 = padded[from + 2 * apart] as number;
    const d3 = padded[from + 3 * apart] as number;
    p0[to + c] = d0 - d2;
    p1[to + c] = d1 + d2;
    p2[to + c] = d2 - d1;
    p3[to + c] = d1 - d3;
  }
}

/** Adds one place's output, after its ReLU, from the tile's sums. */
function add(
  layer: ConvLayer,
  [s0, s1, s2, s3]: Four,
  k: number,
  x: Float64Array,
  place: number,
  second: boolean,
): void {
  const { scale, bias, channels } = layer;
  const half = channels / 2;
  const unit = layer.step / 2;
  for (let r = 0; r < half; r++) {
    const at = k * half + r;
    const m1 = s1[at] as number;
    const m2 = s2[at] as number;
    const sum = second ? m1 - m2 - 2 * (s3[at] as number) : 2 * (s0[at] as number) + m1 + m2;
    const upper = upperOf(sum);
    const o = 2 * r;
    const to = place * channels + o;
    const y0 = lowerOf(sum, upper) * unit * (scale[o] as number) + (bias[o] as number);
    const y1 = upper * unit * (scale[o + 1] as number) + (bias[o + 1] as number);
    if (y0 > 0) x[to] = (x[to] as number) + y0;
    if (y1 > 0) x[to + 1] = (x[to + 1] as number) + y1;
  }
}
