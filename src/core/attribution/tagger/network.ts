import {
  type Arithmetic,
  type ConvLayer,
  type Entry,
  HEAD_STEP,
  type Head,
  LEVELS,
  type Matrix,
} from './arithmetic';
import { layNetworkBuffers, type NetworkBuffers } from './buffers';
import { FEATURE_COUNT, FEATURE_SIZES, FEATURE_STARTS } from './features';
import type { Layout } from './layout';
import { float32Of, int8Of, numberOf, type WeightsFile } from './weights-file';

/** One network's weights: an encoder of text and a second one that reads around cues. */
export interface Network {
  readonly buffers: NetworkBuffers;
  /** Width of the encoder and of the reading around a cue. */
  readonly channels: number;
  readonly narrow: number;
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
export const FARTHEST = 64;

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
function tabulate(
  file: WeightsFile,
  arithmetic: Arithmetic,
  own: string,
  channels: number,
  out: Float32Array,
): void {
  for (let k = 0; k < FEATURE_COUNT; k++) {
    const table = int8Of(file, `${own}feature.${k}`);
    const step = numberOf(file, `${own}feature.${k}.step`);
    const weights = float32Of(file, `${own}enter.feature.${k}`);
    if (table.length * channels !== weights.length * (FEATURE_SIZES[k] ?? 0)) {
      throw new TypeError(`weights: odd ${own}feature.${k}`);
    }
    const rows = out.subarray((FEATURE_STARTS[k] ?? 0) * channels);
    arithmetic.tabulate(table, weights, step, channels, rows);
  }
}

/**
 * Takes the places of the network whose tensors' names begin with `own`; what is returned reads it in. Throws TypeError
 * for one that is too wide.
 */
export function layNetwork(layout: Layout, numbers: Readonly<Record<string, number>>, own: string) {
  const channels = numberOf({ numbers }, `${own}channels`);
  const narrow = numberOf({ numbers }, `${own}narrow`);
  const widest = Math.max(channels, narrow);
  if (widest > WIDEST) throw new TypeError('weights: network too wide');
  const tableIn = layout.floats((FEATURE_STARTS[FEATURE_COUNT] ?? 0) * channels);
  const cueHeadIn = layHead(layout, channels, 3);
  const ofCueIn = layHead(layout, channels, narrow);
  const roleHeadIn = layHead(layout, narrow, 6);
  const buffersIn = layNetworkBuffers(layout, channels, narrow, filled(narrow));
  const read = (file: WeightsFile, arithmetic: Arithmetic): Network => {
    const { memory } = arithmetic;
    const table = tableIn(memory);
    tabulate(file, arithmetic, own, channels, table);
    const enter = matrix(file, `${own}enter`, numberOf(file, 'words.step'));
    return {
      buffers: buffersIn(memory),
      channels,
      narrow,
      entry: { matrix: enter, vectors: int8Of(file, 'words'), table, features: FEATURE_COUNT },
      encoder: layers(file, `${own}encoder`, channels),
      cueHead: cueHeadIn(file, memory, `${own}cue`),
      reduce: matrix(file, `${own}reduce`, numberOf(file, `${own}reduce.step`)),
      ofCue: ofCueIn(file, memory, `${own}ofCue`),
      relations: int8Of(file, `${own}relations`),
      relationStep: numberOf(file, `${own}relations.step`),
      around: layers(file, `${own}around`, narrow),
      roleHead: roleHeadIn(file, memory, `${own}role`),
      sureHead: float32Of(file, `${own}sure.weight`),
      sureBias: float32Of(file, `${own}sure.bias`),
    };
  };
  return { widest, read };
}
