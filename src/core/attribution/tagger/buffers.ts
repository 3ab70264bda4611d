import { HEAD_STEP } from './arithmetic';
import { MARGIN, MOST_READ } from './chunks';
import { FEATURE_COUNT } from './features';
import type { Layout } from './layout';

/** The longest stretch around a cue; a chunk's margin holds all that a cue looks at on one side. */
export const MOST_AROUND = 2 * MARGIN;

/** What the tagger writes while it reads, in the memory of its arithmetic; each reading uses them again. */
export interface Buffers {
  /** [MOST_READ]: row of each token's word vector. */
  readonly words: Int32Array;
  /** [MOST_READ, FEATURE_COUNT]: rows of the entry layer's table. */
  readonly values: Int32Array;
  /** [MOST_READ, channels]: the encoder's input, then its output. */
  readonly wide: Float64Array;
  /** [MOST_READ, narrow]: its output in the form that is read around cues. */
  readonly narrow: Float64Array;
  /** [MOST_READ, HEAD_STEP]: scores of O, B and I of cues. */
  readonly cues: Float64Array;
  /** [channels]: mean of the encoder's output over a cue. */
  readonly mean: Float64Array;
  /** [outputs of the cue's head]: what the cue adds around it. */
  readonly ofCue: Float64Array;
  /** [MOST_AROUND]: how each token lies to the cue. */
  readonly relation: Int32Array;
  /** [MOST_AROUND, narrow] */
  readonly around: Float64Array;
  /** [MOST_AROUND, HEAD_STEP]: scores of O, B and I of the source, then of the content. */
  readonly roles: Float64Array;
  /** [narrow]: largest values around a cue. */
  readonly peaks: Float64Array;
}

/** Takes the places; the function returned makes the buffers in a memory so laid out. */
export function layBuffers(
  layout: Layout,
  channels: number,
  narrow: number,
  ofCue: number,
): (memory: ArrayBuffer) => Buffers {
  const laid = {
    words: layout.integers(MOST_READ),
    values: layout.integers(MOST_READ * FEATURE_COUNT),
    wide: layout.doubles(MOST_READ * channels),
    narrow: layout.doubles(MOST_READ * narrow),
    cues: layout.doubles(MOST_READ * HEAD_STEP),
    mean: layout.doubles(channels),
    ofCue: layout.doubles(ofCue),
    relation: layout.integers(MOST_AROUND),
    around: layout.doubles(MOST_AROUND * narrow),
    roles: layout.doubles(MOST_AROUND * HEAD_STEP),
    peaks: layout.doubles(narrow),
  };
  return (memory) => ({
    words: laid.words(memory),
    values: laid.values(memory),
    wide: laid.wide(memory),
    narrow: laid.narrow(memory),
    cues: laid.cues(memory),
    mean: laid.mean(memory),
    ofCue: laid.ofCue(memory),
    relation: laid.relation(memory),
    around: laid.around(memory),
    roles: laid.roles(memory),
    peaks: laid.peaks(memory),
  });
}
