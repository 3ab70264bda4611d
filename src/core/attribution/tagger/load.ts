import { type ConvLayer, convLayer } from './convolve';
import { FEATURE_COUNT, FEATURE_SIZES } from './features';
import { type PackedMatrix, packMatrix } from './packed-matrix';
import {
  float32Of,
  int8Of,
  numberOf,
  readWeightsFile,
  uint32Of,
  type WeightsFile,
} from './weights-file';

/** The engine's loaded weights. */
export interface Tagger {
  /** Width of the encoder and of the reading around a cue. */
  readonly channels: number;
  readonly narrow: number;
  /** Hashes of the vocabulary's words, ascending; row k + 1 of `words` belongs to hash k. */
  readonly hashes: Uint32Array;
  /** [vocabulary + 1, wordWidth]; row 0 is any other word. */
  readonly words: Int8Array;
  readonly wordStep: number;
  /** Word vectors to channels, with the bias of the entry layer. */
  readonly enter: PackedMatrix;
  /** For each feature, [size, channels]: what its value adds at the entry. */
  readonly features: readonly Float32Array[];
  readonly encoder: readonly ConvLayer[];
  /** [3, channels] and [3]: O, B, I of cues. */
  readonly cueHead: Float32Array;
  readonly cueBias: Float32Array;
  readonly reduce: PackedMatrix;
  readonly reduceStep: number;
  /** [narrow, channels] and [narrow]. */
  readonly ofCue: Float32Array;
  readonly ofCueBias: Float32Array;
  /** [relations, narrow] */
  readonly relations: Int8Array;
  readonly relationStep: number;
  readonly around: readonly ConvLayer[];
  /** [6, narrow] and [6]: O, B, I of the source, then of the content. */
  readonly roleHead: Float32Array;
  readonly roleBias: Float32Array;
  /** [2 · narrow] and [1]: is it a cue at all? */
  readonly sureHead: Float32Array;
  readonly sureBias: Float32Array;
}

function matrix(file: WeightsFile, name: string): PackedMatrix {
  return packMatrix(
    int8Of(file, `${name}.weight`),
    float32Of(file, `${name}.scale`),
    float32Of(file, `${name}.bias`),
  );
}

function layers(file: WeightsFile, name: string): ConvLayer[] {
  const out: ConvLayer[] = [];
  for (let k = 0; file.tensors.has(`${name}.${k}.weight`); k++) {
    out.push(
      convLayer(
        int8Of(file, `${name}.${k}.weight`),
        float32Of(file, `${name}.${k}.scale`),
        float32Of(file, `${name}.${k}.bias`),
        numberOf(file, `${name}.${k}.dilation`),
        numberOf(file, `${name}.${k}.step`),
      ),
    );
  }
  return out;
}

/** Multiplies each row of a feature's table into the entry layer, once, at loading. */
function entered(file: WeightsFile, k: number, channels: number): Float32Array {
  const table = int8Of(file, `feature.${k}`);
  const rows = FEATURE_SIZES[k] ?? 0;
  const width = table.length / rows;
  const step = numberOf(file, `feature.${k}.step`);
  const weights = float32Of(file, `enter.feature.${k}`);
  const out = new Float32Array(rows * channels);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < channels; c++) {
      let sum = 0;
      for (let d = 0; d < width; d++) {
        sum += (table[r * width + d] as number) * (weights[c * width + d] as number);
      }
      out[r * channels + c] = sum * step;
    }
  }
  return out;
}

/** Reads the weights file (training/README.md has its making). Throws TypeError on other bytes. */
export function loadTagger(bytes: Uint8Array): Tagger {
  const file = readWeightsFile(bytes);
  const channels = numberOf(file, 'channels');
  return {
    channels,
    narrow: numberOf(file, 'narrow'),
    hashes: uint32Of(file, 'hashes'),
    words: int8Of(file, 'words'),
    wordStep: numberOf(file, 'words.step'),
    enter: matrix(file, 'enter'),
    features: Array.from({ length: FEATURE_COUNT }, (_, k) => entered(file, k, channels)),
    encoder: layers(file, 'encoder'),
    cueHead: float32Of(file, 'cue.weight'),
    cueBias: float32Of(file, 'cue.bias'),
    reduce: matrix(file, 'reduce'),
    reduceStep: numberOf(file, 'reduce.step'),
    ofCue: float32Of(file, 'ofCue.weight'),
    ofCueBias: float32Of(file, 'ofCue.bias'),
    relations: int8Of(file, 'relations'),
    relationStep: numberOf(file, 'relations.step'),
    around: layers(file, 'around'),
    roleHead: float32Of(file, 'role.weight'),
    roleBias: float32Of(file, 'role.bias'),
    sureHead: float32Of(file, 'sure.weight'),
    sureBias: float32Of(file, 'sure.bias'),
  };
}
