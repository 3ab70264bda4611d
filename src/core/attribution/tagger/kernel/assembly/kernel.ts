/*
 * AssemblyScript, not TypeScript: compiled by scripts/kernel.ts to WebAssembly with SIMD, which
 * ../kernel-arithmetic.ts calls. The inner loops of the tagger's two networks, with the same operations
 * in the same order as ../../plain, so that both give the same bits.
 *
 * Parameters of type usize are addresses in the one memory that the caller lays out. Counts of channels are
 * multiples of 8. Nothing here allocates.
 */

import { round, sums, TOGETHER } from './products';

/** The upper two lanes of four i32 or f32, in the place of the lower two. */
function upper(v: v128): v128 {
  return v128.shuffle<i64>(v, v, 1, 1);
}

/** Two sums in doubles: sum · step · scale + bias, of the lower two lanes of i32, f32 and f32. */
function scaled(sum: v128, step: v128, scale: v128, bias: v128): v128 {
  const product = f64x2.mul(f64x2.convert_low_i32x4_s(sum), step);
  return f64x2.add(
    f64x2.mul(product, f64x2.promote_low_f32x4(scale)),
    f64x2.promote_low_f32x4(bias),
  );
}

/** x ← x + relu(sum · step · scale + bias) for up to four rows of x, doubles [rows, outputs]. */
function addPositive(
  sum: usize,
  outputs: i32,
  scale: usize,
  bias: usize,
  step: f64,
  x: usize,
  rows: i32,
): void {
  const unit = f64x2.splat(step);
  const zero = f64x2.splat(0);
  for (let o = 0; o < outputs; o += 4) {
    const s = v128.load(scale + ((<usize>o) << 2));
    const b = v128.load(bias + ((<usize>o) << 2));
    let from = sum + ((<usize>o) << 2);
    let to = x + ((<usize>o) << 3);
    for (let r = 0; r < rows; r++) {
      const i = v128.load(from);
      const low = scaled(i, unit, s, b);
      const high = scaled(upper(i), unit, upper(s), upper(b));
      v128.store(to, f64x2.add(v128.load(to), f64x2.pmax(zero, low)));
      v128.store(to, f64x2.add(v128.load(to, 16), f64x2.pmax(zero, high)), 16);
      from += (<usize>outputs) << 2;
      to += (<usize>outputs) << 3;
    }
  }
}

/**
 * x ← x + relu(conv(x)) for x of doubles [rows, n]. `padded` has room for 2 · (rows + 2 · dilation + 3) · n
 * bytes, `tile` for 16 · n.
 */
export function convolve(
  weights: usize,
  scale: usize,
  bias: usize,
  n: i32,
  dilation: i32,
  step: f64,
  x: usize,
  rows: i32,
  padded: usize,
  tile: usize,
): void {
  const apart = (<usize>(dilation * n)) << 1;
  const row = (<usize>n) << 1;
  memory.fill(padded, 0, apart);
  round(x, rows * n, 1 / step, padded + apart);
  memory.fill(padded + apart + <usize>rows * row, 0, apart);
  for (let t = 0; t < rows; t += TOGETHER) {
    sums(padded + <usize>t * row, apart, 3, weights, n, n, tile);
    addPositive(tile, n, scale, bias, step, x + <usize>t * row * 4, min(TOGETHER, rows - t));
  }
}

