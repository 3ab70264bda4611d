import type { Run } from '../raw-claim';
import type { Reading } from '../reading';
import { type Chunk, chunksOf, MARGIN } from './chunks';
import { bestRuns, bestSegment } from './decode';
import { cueScores, encode } from './encode';
import { tokenFeatures } from './features';
import type { Tagger } from './load';
import { readRoles } from './roles';
import { REACH, windowOf } from './window';

/** What the tagger found for one cue, with what its confidence is told from. */
export interface Tagged {
  readonly cue: Run;
  readonly source: Run | null;
  readonly content: readonly Run[];
  /** Probability that the cue's surest token is one. */
  readonly cueProbability: number;
  /** Log odds, on the second reading, that it is one. */
  readonly sureness: number;
  /** Log odds of the source against none. */
  readonly sourceGain: number;
  /** Log probability of the chosen labels, of source and of content. */
  readonly sourceFit: number;
  readonly contentFit: number;
}

/** Log odds taken off "no cue": finds more cues, to be weighed by their confidence. */
const CUE_SHIFT = 0.7;
/** A cue longer than this is cut: a chunk's margin must hold it. */
const CUE_LIMIT = 8;
/** At most one cue for so many tokens of a chunk, the surest first: bounds the work on odd text. */
const TOKENS_A_CUE = 8;

interface Candidate {
  readonly cue: Run;
  readonly probability: number;
}

/** Neighbouring runs as one: "instead" and "suggesting" side by side are one cue. */
function adjoined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const before = out.at(-1);
    if (before && before[1] + 1 === run[0]) out[out.length - 1] = [before[0], run[1]];
    else out.push(run);
  }
  return out;
}

function candidates(scores: Float64Array, chunk: Chunk): Candidate[] {
  const [first, last] = chunk.read;
  const found: Candidate[] = [];
  for (const [a, b] of adjoined(bestRuns(scores, last - first + 1, 3, 0, CUE_SHIFT))) {
    if (first + a < chunk.core[0] || first + a > chunk.core[1]) continue;
    const end = Math.min(b, a + CUE_LIMIT - 1);
    let probability = 0;
    for (let t = a; t <= end; t++) {
      probability = Math.max(probability, 1 - Math.exp(scores[t * 3] as number));
    }
    found.push({ cue: [first + a, first + end], probability });
  }
  const limit = Math.max(4, Math.ceil((chunk.core[1] - chunk.core[0] + 1) / TOKENS_A_CUE));
  if (found.length <= limit) return found;
  const surest = found.toSorted((x, y) => y.probability - x.probability).slice(0, limit);
  return surest.sort((x, y) => x.cue[0] - y.cue[0]);
}

/** Log probability of the labels that `runs` stand for, all of them together. */
function logProbability(
  scores: Float64Array,
  rows: number,
  at: number,
  runs: readonly Run[],
): number {
  let sum = 0;
  let next = 0;
  for (let t = 0; t < rows; t++) {
    const run = runs[next];
    const label = run && t >= run[0] ? (t === run[0] ? 1 : 2) : 0;
    sum += scores[t * 6 + at + label] as number;
    if (run && t === run[1]) next += 1;
  }
  return sum;
}

const moved = ([a, b]: Run, by: number): Run => [a + by, b + by];

/** Finds all cues of a reading with their sources and contents, a chunk between two yields. */
export function* tag(tagger: Tagger, reading: Reading): Generator<number, Tagged[]> {
  const features = tokenFeatures(reading);
  const out: Tagged[] = [];
  for (const chunk of chunksOf(reading.tokens.count)) {
    const [first, last] = chunk.read;
    // Nothing of it is used after the yield below: another reading may have the tagger meanwhile.
    const encoded = encode(tagger, reading, features, chunk.read);
    for (const { cue, probability } of candidates(cueScores(tagger, encoded.rows), chunk)) {
      const [low, high] = windowOf(reading, cue);
      const window: Run = [Math.max(first, low), Math.min(last, high)];
      const { scores, sure } = readRoles(tagger, reading, encoded, cue, window);
      const size = window[1] - window[0] + 1;
      const { run, gain } = bestSegment(scores, size, 6, 0);
      const content = bestRuns(scores, size, 6, 3);
      if (content.length === 0) continue;
      out.push({
        cue,
        source: run ? moved(run, window[0]) : null,
        content: content.map((r) => moved(r, window[0])),
        cueProbability: probability,
        sureness: sure,
        sourceGain: gain,
        sourceFit: logProbability(scores, size, 0, run ? [run] : []),
        contentFit: logProbability(scores, size, 3, content),
      });
    }
    yield (chunk.core[1] + 1) / reading.tokens.count;
  }
  return out;
}

// A cue at the core's edge looks REACH past its own end.
if (MARGIN < REACH + CUE_LIMIT) throw new Error('margin too small');
