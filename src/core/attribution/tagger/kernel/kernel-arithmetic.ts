import type { Arithmetic } from '../arithmetic';
import type { Room } from '../layout';

/** What assembly/kernel.ts exports; addresses and counts, in the order of the parameters there. */
const CALLS = ['tabulate', 'enter', 'convolve', 'reduce', 'head', 'meet', 'peaks'] as const;
type Calls = Record<(typeof CALLS)[number], (...numbers: number[]) => void>;

function isCalls(exports: WebAssembly.Exports): exports is WebAssembly.Exports & Calls {
  return CALLS.every((name) => typeof exports[name] === 'function');
}

const PAGE = 65_536;
/** Bytes of a double. */
const DOUBLE = 8;

/** The inner loops in WebAssembly, over a memory of their own. Throws where there is none to be had. */
export function kernelArithmetic(
  kernel: WebAssembly.Module,
  { bytes, padded, tile }: Room,
): Arithmetic {
  const pages = Math.ceil(bytes / PAGE);
  // It never grows: the views on it would be lost.
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { exports } = new WebAssembly.Instance(kernel, { env: { memory } });
  if (!isCalls(exports)) throw new TypeError('kernel: an export is missing');
  const at = ({ byteOffset }: ArrayBufferView): number => byteOffset;
  return {
    kind: 'kernel',
    memory: memory.buffer,
    tabulate: (table, weights, step, outputs, out) => {
      const width = weights.length / outputs;
      const rows = table.length / width;
      exports.tabulate(at(table), rows, width, at(weights), outputs, step, at(out));
    },
    enter: ({ matrix: m, vectors, table, features }, words, values, rows, x) =>
      exports.enter(
        at(m.weights),
        at(m.scale),
        at(m.bias),
        m.inputs,
        m.outputs,
        m.step,
        at(vectors),
        at(words),
        at(table),
        at(values),
        features,
        rows,
        at(x),
        padded,
        tile,
      ),
    convolve: (layer, x, rows) =>
      exports.convolve(
        at(layer.weights),
        at(layer.scale),
        at(layer.bias),
        layer.channels,
        layer.dilation,
        layer.step,
        at(x),
        rows,
        padded,
        tile,
      ),
    reduce: (m, x, rows, out) =>
      exports.reduce(
        at(m.weights),
        at(m.scale),
        at(m.bias),
        m.inputs,
        m.outputs,
        m.step,
        at(x),
        rows,
        at(out),
        padded,
        tile,
      ),
    head: (h, x, rows, out) =>
      exports.head(at(h.columns), at(h.bias), h.inputs, h.outputs, at(x), rows, at(out)),
    meet: (narrow, first, relations, relation, step, cue, rows, x) =>
      exports.meet(
        at(narrow) + first * cue.length * DOUBLE,
        at(relations),
        at(relation),
        step,
        at(cue),
        cue.length,
        rows,
        at(x),
      ),
    peaks: (x, rows, out) => exports.peaks(at(x), out.length, rows, at(out)),
  };
}
