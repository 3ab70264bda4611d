/** An int8 matrix [outputs, inputs] over rounded inputs; both are multiples of 8. */
export interface Matrix {
  readonly outputs: number;
  readonly inputs: number;
  readonly weights: Int8Array;
  /** [outputs]: what an output's integer sum is multiplied by, after the step of the input. */
  readonly scale: Float32Array;
  readonly bias: Float32Array;
  /** One unit of the integers that the input is in. */
  readonly step: number;
}

/** A convolution over three places, `dilation` apart, with a ReLU and a way around it. */
export interface ConvLayer {
  readonly channels: number;
  readonly dilation: number;
  readonly step: number;
  /** [channels, 3 · channels], taps in order before, here, after. */
  readonly weights: Int8Array;
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** A small matrix in doubles, its outputs filled up with zeros to a multiple of HEAD_STEP. */
export interface Head {
  readonly inputs: number;
  readonly outputs: number;
  /** [inputs, outputs] */
  readonly columns: Float64Array;
  readonly bias: Float64Array;
}

export const HEAD_STEP = 6;

/** What the entry layer adds up for each token. */
export interface Entry {
  /** Word vectors to channels; its step is the vectors'. */
  readonly matrix: Matrix;
  /** int8 [vocabulary + 1, inputs] */
  readonly vectors: Int8Array;
  /** [values of all features, channels] */
  readonly table: Float32Array;
  /** Rows of `table` that a token has. */
  readonly features: number;
}

/** Inputs of layers are rounded to 0..LEVELS: they are sums of ReLUs, never below zero. */
export const LEVELS = 255;

/**
 * The tagger's inner loops. All arrays that are handed to it lie in its memory, on which nothing else
 * writes meanwhile; no call keeps any of them. Each implementation gives the same bits for the same input.
 */
export interface Arithmetic {
  /** In WebAssembly or in TypeScript. */
  readonly kind: 'kernel' | 'plain';
  readonly memory: ArrayBuffer;
  /** out[r, c] = (table[r] · weights[c]) · step: table int8 [rows, width], weights [outputs, width]. */
  tabulate(
    table: Int8Array,
    weights: Float32Array,
    step: number,
    outputs: number,
    out: Float32Array,
  ): void;
  /** x[t] = relu(vector of words[t] through the matrix + the table's rows values[t, :]), [rows, outputs]. */
  enter(entry: Entry, words: Int32Array, values: Int32Array, rows: number, x: Float64Array): void;
  /** x ← x + relu(conv(x)), x [rows, channels], none below zero; beyond the edges the input is zero. */
  convolve(layer: ConvLayer, x: Float64Array, rows: number): void;
  /** out = round(x) · W^T · step · scale + bias: x [rows, inputs], none below zero, out [rows, outputs]. */
  reduce(matrix: Matrix, x: Float64Array, rows: number, out: Float64Array): void;
  /** out = bias + x · columns for x [rows, inputs], out [rows, outputs]. */
  head(head: Head, x: Float64Array, rows: number, out: Float64Array): void;
  /** x = relu(narrow + relations[relation] · step + cue), narrow [rows, n] from row `first` on, x [rows, n]. */
  meet(
    narrow: Float64Array,
    first: number,
    relations: Int8Array,
    relation: Int32Array,
    step: number,
    cue: Float64Array,
    rows: number,
    x: Float64Array,
  ): void;
  /** out[c] = the largest x[t, c], at least 0; x [rows, out's length]. */
  peaks(x: Float64Array, rows: number, out: Float64Array): void;
}