/** out = round(x) · W^T · step · scale + bias: x doubles [rows, inputs], out [rows, outputs]. */
export function reduce(
  weights: usize,
  scale: usize,
  bias: usize,
  inputs: i32,
  outputs: i32,
  step: f64,
  x: usize,
  rows: i32,
  out: usize,
  padded: usize,
  tile: usize,
): void {
  const unit = f64x2.splat(step);
  round(x, rows * inputs, 1 / step, padded);
  for (let t = 0; t < rows; t += TOGETHER) {
    sums(padded + ((<usize>(t * inputs)) << 1), 0, 1, weights, inputs, outputs, tile);
    const count = min(TOGETHER, rows - t) * outputs;
    const to = out + ((<usize>(t * outputs)) << 3);
    let o: usize = 0;
    for (let k: usize = 0; k < <usize>count; k += 4) {
      const i = v128.load(tile + (k << 2));
      const s = v128.load(scale + (o << 2));
      const b = v128.load(bias + (o << 2));
      v128.store(to + (k << 3), scaled(i, unit, s, b));
      v128.store(to + (k << 3), scaled(upper(i), unit, upper(s), upper(b)), 16);
      o += 4;
      if (o === <usize>outputs) o = 0;
    }
  }
}

/**
 * The entry layer: x[t] = relu(word vector · W^T · step · scale + bias + the feature rows, one after the
 * other). `words` has a row of `vectors` (int8 [·, inputs]) for each token, `values` has `features` rows of
 * `table` (f32 [·, outputs]) for each; both i32.
 */
export function enter(
  weights: usize,
  scale: usize,
  bias: usize,
  inputs: i32,
  outputs: i32,
  step: f64,
  vectors: usize,
  words: usize,
  table: usize,
  values: usize,
  features: i32,
  rows: i32,
  x: usize,
  padded: usize,
  tile: usize,
): void {
  for (let t = 0; t < rows; t += TOGETHER) {
    const count = min(TOGETHER, rows - t);
    for (let r = 0; r < count; r++) {
      const vector = vectors + <usize>(load<i32>(words + ((<usize>(t + r)) << 2)) * inputs);
      const to = padded + ((<usize>(r * inputs)) << 1);
      for (let c: usize = 0; c < <usize>inputs; c += 8) {
        v128.store(to + (c << 1), v128.load_ext<i8>(vector + c));
      }
    }
    sums(padded, 0, 1, weights, inputs, outputs, tile);
    for (let r = 0; r < count; r++) {
      const own = values + ((<usize>((t + r) * features)) << 2);
      const sum = tile + ((<usize>(r * outputs)) << 2);
      enterRow(sum, outputs, scale, bias, step, table, own, features, x);
      x += (<usize>outputs) << 3;
    }
  }
}

/** One token of the entry layer, from its integer sums. */
function enterRow(
  sum: usize,
  outputs: i32,
  scale: usize,
  bias: usize,
  step: f64,
  table: usize,
  values: usize,
  features: i32,
  x: usize,
): void {
  const unit = f64x2.splat(step);
  const zero = f64x2.splat(0);
  const end = values + ((<usize>features) << 2);
  for (let o: usize = 0; o < <usize>outputs; o += 4) {
    const i = v128.load(sum + (o << 2));
    const s = v128.load(scale + (o << 2));
    const b = v128.load(bias + (o << 2));
    let low = scaled(i, unit, s, b);
    let high = scaled(upper(i), unit, upper(s), upper(b));
    for (let value = values; value < end; value += 4) {
      const row = v128.load(table + ((<usize>(load<i32>(value) * outputs) + o) << 2));
      low = f64x2.add(low, f64x2.promote_low_f32x4(row));
      high = f64x2.add(high, f64x2.promote_low_f32x4(upper(row)));
    }
    v128.store(x + (o << 3), f64x2.pmax(zero, low));
    v128.store(x + (o << 3), f64x2.pmax(zero, high), 16);
  }
}

/**
 * What each value of a feature adds at the entry: out[r, c] = (table[r] · weights[c]) · step as f32. `table` is
 * int8 [rows, width], `weights` f32 [outputs, width], out f32 [rows, outputs].
 */
