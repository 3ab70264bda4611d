import {
  type Arithmetic,
  type ConvLayer,
  type Entry,
  HEAD_STEP,
  type Head,
  LEVELS,
  type Matrix,
} from './arithmetic';
import { bestArithmetic } from './best-arithmetic';
import { type Buffers, layBuffers } from './buffers';
import { MOST_READ } from './chunks';
import { FEATURE_COUNT, FEATURE_SIZES, FEATURE_STARTS } from './features';
import { Layout, type Room } from './layout';
import {
  float32Of,
  int8Of,
  numberOf,
  placeTensors,
  readWeightsHeader,
  uint32Of,
  type WeightsFile,
} from './weights-file';

/** The engine's loaded weights, with what reckons with them. */
export interface Tagger {
  readonly arithmetic: Arithmetic;
  readonly buffers: Buffers;
  /** Width of the encoder and of the reading around a cue. */
  readonly channels: number;
  readonly narrow: number;
  /** Hashes of the vocabulary's words, ascending; row k + 1 of the word vectors belongs to hash k. */
  readonly hashes: Uint32Array;
  readonly entry: Entry;
  readonly encoder: readonly ConvLayer[];
  /** O, B, I of cues. */
  readonly cueHead: Head;
  readonly reduce: Matrix;
  /** What a cue adds around it, [narrow]. */
  readonly ofCue: Head;
  /** [relations, narrow] */
  readonly relations: Int8Array;
  readonly relationStep: number;
  readonly around: readonly ConvLayer[];
  /** O, B, I of the source, then of the content. */
  readonly roleHead: Head;
  /** [2 · narrow] and [1]: is it a cue at all? */
  readonly sureHead: Float32Array;
  readonly sureBias: Float32Array;
}

/** The widest layer whose sums stay under the 2^25 of plain/packed-matrix.ts: inputs of twice LEVELS by weights of thrice 127. */
const WIDEST = Math.floor(2 ** 25 / (2 * LEVELS * 3 * 127));
/** The farthest a layer looks to one side. */
const FARTHEST = 64;

function matrix(file: WeightsFile, name: string, step: number): Matrix {
  const weights = int8Of(file, `${name}.weight`);
  const scale = float32Of(file, `${name}.scale`);
  const outputs = scale.length;
  const inputs = weights.length / outputs;
  if (outputs % 8 !== 0 || inputs % 8 !== 0) throw new TypeError(`weights: odd ${name}`);
  return { outputs, inputs, weights, scale, bias: float32Of(file, `${name}.bias`), step };
}

function layers(file: WeightsFile, name: string, channels: number): ConvLayer[] {
  const out: ConvLayer[] = [];
  for (let k = 0; file.tensors.has(`${name}.${k}.weight`); k++) {
    const dilation = numberOf(file, `${name}.${k}.dilation`);
    const step = numberOf(file, `${name}.${k}.step`);
    const { weights, scale, bias, inputs } = matrix(file, `${name}.${k}`, step);
    if (scale.length !== channels || inputs !== 3 * channels || dilation > FARTHEST) {
      throw new TypeError(`weights: odd ${name}`);
    }
    out.push({ channels, dilation, step, weights, scale, bias });
  }
  return out;
}

/** Outputs of a head, filled up. */
const filled = (outputs: number): number => Math.ceil(outputs / HEAD_STEP) * HEAD_STEP;

/** Takes the place of a head of [outputs, inputs] and returns what fills it in. */
function layHead(layout: Layout, inputs: number, outputs: number) {
  const full = filled(outputs);
  const columnsIn = layout.doubles(inputs * full);
  const biasIn = layout.doubles(full);
  return (file: WeightsFile, memory: ArrayBuffer, name: string): Head => {
    const weights = float32Of(file, `${name}.weight`);
    if (weights.length !== inputs * outputs) throw new TypeError(`weights: odd ${name}`);
    const columns = columnsIn(memory);
    for (let o = 0; o < outputs; o++) {
      for (let c = 0; c < inputs; c++) {
        columns[c * full + o] = weights[o * inputs + c] as number;
      }
    }
    const bias = biasIn(memory);
    bias.set(float32Of(file, `${name}.bias`));
    return { inputs, outputs: full, columns, bias };
  };
}

/** Multiplies each row of the features' tables into the entry layer, once, at loading. */
function tabulate(file: WeightsFile, arithmetic: Arithmetic, channels: number, out: Float32Array) {
  for (let k = 0; k < FEATURE_COUNT; k++) {
    const table = int8Of(file, `feature.${k}`);
    const step = numberOf(file, `feature.${k}.step`);
    const weights = float32Of(file, `enter.feature.${k}`);
    if (table.length * channels !== weights.length * (FEATURE_SIZES[k] ?? 0)) {
      throw new TypeError(`weights: odd feature.${k}`);
    }
    const rows = out.subarray((FEATURE_STARTS[k] ?? 0) * channels);
    arithmetic.tabulate(table, weights, step, channels, rows);
  }
}

/**
 * Reads the weights file (training/README.md has its making) into the memory of an arithmetic. Throws
 * TypeError on other bytes, and on a network that is too wide or not a multiple of 8.
 */
export function loadTagger(
  bytes: Uint8Array,
  makeArithmetic: (room: Room) => Arithmetic = bestArithmetic,
): Tagger {
  const header = readWeightsHeader(bytes);
  const channels = numberOf(header, 'channels');
  const narrow = numberOf(header, 'narrow');
  const widest = Math.max(channels, narrow);
  if (widest > WIDEST) throw new TypeError('weights: network too wide');
  const layout = new Layout();
  const body = layout.take(bytes.length - header.body);
  const tableIn = layout.floats((FEATURE_STARTS[FEATURE_COUNT] ?? 0) * channels);
  const cueHeadIn = layHead(layout, channels, 3);
  const ofCueIn = layHead(layout, channels, narrow);
  const roleHeadIn = layHead(layout, narrow, 6);
  const buffersIn = layBuffers(layout, channels, narrow, filled(narrow));
  // Rows are worked on by fours, so up to three more than there are.
  const padded = layout.take(2 * (MOST_READ + 2 * FARTHEST + 3) * widest);
  const tile = layout.take(4 * 4 * widest);
  const arithmetic = makeArithmetic({ bytes: layout.bytes, padded, tile });
  const { memory } = arithmetic;
  const file = placeTensors(bytes, header, memory, body);
  const table = tableIn(memory);
  tabulate(file, arithmetic, channels, table);
  const enter = matrix(file, 'enter', numberOf(file, 'words.step'));
  return {
    arithmetic,
    buffers: buffersIn(memory),
    channels,
    narrow,
    hashes: uint32Of(file, 'hashes'),
    entry: { matrix: enter, vectors: int8Of(file, 'words'), table, features: FEATURE_COUNT },
    encoder: layers(file, 'encoder', channels),
    cueHead: cueHeadIn(file, memory, 'cue'),
    reduce: matrix(file, 'reduce', numberOf(file, 'reduce.step')),
    ofCue: ofCueIn(file, memory, 'ofCue'),
    relations: int8Of(file, 'relations'),
    relationStep: numberOf(file, 'relations.step'),
    around: layers(file, 'around', narrow),
    roleHead: roleHeadIn(file, memory, 'role'),
    sureHead: float32Of(file, 'sure.weight'),
    sureBias: float32Of(file, 'sure.bias'),
  };
}
