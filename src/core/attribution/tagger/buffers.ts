import { HEAD_STEP } from './arithmetic';
import { MARGIN, MOST_READ } from './chunks';
import { FEATURE_COUNT } from './features';
import type { Layout } from './layout';

/** The longest stretch around a cue; a chunk's margin holds all that a cue looks at on one side. */
export const MOST_AROUND = 2 * MARGIN;

/** What all networks read of a text, in the memory of the arithmetic; each reading uses it again. */
export interface TextBuffers {
  /** [MOST_READ]: row of each token's word vector. */
  readonly words: Int32Array;
  /** [MOST_READ, FEATURE_COUNT]: rows of the entry layer's table. */
  readonly values: Int32Array;
  /** [MOST_AROUND]: how each token lies to the cue. */
  readonly relation: Int32Array;
}

/** Takes the places; the function returned makes the buffers in a memory so laid out. */
export function layTextBuffers(layout: Layout): (memory: ArrayBuffer) => TextBuffers {
  const words = layout.integers(MOST_READ);
  const values = layout.integers(MOST_READ * FEATURE_COUNT);
  const relation = layout.integers(MOST_AROUND);
  return (memory) => ({
    words: words(memory),
    values: values(memory),
    relation: relation(memory),
  });
}

/** What one network writes while it reads. */
export interface NetworkBuffers {
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
  /** [MOST_AROUND, narrow] */
  readonly around: Float64Array;
  /** [MOST_AROUND, HEAD_STEP]: scores of O, B and I of the source, then of the content. */
  readonly roles: Float64Array;
  /** [narrow]: largest values around a cue. */
  readonly peaks: Float64Array;
}

/** Takes the places of one network's. */
export function layNetworkBuffers(
  layout: Layout,
  channels: number,
  narrow: number,
  ofCue: number,
): (memory: ArrayBuffer) => NetworkBuffers {
  const laid = {
    wide: layout.doubles(MOST_READ * channels),
    narrow: layout.doubles(MOST_READ * narrow),
    cues: layout.doubles(MOST_READ * HEAD_STEP),
    mean: layout.doubles(channels),
    ofCue: layout.doubles(ofCue),
    around: layout.doubles(MOST_AROUND * narrow),
    roles: layout.doubles(MOST_AROUND * HEAD_STEP),
    peaks: layout.doubles(narrow),
  };
  return (memory) => ({
    wide: laid.wide(memory),
    narrow: laid.narrow(memory),
    cues: laid.cues(memory),
    mean: laid.mean(memory),
    ofCue: laid.ofCue(memory),
    around: laid.around(memory),
    roles: laid.roles(memory),
    peaks: laid.peaks(memory),
  });
}