export function tabulate(
  table: usize,
  rows: i32,
  width: i32,
  weights: usize,
  outputs: i32,
  step: f64,
  out: usize,
): void {
  const unit = f64x2.splat(step);
  const line = (<usize>width) << 2;
  for (let o = 0; o < outputs; o += 2) {
    const first = weights + <usize>o * line;
    let from = table;
    let to = out + ((<usize>o) << 2);
    for (let r = 0; r < rows; r++) {
      let sum = f64x2.splat(0);
      let w = first;
      for (let d = 0; d < width; d++) {
        const pair = v128.load32_lane(w + line, v128.load32_zero(w), 1);
        const value = f64x2.splat(<f64>load<i8>(from));
        sum = f64x2.add(sum, f64x2.mul(value, f64x2.promote_low_f32x4(pair)));
        from += 1;
        w += 4;
      }
      v128.store64_lane(to, f32x4.demote_f64x2_zero(f64x2.mul(sum, unit)), 0);
      to += (<usize>outputs) << 2;
    }
  }
}

/**
 * Small heads in doubles: out[t, o] = bias[o] + Σ columns[c, o] · x[t, c], added up in the order of c. `outputs`
 * is a multiple of 6: columns are doubles [inputs, outputs], x [rows, inputs], out [rows, outputs].
 */
export function head(
  columns: usize,
  bias: usize,
  inputs: i32,
  outputs: i32,
  x: usize,
  rows: i32,
  out: usize,
): void {
  const stride = (<usize>outputs) << 3;
  const size = (<usize>inputs) << 3;
  for (let t = 0; t < rows; t++) {
    const end = x + size;
    for (let o: usize = 0; o < stride; o += 48) {
      let a = v128.load(bias + o);
      let b = v128.load(bias + o, 16);
      let c = v128.load(bias + o, 32);
      let column = columns + o;
      for (let from = x; from < end; from += 8) {
        const value = v128.load_splat<f64>(from);
        a = f64x2.add(a, f64x2.mul(v128.load(column), value));
        b = f64x2.add(b, f64x2.mul(v128.load(column, 16), value));
        c = f64x2.add(c, f64x2.mul(v128.load(column, 32), value));
        column += stride;
      }
      v128.store(out + o, a);
      v128.store(out + o, b, 16);
      v128.store(out + o, c, 32);
    }
    x = end;
    out += stride;
  }
}

/**
 * The first layer around a cue: x = relu(narrow + relations[relation] · step + cue), with doubles [rows, n], int8
 * [·, n] by the i32 of each row, and doubles [n].
 */
export function meet(
  narrow: usize,
  relations: usize,
  relation: usize,
  step: f64,
  cue: usize,
  n: i32,
  rows: i32,
  x: usize,
): void {
  const unit = f64x2.splat(step);
  const zero = f64x2.splat(0);
  for (let t = 0; t < rows; t++) {
    const lies = relations + <usize>(load<i32>(relation) * n);
    for (let c: usize = 0; c < <usize>n; c += 4) {
      const at = c << 3;
      const value = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load32_zero(lies + c)));
      const low = f64x2.mul(f64x2.convert_low_i32x4_s(value), unit);
      const high = f64x2.mul(f64x2.convert_low_i32x4_s(upper(value)), unit);
      const a = f64x2.add(f64x2.add(v128.load(narrow + at), low), v128.load(cue + at));
      const b = f64x2.add(f64x2.add(v128.load(narrow + at, 16), high), v128.load(cue + at, 16));
      v128.store(x + at, f64x2.pmax(zero, a));
      v128.store(x + at, f64x2.pmax(zero, b), 16);
    }
    narrow += (<usize>n) << 3;
    x += (<usize>n) << 3;
    relation += 4;
  }
}

/** The largest value of each channel over all rows, at least 0: out[c] of x, doubles [rows, n]. */
export function peaks(x: usize, n: i32, rows: i32, out: usize): void {
  const row = (<usize>n) << 3;
  for (let c: usize = 0; c < row; c += 16) {
    let top = f64x2.splat(0);
    let from = x + c;
    for (let t = 0; t < rows; t++) {
      top = f64x2.pmax(top, v128.load(from));
      from += row;
    }
    v128.store(out + c, top);
  }
}
