/**
 * `npm run fit:crossref [-- --fresh] [--write]`: fits the weights of `src/core/crossref/scene/weights.ts` on
 * the annotated corpus, and tells how the comparison does on events that it has not seen (folds of whole
 * events). `--fresh` reads the articles anew, `--write` writes the weights.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LINK_THRESHOLD } from '../../src/core/crossref/compare-claims';
import {
  compareFigures,
  type FigureWeights,
  mayConflict,
} from '../../src/core/crossref/compare-figures';
import { CONFLICT_FEATURES, conflictFeatures } from '../../src/core/crossref/conflict-features';
import { FEATURES, pairFeatures } from '../../src/core/crossref/scene/pair-features';
import type { EventWeights } from '../../src/core/crossref/scene/same-event';
import { readTexts } from './corpus';
import { chance, type Example, fitLogistic } from './logistic';
import { material, meet, type Pair } from './pairs';
import { listErrors, report } from './report';

const FOLDS = 10;
const EVENT_RIDGE = 3;
const CONFLICT_RIDGE = 1;
const INNER_FOLDS = 5;
/** How much a conflict across articles counts in the fit of those inside them. */
const ACROSS_IN_PAGE = 0.3;
/**
 * Chances from which conflicts are told, set on events held out: where other scopes and updates are at most 5 % of
 * what is told and the bars of recall are met.
 */
const TOLD_FROM = { page: 0.4, across: 0.3 };
/** Reports further apart are brought together by no key. */
const NEAR_DAYS = 8;

const found = material(readTexts(process.argv.includes('--fresh')));
const usable = found.pairs.filter(
  (pair) =>
    pair.samePage ||
    pair.gold ||
    (Math.abs(pair.a.scene.report - pair.b.scene.report) <= NEAR_DAYS && meet(pair.a, pair.b)),
);

/** The fold of an event: a hash of its label, so that the folds are the same in each run. */
function foldOf(event: string): number {
  let hash = 7;
  for (const letter of event) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_003;
  return hash % FOLDS;
}

/** The folds that a pair belongs to; the toll of a whole war is a kind of number, no event to be held out. */
function foldsOf(pair: Pair): number[] {
  const events = pair.events.filter((event) => event !== 'WAR' && event !== '?');
  return events.length > 0 ? events.map(foldOf) : [foldOf(pair.articles[0])];
}

/** Many pairs of one event weigh as the root of their number. */
function byEvent(pairs: readonly Pair[]): (pair: Pair) => number {
  const counts = new Map<string, number>();
  const key = ({ events, samePage }: Pair) => `${samePage} ${[...events].sort().join(' ')}`;
  for (const pair of pairs) counts.set(key(pair), (counts.get(key(pair)) ?? 0) + 1);
  return (pair) => 1 / (counts.get(key(pair)) ?? 1) ** 0.35;
}

function eventExamples(pairs: readonly Pair[], samePage: boolean): Example[] {
  const some = pairs.filter((pair) => pair.samePage === samePage);
  const weight = byEvent(some);
  return some.map((pair) => ({
    features: pairFeatures(pair.a, pair.b, samePage),
    label: pair.events[0] === pair.events[1] && pair.events[0] !== '?',
    weight: weight(pair),
  }));
}

/**
 * The chance of one event for pairs that are trained on, by a fit that has not seen their events: the conflict
 * step must not learn to trust that chance more than it deserves on new text.
 */
function eventChances(pairs: readonly Pair[], samePage: boolean): Map<Pair, number> {
  const chances = new Map<Pair, number>();
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const isIn = (pair: Pair) => foldsOf(pair).some((number) => number % INNER_FOLDS === fold);
    const known = pairs.filter((pair) => !isIn(pair));
    const weights = fitLogistic(eventExamples(known, samePage), EVENT_RIDGE);
    for (const pair of pairs) {
      if (pair.samePage !== samePage || !isIn(pair)) continue;
      chances.set(pair, chance(weights, pairFeatures(pair.a, pair.b, samePage)));
    }
  }
  return chances;
}

