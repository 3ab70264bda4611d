/**
 * Scores the attribution engine on labelled text and times it, here and in Chromium's background.
 * usage: npm run bench:attribution [-- --folds DIR] [--weights FILE] [--scores | --times [--plain]]
 * --folds DIR   weights fold-0.bin … fold-4.bin, each trained without a fifth of the pages' sites
 *               (training/README.md makes them). Without them the figures on pages are of weights
 *               that have seen these texts, and say so.
 * --weights     other weights than those in place
 * --scores      the scores alone
 * --times       the times alone; needs no labelled text
 * --plain       times the arithmetic in TypeScript, which the kernel in WebAssembly stands in for elsewhere
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentOf } from '../../scripts/article-document';
import { matcherOnDisk } from '../../scripts/engine-on-disk';
import {
  attribute,
  blocksOfText,
  DEFAULT_THRESHOLD,
  loadTagger,
  type RawClaim,
  type Tagger,
} from '../../src/core/attribution';
import { analyse } from '../../src/core/reading/analyse';
import { createEngine } from '../../src/core/reading/create-engine';
import {
  type BenchText,
  corporaPresent,
  foldOf,
  labelledPages,
  PATHS,
  textsOf,
} from './attribution-corpora';
import { errorsByCause } from './attribution-errors';
import { type Found, scoreAttributions, scorePages, writeFound } from './attribution-score';
import { timeEngine, timingsRow } from './attribution-timings';
import { timeInWorker } from './attribution-worker';
import { baselineClaims } from './lexical-baseline';

const { values } = parseArgs({
  options: {
    folds: { type: 'string' },
    weights: { type: 'string', default: 'src/core/attribution/model/weights.bin' },
    scores: { type: 'boolean', default: false },
    times: { type: 'boolean', default: false },
    plain: { type: 'boolean', default: false },
  },
});

type TaggerOf = (id: string) => Tagger;

/** What the tagger finds from `threshold` on, before anybody knows who is meant. */
function find(texts: readonly BenchText[], taggerOf: TaggerOf, threshold: number): Found[] {
  return texts.map(({ id, text }) => ({
    id,
    claims: attribute({ text, blocks: blocksOfText(text) }, taggerOf(id), { threshold }),
  }));
}

/** What a reader is shown: the whole engine, with who is meant and the rule of display. */
function findShown(texts: readonly BenchText[], taggerOf: TaggerOf): Found[] {
  const matcher = matcherOnDisk();
  const corrections: never[] = [];
  return texts.map(({ id, text }) => {
    const engine = createEngine({ matcher, tagger: taggerOf(id), corrections });
    const claims: readonly RawClaim[] = analyse(documentOf({ id, text }), engine, 0).claims;
    return { id, claims };
  });
}

function weights(name: string): Tagger | undefined {
  const path = values.folds && join(values.folds, `${name}.bin`);
  return path && existsSync(path) ? loadTagger(readFileSync(path)) : undefined;
}

function polnear(shipped: Tagger): void {
  const texts = textsOf(PATHS.polnear);
  const score = (title: string, name: string, found: Found[]): void =>
    console.log(scoreAttributions(`PolNeAR dev, ${title}`, PATHS.polnear, writeFound(name, found)));
  score(
    'as shown to a reader',
    'polnear-shown',
    findShown(texts, () => shipped),
  );
  for (const least of [DEFAULT_THRESHOLD, 0.4, 0]) {
    const found = find(texts, () => shipped, least);
    score(`the tagger from ${least}`, `polnear-${least}`, found);
  }
}

/** No weights are trained on GUM: what the engine is worth away from the texts it learnt from. */
function gum(shipped: Tagger): void {
  const texts = textsOf(PATHS.gum);
  const score = (title: string, name: string, found: Found[]): void =>
    console.log(scoreAttributions(`GUM news, ${title}`, PATHS.gum, writeFound(name, found)));
  score(
    'as shown',
    'gum-shown',
    findShown(texts, () => shipped),
  );
  const found = find(texts, () => shipped, DEFAULT_THRESHOLD);
  score(`the tagger from ${DEFAULT_THRESHOLD}`, 'gum', found);
  const base = texts.map(({ id, text }) => ({ id, claims: baselineClaims(text) }));
  score('lexical baseline', 'gum-base', base);
}

function pages(shipped: Tagger): void {
  const taggers = [0, 1, 2, 3, 4].map((k) => weights(`fold-${k}`));
  const held = taggers.every((tagger) => tagger !== undefined);
  console.log(`Labelled pages (${held ? 'five-fold by site' : 'SEEN IN TRAINING'}), core claims`);
  const taggerOf = (id: string): Tagger => taggers[foldOf(id)] ?? shipped;
  const row = (name: string, title: string, found: Found[]): void => {
    const s = scorePages(writeFound(name, found));
    console.log(
      `  ${title}: P ${s.P} R ${s.R} C+S ${s['C+S']} strict ${s.strict} found ${s.found}; all kinds C+S ${s.all}`,
    );
  };
  row('pages-shown', 'as shown', findShown(labelledPages(), taggerOf));
  const all = find(labelledPages(), taggerOf, 0);
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.65, DEFAULT_THRESHOLD, 0.75, 0.8, 0.9]) {
    const kept = all.map(({ id, claims }) => ({
      id,
      claims: claims.filter((claim) => claim.confidence >= least),
    }));
    row(`pages-${least}`, `from ${least.toFixed(2)}`, kept);
  }
  console.log(
    `Errors by cause, from ${DEFAULT_THRESHOLD}\n${errorsByCause(all, DEFAULT_THRESHOLD)}`,
  );
}

if (!values.times) {
  if (!corporaPresent()) process.exit(2);
  const shipped = loadTagger(readFileSync(values.weights));
  polnear(shipped);
  gum(shipped);
  pages(shipped);
}
if (!values.scores) {
  const bytes = readFileSync(values.weights);
  console.log(`Times; weights of ${bytes.byteLength} bytes`);
  console.log(timingsRow(`Node ${process.versions.node}`, timeEngine(bytes, values.plain)));
  console.log(await timeInWorker(values.weights, values.plain));
}
