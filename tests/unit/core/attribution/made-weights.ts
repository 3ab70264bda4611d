import {
  FEATURE_COUNT,
  FEATURE_SIZES,
  hash32,
} from '../../../../src/core/attribution/tagger/features';

/** Sizes of a made network. */
export interface MadeSizes {
  readonly channels: number;
  readonly narrow: number;
}

/** Repeatable numbers from -1 to 1. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

/**
 * A weights file of these networks with these words and repeatable numbers in it, of the form that training/export.py
 * and join.py write. `vectors` is the width of a word's vector; a network of the same sizes has the same numbers.
 */
export function madeWeights(
  vectors: number,
  networks: readonly MadeSizes[],
  vocabulary: readonly string[],
): Uint8Array {
  let next = numbersFrom(vectors);
  const numbers: Record<string, number> = { 'words.step': 0.03 };
  const tensors: { name: string; kind: string; shape: number[]; offset: number }[] = [];
  const parts: Uint8Array[] = [];
  let offset = 0;
  const put = (name: string, kind: string, shape: number[], data: ArrayBufferView): void => {
    tensors.push({ name, kind, shape, offset });
    const size = Math.ceil(data.byteLength / 4) * 4;
    const part = new Uint8Array(size);
    part.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
    parts.push(part);
    offset += size;
  };
  const int8 = (name: string, ...shape: number[]): void => {
    const size = shape.reduce((a, b) => a * b, 1);
    put(
      name,
      'int8',
      shape,
      Int8Array.from({ length: size }, () => Math.round(next() * 127)),
    );
  };
  const float32 = (name: string, by: number, ...shape: number[]): void => {
    const size = shape.reduce((a, b) => a * b, 1);
    put(
      name,
      'float32',
      shape,
      Float32Array.from({ length: size }, () => next() * by),
    );
  };
  const matrix = (name: string, outputs: number, inputs: number): void => {
    int8(`${name}.weight`, outputs, inputs);
    float32(`${name}.scale`, 0.002, outputs);
    float32(`${name}.bias`, 0.3, outputs);
  };
  const layers = (name: string, n: number, dilations: readonly number[]): void =>
    dilations.forEach((dilation, k) => {
      matrix(`${name}.${k}`, n, 3 * n);
      numbers[`${name}.${k}.dilation`] = dilation;
      numbers[`${name}.${k}.step`] = 0.03;
    });
  const hashes = Uint32Array.from(new Set(vocabulary.map(hash32))).sort();
  put('hashes', 'uint32', [hashes.length], hashes);
  int8('words', hashes.length + 1, vectors);
  networks.forEach(({ channels, narrow }, index) => {
    next = numbersFrom(channels * 31 + narrow);
    const own = index === 0 ? '' : `${index}.`;
    numbers[`${own}channels`] = channels;
    numbers[`${own}narrow`] = narrow;
    matrix(`${own}enter`, channels, vectors);
    for (let k = 0; k < FEATURE_COUNT; k++) {
      int8(`${own}feature.${k}`, FEATURE_SIZES[k] ?? 0, 5 + k);
      float32(`${own}enter.feature.${k}`, 0.3, channels, 5 + k);
      numbers[`${own}feature.${k}.step`] = 0.03;
    }
    layers(`${own}encoder`, channels, [1, 2, 4, 8]);
    layers(`${own}around`, narrow, [1, 2, 4]);
    matrix(`${own}reduce`, narrow, channels);
    int8(`${own}relations`, 553, narrow);
    for (const [name, outputs, inputs] of [
      ['cue', 3, channels],
      ['ofCue', narrow, channels],
      ['role', 6, narrow],
      ['sure', 1, 2 * narrow],
    ] as const) {
      float32(`${own}${name}.weight`, 0.2, outputs, inputs);
      float32(`${own}${name}.bias`, 0.2, outputs);
    }
    numbers[`${own}reduce.step`] = 0.03;
    numbers[`${own}relations.step`] = 0.03;
  });
  return file(JSON.stringify({ numbers, tensors }), parts);
}

/** "WSA1", the header's length, the header filled up to a multiple of 4, the tensors. */
function file(header: string, parts: readonly Uint8Array[]): Uint8Array {
  const text = new TextEncoder().encode(header.padEnd(Math.ceil(header.length / 4) * 4));
  const length = new Uint8Array(Uint32Array.of(text.length).buffer);
  return Buffer.concat([new TextEncoder().encode('WSA1'), length, text, ...parts]);
}
