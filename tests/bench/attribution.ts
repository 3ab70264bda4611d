/**
 * Scores the attribution engine on labelled text and times it.
 * usage: npm run bench:attribution [-- --folds DIR]
 * --folds DIR   weights fold-0.bin … fold-4.bin, each trained without a fifth of the pages' sites,
 *               and no-gum.bin, trained without GUM (training/README.md makes them). Without them
 *               the figures on pages and GUM are of weights that have seen these texts, and say so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  attribute,
  blocksOfText,
  DEFAULT_THRESHOLD,
  loadTagger,
  type Tagger,
} from '../../src/core/attribution';
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
import { timeEngine } from './attribution-speed';
import { baselineClaims } from './lexical-baseline';

const WEIGHTS = 'src/core/attribution/model/weights.bin';
const at = process.argv.indexOf('--folds');
const folds = at > 0 ? process.argv[at + 1] : undefined;

if (!corporaPresent()) process.exit(2);
const shipped = loadTagger(readFileSync(WEIGHTS));

function find(
  texts: readonly BenchText[],
  taggerOf: (id: string) => Tagger,
  threshold: number,
): Found[] {
  return texts.map(({ id, text }) => ({
    id,
    claims: attribute({ text, blocks: blocksOfText(text) }, taggerOf(id), { threshold }),
  }));
}

function weights(name: string): Tagger | undefined {
  const path = folds && join(folds, `${name}.bin`);
  return path && existsSync(path) ? loadTagger(readFileSync(path)) : undefined;
}

const polnear = textsOf(PATHS.polnear);
const dev = writeFound(
  'polnear-dev',
  find(polnear, () => shipped, DEFAULT_THRESHOLD),
);
console.log(scoreAttributions('PolNeAR dev, at the default threshold', PATHS.polnear, dev));

const gum = textsOf(PATHS.gum);
const withoutGum = weights('no-gum');
const away = writeFound(
  'gum',
  find(gum, () => withoutGum ?? shipped, DEFAULT_THRESHOLD),
);
const seen = 'SEEN IN TRAINING';
console.log(
  scoreAttributions(`GUM news (${withoutGum ? 'trained without' : seen})`, PATHS.gum, away),
);
const base = gum.map(({ id, text }) => ({ id, claims: baselineClaims(text) }));
console.log(
  scoreAttributions('GUM news, lexical baseline', PATHS.gum, writeFound('gum-base', base)),
);

const taggers = [0, 1, 2, 3, 4].map((k) => weights(`fold-${k}`));
const held = taggers.every((tagger) => tagger !== undefined);
console.log(`Labelled pages (${held ? 'five-fold by site' : seen}), core claims`);
const all = find(labelledPages(), (id) => taggers[foldOf(id)] ?? shipped, 0);
for (let step = 2; step < 20; step += 1) {
  const least = step / 20;
  const kept = all.map(({ id, claims }) => ({
    id,
    claims: claims.filter((claim) => claim.confidence >= least),
  }));
  const s = scorePages(writeFound(`pages-${step}`, kept));
  console.log(
    `  ≥ ${least.toFixed(2)}${least === DEFAULT_THRESHOLD ? ' (default)' : ''}: P ${s.P} R ${s.R} ` +
      `C+S ${s['C+S']} strict ${s.strict} found ${s.found}; all kinds C+S ${s.all}`,
  );
}
console.log(errorsByCause(all, DEFAULT_THRESHOLD));
console.log(timeEngine(WEIGHTS));
