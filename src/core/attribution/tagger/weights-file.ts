/** A tensor of the weights file: int8 with one scale a row, or float32 without. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly int8?: Int8Array;
  readonly float32?: Float32Array;
  readonly uint32?: Uint32Array;
}

export interface WeightsFile {
  readonly numbers: Readonly<Record<string, number>>;
  readonly tensors: ReadonlyMap<string, Tensor>;
}

const MAGIC = 'WSA1';
const KINDS = ['int8', 'float32', 'uint32'] as const;

interface Entry {
  readonly name: string;
  readonly kind: (typeof KINDS)[number];
  readonly shape: number[];
  readonly offset: number;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((n) => Number.isInteger(n) && n >= 0);
}

function entryOf(value: unknown): Entry {
  if (!isRecord(value)) throw new TypeError('weights: bad entry');
  const { name, shape, offset } = value;
  const kind = KINDS.find((k) => k === value.kind);
  if (typeof name !== 'string' || !kind || !isNumbers(shape) || typeof offset !== 'number') {
    throw new TypeError('weights: bad entry');
  }
  return { name, kind, shape, offset };
}

/** A weights file's header, and where its tensors begin. */
export interface WeightsHeader {
  readonly numbers: Readonly<Record<string, number>>;
  readonly entries: readonly Entry[];
  /** Offset of the tensors in the file. */
  readonly body: number;
}

/**
 * Reads the container's header: "WSA1", the header's length as uint32 (little endian), a JSON header
 * {numbers, tensors: [{name, kind, shape, offset}]}, then the tensors, each at a multiple of 4
 * from the end of the header. Throws TypeError where the bytes are no such file.
 */
export function readWeightsHeader(bytes: Uint8Array): WeightsHeader {
  const magic = String.fromCharCode(...bytes.subarray(0, 4));
  if (magic !== MAGIC || bytes.length < 8) throw new TypeError('weights: not a weights file');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const body = 8 + view.getUint32(4, true);
  const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(8, body)));
  if (!isRecord(header) || !isRecord(header.numbers) || !Array.isArray(header.tensors)) {
    throw new TypeError('weights: bad header');
  }
  const numbers: Record<string, number> = {};
  for (const [key, value] of Object.entries(header.numbers)) {
    if (typeof value === 'number') numbers[key] = value;
  }
  return { numbers, entries: header.tensors.map(entryOf), body };
}

/** Copies the tensors to `at`, a multiple of 4, in `memory` and returns views on them there. */
export function placeTensors(
  bytes: Uint8Array,
  { numbers, entries, body }: WeightsHeader,
  memory: ArrayBuffer,
  at: number,
): WeightsFile {
  const all = bytes.subarray(body);
  new Uint8Array(memory, at, all.length).set(all);
  const tensors = new Map<string, Tensor>();
  for (const { name, kind, shape, offset } of entries) {
    const size = shape.reduce((a, b) => a * b, 1);
    const from = at + offset;
    const end = offset + size * (kind === 'int8' ? 1 : 4);
    if (end > all.length) throw new TypeError(`weights: ${name} is cut off`);
    if (kind === 'int8') tensors.set(name, { shape, int8: new Int8Array(memory, from, size) });
    else if (kind === 'float32') {
      tensors.set(name, { shape, float32: new Float32Array(memory, from, size) });
    } else tensors.set(name, { shape, uint32: new Uint32Array(memory, from, size) });
  }
  return { numbers, tensors };
}

/** A tensor's values of one kind. Throws TypeError where the file has none of that name. */
export function int8Of(file: WeightsFile, name: string): Int8Array {
  const found = file.tensors.get(name)?.int8;
  if (!found) throw new TypeError(`weights: no int8 ${name}`);
  return found;
}

export function float32Of(file: WeightsFile, name: string): Float32Array {
  const found = file.tensors.get(name)?.float32;
  if (!found) throw new TypeError(`weights: no float32 ${name}`);
  return found;
}

export function uint32Of(file: WeightsFile, name: string): Uint32Array {
  const found = file.tensors.get(name)?.uint32;
  if (!found) throw new TypeError(`weights: no uint32 ${name}`);
  return found;
}

export function numberOf(file: Pick<WeightsFile, 'numbers'>, name: string): number {
  const found = file.numbers[name];
  if (found === undefined) throw new TypeError(`weights: no number ${name}`);
  return found;
}