function conflictExamples(pairs: readonly Pair[], samePage: boolean): Example[] {
  const chances = eventChances(pairs, samePage);
  const some = pairs.filter(
    (pair) =>
      pair.samePage === samePage &&
      (pair.gold || pair.events[0] !== pair.events[1] || pair.events[0] === '?') &&
      mayConflict(pair.a, pair.b),
  );
  const weight = byEvent(some);
  return some.map((pair) => ({
    features: conflictFeatures(pair.a, pair.b, samePage, chances.get(pair) ?? 0),
    label: pair.gold?.relation === 'conflict',
    weight: weight(pair) * (pair.gold ? 2 : 1),
  }));
}

function shifted(weights: readonly number[], from: number): number[] {
  const logit = (p: number) => Math.log(p / (1 - p));
  return weights.map((weight, at) =>
    at === 0 ? weight + logit(LINK_THRESHOLD) - logit(from) : weight,
  );
}

/**
 * Conflicts inside articles are too few to fit alone: those across articles stand beside them with less weight
 * and one feature more that tells them apart, which is left out of the weights.
 */
function fitPageConflicts(page: readonly Example[], across: readonly Example[]): number[] {
  const marked = (examples: readonly Example[], mark: 0 | 1, by: number): Example[] =>
    examples.map(({ features, label, weight }) => ({
      features: [...features, mark],
      label,
      weight: weight * by,
    }));
  const both = [...marked(page, 0, 1), ...marked(across, 1, ACROSS_IN_PAGE)];
  return fitLogistic(both, CONFLICT_RIDGE).slice(0, -1);
}

function fitAll(pairs: readonly Pair[], spurious: readonly Pair[]): FigureWeights {
  const event: EventWeights = {
    page: fitLogistic(eventExamples(pairs, true), EVENT_RIDGE),
    across: fitLogistic(eventExamples(pairs, false), EVENT_RIDGE),
  };
  const conflict: EventWeights = {
    page: shifted(
      fitPageConflicts(
        conflictExamples([...pairs, ...spurious], true),
        conflictExamples(pairs, false),
      ),
      TOLD_FROM.page,
    ),
    across: shifted(fitLogistic(conflictExamples(pairs, false), CONFLICT_RIDGE), TOLD_FROM.across),
  };
  return { event, conflict };
}

const isHeldOut = (pair: Pair, fold: number) => foldsOf(pair).includes(fold);
const answers = new Map<Pair, ReturnType<typeof compareFigures>>();
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitAll(
    usable.filter((pair) => !isHeldOut(pair, fold)),
    found.spurious.filter((pair) => !isHeldOut(pair, fold)),
  );
  for (const pair of [...found.pairs, ...found.spurious]) {
    if ((!pair.gold && pair.events[0] !== '?') || foldsOf(pair)[0] !== fold) continue;
    answers.set(pair, compareFigures(pair.a, pair.b, pair.samePage, weights));
  }
}
report('unseen events', found, (pair) => answers.get(pair) ?? null);
if (process.argv.includes('--errors')) {
  listErrors(found, (pair) => answers.get(pair) ?? null, argumentAfter('--errors'));
}
const weights = fitAll(usable, found.spurious);
report('fitted on all', found, (pair) => compareFigures(pair.a, pair.b, pair.samePage, weights));

if (process.argv.includes('--write')) {
  const file = join(import.meta.dirname, '../../src/core/crossref/scene/weights.ts');
  writeFileSync(file, source(weights));
}

function argumentAfter(name: string): string {
  return process.argv[process.argv.indexOf(name) + 1] ?? '';
}

function source({ event, conflict }: FigureWeights): string {
  const table = (name: string, keys: readonly string[], values: readonly number[] | undefined) =>
    `export const ${name}: Readonly<Record<string, number>> = {\n${keys
      .map((key, at) => `  ${key}: ${(values?.[at] ?? 0).toFixed(3)},\n`)
      .join('')}};\n`;
  return [
    '// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a fitted number may come near a constant.',
    '/** Written by `npm run fit:crossref -- --write`; one weight for each of `FEATURES`. */',
    table('IN_PAGE', FEATURES, event?.page),
    table('ACROSS', FEATURES, event?.across),
    '/** One weight for each of `CONFLICT_FEATURES`. */',
    table('CONFLICT_IN_PAGE', CONFLICT_FEATURES, conflict.page),
    table('CONFLICT_ACROSS', CONFLICT_FEATURES, conflict.across),
  ].join('\n');
}
