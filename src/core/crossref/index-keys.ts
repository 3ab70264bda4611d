import type { ComparableClaim } from './comparable-claim';
import type { Placed } from './scene/pair-features';

/** Days that share a key; a claim is looked up in its own span and in the two next to it. */
export const DAYS_A_SPAN = 4;
const MOST_KEYS = 12;
/** Digits of a span's number, so that keys of one pair sort by time. */
const DIGITS = 5;

/** Keys from `from` to `to`, both included. */
export interface KeyRange {
  readonly from: string;
  readonly to: string;
}

/**
 * Keys under which the library files a claim: two things it speaks of, and the span of days. Two claims of
 * one event share at least one; the pairs keep a key rare in a large library.
 */
export function indexKeys(claim: ComparableClaim): string[] {
  return filed(claim).map(({ pair, span }) => `${pair}@${digits(span)}`);
}

/** Where claims that may speak of the same event are filed, the claim's first keys first. */
export function lookupRanges(claim: ComparableClaim): KeyRange[] {
  return filed(claim).map(rangeAround);
}

/** The same as single keys, for an index that is held in memory. */
export function lookupKeys(claim: ComparableClaim): string[] {
  return filed(claim).flatMap(near);
}

interface Filed {
  readonly pair: string;
  readonly span: number;
}

const spanOf = (day: number): number => Math.floor(day / DAYS_A_SPAN);
const digits = (span: number): string => String(span).padStart(DIGITS, '0');
const rangeAround = ({ pair, span }: Filed): KeyRange => ({
  from: `${pair}@${digits(span - 1)}`,
  to: `${pair}@${digits(span + 1)}`,
});

/** What a claim's figures count and where comes first, since figures are what is compared most surely. */
function filed(claim: ComparableClaim): Filed[] {
  const byFigure = claim.figures.flatMap((figure, at) => {
    const scene = claim.scenes?.[at];
    return scene ? filedFigure({ figure, scene }) : [];
  });
  // The kind of event first: a claim of many figures has no room left for it behind them.
  if (claim.scene) {
    byFigure.unshift(...filedUnderKind(claim.scene));
    byFigure.push(...filedUnder('blame', claim.scene));
  }
  const span = spanOf(claim.day);
  const all = new Map(byFigure.map((one) => [one.pair, one]));
  for (const pair of pairs(claim)) if (!all.has(pair)) all.set(pair, { pair, span });
  return [...all.values()].slice(0, MOST_KEYS);
}

function pairs(claim: ComparableClaim): string[] {
  const keys = new Set<string>();
  const entities = claim.entities.slice(0, 5);
  if (!claim.scenes) {
    for (const { what } of claim.figures) for (const one of entities) keys.add(`${what}:${one}`);
  }
  for (const [at, one] of entities.entries()) {
    for (const other of entities.slice(at + 1)) keys.add([one, other].sort().join(':'));
  }
  const word = [...claim.words].sort((a, b) => b.length - a.length)[0];
  if (word && entities[0]) keys.add([entities[0], word].sort().join(':'));
  return [...keys];
}

/** Keys under which a figure is filed among those of other pages. */
export function figureKeys(placed: Placed): string[] {
  return filedFigure(placed).map(({ pair, span }) => `${pair}@${digits(span)}`);
}

/** Where figures that may be of the same event are filed. */
export function figureLookups(placed: Placed): string[] {
  return filedFigure(placed).flatMap(near);
}

const near = ({ pair, span }: Filed): string[] =>
  [span - 1, span, span + 1].map((one) => `${pair}@${digits(one)}`);

/**
 * What a figure counts, with each name near it, with the kind of event in its country, and with the target;
 * by the day of the event as far as it is told.
 */
function filedFigure({ figure, scene }: Placed): Filed[] {
  if (scene.war) return [{ pair: `${figure.what}:war`, span: spanOf(scene.report) }];
  return filedUnder(figure.what, scene);
}

/** Blame and denial are rare enough to meet by the kind of event alone: "denied the reports of a gas attack". */
function filedUnderKind(scene: Placed['scene']): Filed[] {
  const span = spanOf(eventDay(scene));
  const kinds = ownOr(scene.kinds, scene.storyKinds).slice(0, 2);
  return kinds.map((kind) => ({ pair: `blame:${kind}`, span }));
}

function filedUnder(what: string, scene: Placed['scene']): Filed[] {
  const span = spanOf(eventDay(scene));
  const names = [...scene.places, ...(scene.around ?? []), ...scene.carried, ...scene.story];
  const kinds = ownOr(scene.kinds, scene.storyKinds);
  const targets = ownOr(scene.targets, scene.storyTargets);
  const regions = scene.regions ?? [];
  const about = [
    ...new Set(names),
    ...kinds.flatMap((kind) => regions.map((region) => `${kind}-${region}`)),
    ...kinds.flatMap((kind) => targets.map((target) => `${kind}-${target}`)),
  ];
  return about.map((name) => ({ pair: `${what}:${name}`, span }));
}

const ownOr = (own: readonly string[], story: readonly string[]): readonly string[] =>
  own.length > 0 ? [...own, ...story.filter((one) => !own.includes(one))] : story;

/** The day on which an event is told to have been; else that of the report. */
function eventDay({ days, period, lead, back, storyDays, report }: Placed['scene']): number {
  if (days && !period) return days[1];
  return (lead || back ? storyDays?.[1] : undefined) ?? report;
}
