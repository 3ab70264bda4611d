import { type Arithmetic, type ConvLayer, LEVELS, type Matrix } from '../arithmetic';
import type { Room } from '../layout';
import { convolve, type MixedTaps, mixedTaps, Scratch } from './convolve';
import { multiply, packRows } from './packed-matrix';

const positive = (x: number): number => (x > 0 ? x : 0);

/** Keeps what `make` makes of a key. */
function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}

/** The inner loops in TypeScript, for engines without the kernel's WebAssembly. */
export function plainArithmetic({ bytes }: Pick<Room, 'bytes'>): Arithmetic {
  const scratch = new Scratch();
  const packedOf = remembered((m: Matrix) => packRows(m.weights, m.outputs));
  const mixedOf = remembered<ConvLayer, MixedTaps>(mixedTaps);
  return {
    kind: 'plain',
    memory: new ArrayBuffer(bytes),
    tabulate: (table, weights, step, outputs, out) => {
      const width = weights.length / outputs;
      for (let r = 0; r < table.length / width; r++) {
        for (let c = 0; c < outputs; c++) {
          let sum = 0;
          for (let d = 0; d < width; d++) {
            sum += (table[r * width + d] as number) * (weights[c * width + d] as number);
          }
          out[r * outputs + c] = sum * step;
        }
      }
    },
    enter: ({ matrix, vectors, table, features }, words, values, rows, x) => {
      const { inputs, outputs } = matrix;
      const gathered = new Float64Array((rows + 1) * inputs);
      for (let t = 0; t < rows; t++) {
        const from = (words[t] as number) * inputs;
        for (let d = 0; d < inputs; d++) gathered[t * inputs + d] = vectors[from + d] as number;
      }
      multiply(matrix, packedOf(matrix), gathered, rows, x);
      for (let t = 0; t < rows; t++) {
        const at = t * outputs;
        for (let k = 0; k < features; k++) {
          const from = (values[t * features + k] as number) * outputs;
          for (let c = 0; c < outputs; c++) {
            x[at + c] = (x[at + c] as number) + (table[from + c] as number);
          }
        }
        for (let c = 0; c < outputs; c++) x[at + c] = positive(x[at + c] as number);
      }
    },
    convolve: (layer, x, rows) => convolve(layer, mixedOf(layer), x, rows, scratch),
    reduce: (matrix, x, rows, out) => {
      const rounded = new Float64Array((rows + 1) * matrix.inputs);
      const inverse = 1 / matrix.step;
      for (let i = 0; i < rows * matrix.inputs; i++) {
        rounded[i] = Math.min(LEVELS, Math.floor((x[i] as number) * inverse + 0.5));
      }
      multiply(matrix, packedOf(matrix), rounded, rows, out);
    },
    head: ({ inputs, outputs, columns, bias }, x, rows, out) => {
      for (let t = 0; t < rows; t++) {
        for (let o = 0; o < outputs; o++) {
          let sum = bias[o] as number;
          for (let c = 0; c < inputs; c++) {
            sum += (columns[c * outputs + o] as number) * (x[t * inputs + c] as number);
          }
          out[t * outputs + o] = sum;
        }
      }
    },
    meet: (narrow, first, relations, relation, step, cue, rows, x) => {
      const n = cue.length;
      for (let t = 0; t < rows; t++) {
        const lies = (relation[t] as number) * n;
        const from = (first + t) * n;
        for (let c = 0; c < n; c++) {
          const sum =
            (narrow[from + c] as number) +
            (relations[lies + c] as number) * step +
            (cue[c] as number);
          x[t * n + c] = positive(sum);
        }
      }
    },
    peaks: (x, rows, out) => {
      out.fill(0);
      for (let t = 0; t < rows; t++) {
        for (let c = 0; c < out.length; c++) {
          out[c] = Math.max(out[c] as number, x[t * out.length + c] as number);
        }
      }
    },
  };
}
