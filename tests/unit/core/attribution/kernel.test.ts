import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Arithmetic } from '../../../../src/core/attribution/tagger/arithmetic';
import { compiledKernel } from '../../../../src/core/attribution/tagger/kernel/compiled';
import { kernelArithmetic } from '../../../../src/core/attribution/tagger/kernel/kernel-arithmetic';
import { Layout } from '../../../../src/core/attribution/tagger/layout';
import { plainArithmetic } from '../../../../src/core/attribution/tagger/plain/plain-arithmetic';

/** Repeatable numbers from -1 to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

/** Cases that did not come to zeros alone. */
let nonzero = 0;
afterAll(() => expect(nonzero).toBeGreaterThan(200));

/** Memory for one case: its arrays, filled the same in both. */
class Case {
  private readonly layout = new Layout();
  private readonly fills: ((memory: ArrayBuffer) => void)[] = [];

  private array<A extends Float64Array | Float32Array | Int32Array | Int8Array>(
    at: number,
    make: (memory: ArrayBuffer, at: number) => A,
    value: () => number,
  ): (memory: ArrayBuffer) => A {
    const first = make(new ArrayBuffer(at + 2 ** 20), at).map(value);
    this.fills.push((memory) => make(memory, at).set(first));
    return (memory) => make(memory, at);
  }

  doubles(count: number, value: () => number = () => 0) {
    const at = this.layout.take(count * 8);
    return this.array(at, (memory, from) => new Float64Array(memory, from, count), value);
  }

  floats(count: number, value: () => number = () => 0) {
    const at = this.layout.take(count * 4);
    return this.array(at, (memory, from) => new Float32Array(memory, from, count), value);
  }

  integers(count: number, value: () => number) {
    const at = this.layout.take(count * 4);
    return this.array(at, (memory, from) => new Int32Array(memory, from, count), value);
  }

  bytes(count: number, value: () => number) {
    const at = this.layout.take(count);
    return this.array(at, (memory, from) => new Int8Array(memory, from, count), value);
  }

  /** Runs it on both and expects the same bits in `out`; `most` values of the largest padded input. */
  same(
    most: number,
    out: (memory: ArrayBuffer) => Float64Array | Float32Array,
    run: (arithmetic: Arithmetic, memory: ArrayBuffer) => void,
  ): void {
    const padded = this.layout.take(2 * most);
    const tile = this.layout.take(16 * 512);
    const room = { bytes: this.layout.bytes, padded, tile };
    const kernel = compiledKernel();
    if (!kernel) throw new Error('no WebAssembly with SIMD here');
    const [fast, plain] = [kernelArithmetic(kernel, room), plainArithmetic(room)].map((made) => {
      for (const fill of this.fills) fill(made.memory);
      run(made, made.memory);
      return [...out(made.memory)];
    });
    if (plain?.some((x) => x !== 0)) nonzero += 1;
    expect(fast).toEqual(plain);
  }
}

const seed = fc.integer({ min: 1, max: 2 ** 31 });
/** Multiples of 8 that a network may be wide. */
const width = fc.integer({ min: 1, max: 21 }).map((n) => 8 * n);
const rows = fc.integer({ min: 1, max: 40 });
const int8 = (next: () => number) => () => Math.round(next() * 127);
const runs = { numRuns: 40 };

