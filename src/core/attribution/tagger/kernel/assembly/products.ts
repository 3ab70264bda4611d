/* AssemblyScript, as kernel.ts is: whole numbers, and sums of their products. */

/** Rounded inputs, as the weights file has it, are 0..255. */
const LEVELS: f64 = 255;
/** Added to a whole number below 2^32, it puts that number in the low half of the double's bits. */
const IN_LOW_BITS: f64 = 4503599627370496;
/** Rows that share each weight that is read. */
export const TOGETHER: i32 = 4;

/** Two doubles, not below zero, as levels: min(255, floor(x · inverse + 1/2)) in the low half of each. */
function levels(x: usize, inverse: v128): v128 {
  const y = f64x2.add(f64x2.mul(v128.load(x), inverse), f64x2.splat(0.5));
  return f64x2.add(f64x2.floor(f64x2.pmin(y, f64x2.splat(LEVELS))), f64x2.splat(IN_LOW_BITS));
}

/** Rounds `count` doubles, a multiple of 8, to i16. */
export function round(x: usize, count: i32, inverse: f64, to: usize): void {
  const factor = f64x2.splat(inverse);
  const end = x + ((<usize>count) << 3);
  while (x < end) {
    const a = v128.shuffle<i32>(levels(x, factor), levels(x + 16, factor), 0, 2, 4, 6);
    const b = v128.shuffle<i32>(levels(x + 32, factor), levels(x + 48, factor), 0, 2, 4, 6);
    v128.store(to, i16x8.narrow_i32x4_s(a, b));
    x += 64;
    to += 16;
  }
}

/** Adds up four lanes of each of two sums by halves: [a0 + a2, b0 + b2, a1 + a3, b1 + b3]. */
function halved(a: v128, b: v128): v128 {
  return i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7));
}

/** The four whole sums of what halved() made of two pairs. */
function whole(a: v128, b: v128): v128 {
  return i32x4.add(v128.shuffle<i64>(a, b, 0, 2), v128.shuffle<i64>(a, b, 1, 3));
}

/**
 * Integer sums of four rows at once: out[r, o] = Σ over taps and inputs of x · weights. Row r of tap k is
 * at x + 2 · r · inputs + k · apart bytes, as i16; weights are int8 [outputs, taps · inputs]; out is i32
 * [4, outputs]. Two outputs are worked on together: eight sums, which the processor has registers for.
 */
export function sums(
  x: usize,
  apart: usize,
  taps: i32,
  weights: usize,
  inputs: i32,
  outputs: i32,
  out: usize,
): void {
  const row = (<usize>inputs) << 1;
  const line = <usize>(taps * inputs);
  const outRow = (<usize>outputs) << 2;
  // Sixteen inputs a step, and one step of eight where that leaves a rest.
  const even = row & ~31;
  for (let o = 0; o < outputs; o += 2) {
    let a0 = i32x4.splat(0);
    let a1 = i32x4.splat(0);
    let b0 = i32x4.splat(0);
    let b1 = i32x4.splat(0);
    let c0 = i32x4.splat(0);
    let c1 = i32x4.splat(0);
    let d0 = i32x4.splat(0);
    let d1 = i32x4.splat(0);
    let w = weights + <usize>o * line;
    let first = x;
    for (let tap = 0; tap < taps; tap++) {
      let xa = first;
      let xb = xa + row;
      let xc = xb + row;
      let xd = xc + row;
      const end = xa + even;
      while (xa < end) {
        let w0 = v128.load_ext<i8>(w);
        let w1 = v128.load_ext<i8>(w + line);
        let i = v128.load(xa);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(i, w0));
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(i, w1));
        i = v128.load(xb);
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(i, w0));
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(i, w1));
        i = v128.load(xc);
        c0 = i32x4.add(c0, i32x4.dot_i16x8_s(i, w0));
        c1 = i32x4.add(c1, i32x4.dot_i16x8_s(i, w1));
        i = v128.load(xd);
        d0 = i32x4.add(d0, i32x4.dot_i16x8_s(i, w0));
        d1 = i32x4.add(d1, i32x4.dot_i16x8_s(i, w1));
        w0 = v128.load_ext<i8>(w, 8);
        w1 = v128.load_ext<i8>(w + line, 8);
        i = v128.load(xa, 16);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(i, w0));
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(i, w1));
        i = v128.load(xb, 16);
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(i, w0));
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(i, w1));
        i = v128.load(xc, 16);
        c0 = i32x4.add(c0, i32x4.dot_i16x8_s(i, w0));
        c1 = i32x4.add(c1, i32x4.dot_i16x8_s(i, w1));
        i = v128.load(xd, 16);
        d0 = i32x4.add(d0, i32x4.dot_i16x8_s(i, w0));
        d1 = i32x4.add(d1, i32x4.dot_i16x8_s(i, w1));
        w += 16;
        xa += 32;
        xb += 32;
        xc += 32;
        xd += 32;
      }
      if (even !== row) {
        const w0 = v128.load_ext<i8>(w);
        const w1 = v128.load_ext<i8>(w + line);
        let i = v128.load(xa);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(i, w0));
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(i, w1));
        i = v128.load(xb);
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(i, w0));
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(i, w1));
        i = v128.load(xc);
        c0 = i32x4.add(c0, i32x4.dot_i16x8_s(i, w0));
        c1 = i32x4.add(c1, i32x4.dot_i16x8_s(i, w1));
        i = v128.load(xd);
        d0 = i32x4.add(d0, i32x4.dot_i16x8_s(i, w0));
        d1 = i32x4.add(d1, i32x4.dot_i16x8_s(i, w1));
        w += 8;
      }
      first += apart;
    }
    const ab = whole(halved(a0, a1), halved(b0, b1));
    const cd = whole(halved(c0, c1), halved(d0, d1));
    const to = out + ((<usize>o) << 2);
    v128.store64_lane(to, ab, 0);
    v128.store64_lane(to + outRow, ab, 1);
    v128.store64_lane(to + 2 * outRow, cd, 0);
    v128.store64_lane(to + 3 * outRow, cd, 1);
  }
}