describe('the kernel and the same in TypeScript', () => {
  it('convolve alike', () => {
    const dilation = fc.integer({ min: 1, max: 9 });
    const one = (s: number, n: number, d: number, count: number, bound: boolean): void => {
      const next = numbers(s);
      const c = new Case();
      const extreme = () => (next() < 0 ? -127 : 127);
      const weights = c.bytes(3 * n * n, bound ? extreme : int8(next));
      const scale = c.floats(n, () => Math.abs(next()) * 0.01);
      const bias = c.floats(n, () => next() + 0.5);
      const x = c.doubles(count * n, () => (bound ? 9 : Math.abs(next()) * 6));
      c.same((count + 2 * d + 3) * n, x, (arithmetic, memory) => {
        const parts = { weights: weights(memory), scale: scale(memory), bias: bias(memory) };
        const layer = { channels: n, dilation: d, step: 0.0213, ...parts };
        arithmetic.convolve(layer, x(memory), count);
      });
    };
    fc.assert(fc.property(seed, width, dilation, rows, fc.boolean(), one), runs);
  });

  it('reduce alike', () => {
    const one = (s: number, inputs: number, outputs: number, count: number): void => {
      const next = numbers(s);
      const c = new Case();
      const weights = c.bytes(inputs * outputs, int8(next));
      const scale = c.floats(outputs, next);
      const bias = c.floats(outputs, next);
      const x = c.doubles(count * inputs, () => Math.abs(next()) * 6);
      const out = c.doubles(count * outputs);
      c.same((count + 3) * inputs, out, (arithmetic, memory) => {
        const parts = { weights: weights(memory), scale: scale(memory), bias: bias(memory) };
        const matrix = { inputs, outputs, step: 0.0213, ...parts };
        arithmetic.reduce(matrix, x(memory), count, out(memory));
      });
    };
    fc.assert(fc.property(seed, width, width, rows, one), runs);
  });

  it('enter alike', () => {
    const one = (s: number, inputs: number, outputs: number, count: number): void => {
      const next = numbers(s);
      const among = (n: number) => () => Math.floor(Math.abs(next()) * 0.999 * n);
      const c = new Case();
      const [vocabulary, values, features] = [30, 50, 7];
      const weights = c.bytes(inputs * outputs, int8(next));
      const scale = c.floats(outputs, () => next() * 0.01);
      const bias = c.floats(outputs, next);
      const vectors = c.bytes(vocabulary * inputs, int8(next));
      const table = c.floats(values * outputs, next);
      const words = c.integers(count, among(vocabulary));
      const chosen = c.integers(count * features, among(values));
      const x = c.doubles(count * outputs);
      c.same(4 * inputs, x, (arithmetic, memory) => {
        const parts = { weights: weights(memory), scale: scale(memory), bias: bias(memory) };
        const matrix = { inputs, outputs, step: 0.0213, ...parts };
        const entry = { matrix, vectors: vectors(memory), table: table(memory), features };
        arithmetic.enter(entry, words(memory), chosen(memory), count, x(memory));
      });
    };
    fc.assert(fc.property(seed, width, width, rows, one), runs);
  });

  it('tabulate alike', () => {
    const one = (s: number, wide: number, outputs: number, count: number): void => {
      const next = numbers(s);
      const c = new Case();
      const table = c.bytes(count * wide, int8(next));
      const weights = c.floats(outputs * wide, next);
      const out = c.floats(count * outputs);
      c.same(0, out, (arithmetic, memory) =>
        arithmetic.tabulate(table(memory), weights(memory), 0.0213, outputs, out(memory)),
      );
    };
    fc.assert(fc.property(seed, fc.integer({ min: 3, max: 16 }), width, rows, one), runs);
  });

  it('have heads alike', () => {
    const one = (s: number, inputs: number, sixths: number, count: number): void => {
      const next = numbers(s);
      const c = new Case();
      const outputs = 6 * sixths;
      const columns = c.doubles(inputs * outputs, next);
      const bias = c.doubles(outputs, next);
      const x = c.doubles(count * inputs, next);
      const out = c.doubles(count * outputs);
      c.same(0, out, (arithmetic, memory) => {
        const head = { inputs, outputs, columns: columns(memory), bias: bias(memory) };
        arithmetic.head(head, x(memory), count, out(memory));
      });
    };
    fc.assert(fc.property(seed, width, fc.integer({ min: 1, max: 10 }), rows, one), runs);
  });

  it('meet alike, from any row on, and have peaks alike', () => {
    const one = (s: number, n: number, first: number, count: number): void => {
      const next = numbers(s);
      const c = new Case();
      const narrow = c.doubles((first + count) * n, next);
      const relations = c.bytes(20 * n, int8(next));
      const relation = c.integers(count, () => Math.floor(Math.abs(next()) * 19));
      const cue = c.doubles(n, next);
      const x = c.doubles(count * n);
      c.same(0, x, (arithmetic, memory) =>
        arithmetic.meet(
          narrow(memory),
          first,
          relations(memory),
          relation(memory),
          0.0213,
          cue(memory),
          count,
          x(memory),
        ),
      );
      const tops = new Case();
      const values = tops.doubles(count * n, next);
      const out = tops.doubles(n, () => 9);
      tops.same(0, out, (arithmetic, memory) =>
        arithmetic.peaks(values(memory), count, out(memory)),
      );
    };
    fc.assert(fc.property(seed, width, fc.nat(9), rows, one), runs);
  });
});
