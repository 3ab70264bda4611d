import type { Figure } from '../../model/crossref';
import { timesApart } from '../figures/ranges';
import type { Scene } from './scene';

/** A figure with the scene it stands in. */
export interface Placed {
  readonly figure: Omit<Figure, 'span'>;
  readonly scene: Scene;
}

/** What is looked at to tell whether two figures speak of one event; the order is that of the weights. */
export const FEATURES = [
  'bias',
  'own_places_shared',
  'own_places_apart',
  'reached_places_shared',
  'story_shared',
  'kinds_shared',
  'kinds_apart',
  'targets_shared',
  'targets_apart',
  'days_shared',
  'days_apart',
  'days_far_apart',
  'war_one',
  'war_both',
  'other_one',
  'other_both',
  'lead_both',
  'lead_one',
  'points_back',
  'distance',
  'same_sentence',
  'same_number',
  'magnitudes_apart',
  'period_one',
  'reports_apart',
  'strange_one',
  'strange_shared',
  'strange_apart',
  'old_one',
  'old_both',
  'one_stretch',
  'stretch_of_lead_both',
  'stretch_of_lead_one',
  'placed_shared',
  'placed_apart',
  'placed_new',
  'around_shared_one',
  'around_shared_more',
  'around_apart',
  'story_shared_two',
  'story_shared_three',
  'story_kinds_shared',
  'story_kinds_apart',
  'story_targets_shared',
  'story_targets_apart',
  'report_days_one',
  'report_days_few',
  'report_days_many',
  'story_apart',
] as const;

/** The features of a pair, in the order of `FEATURES`, each within about 0..1. */
export function pairFeatures(a: Placed, b: Placed, samePage: boolean): number[] {
  const [one, other] = [a.scene, b.scene];
  const own = both(one.places, other.places);
  const ownKnown = one.places.length > 0 && other.places.length > 0;
  const reached = share(reach(one), reach(other));
  const story = samePage ? 0 : share(one.story, other.story);
  const kinds = kindsCompared(one, other);
  const targets = compare(
    one.targets,
    other.targets,
    one.storyTargets,
    other.storyTargets,
    one,
    other,
  );
  const gap = dayGap(one, other);
  const [strange, stranger] = [strangers(one), strangers(other)];
  const [old, older] = [isOld(one), isOld(other)];
  const low = a.figure.min ?? a.figure.max ?? 0;
  const high = b.figure.min ?? b.figure.max ?? 0;
  const distance = Math.abs(one.at - other.at);
  const [here, there] = [one.stretch ?? 0, other.stretch ?? 0];
  const placed = both(one.placed ?? [], other.placed ?? []);
  const placedKnown = (one.placed ?? []).length > 0 && (other.placed ?? []).length > 0;
  const around = both(one.around ?? [], other.around ?? []);
  const aroundKnown = (one.around ?? []).length > 0 && (other.around ?? []).length > 0;
  const stories = samePage ? 0 : both(one.story, other.story);
  const storyKinds = samePage ? 0 : agreement(one.storyKinds, other.storyKinds);
  const storyTargets = samePage ? 0 : agreement(one.storyTargets, other.storyTargets);
  const reports = samePage ? 0 : Math.abs(one.report - other.report);
  return [
    1,
    ownKnown ? own / Math.min(one.places.length, other.places.length) : 0,
    ownKnown && own === 0 ? 1 : 0,
    reached,
    story,
    kinds > 0 ? 1 : 0,
    kinds < 0 ? 1 : 0,
    targets > 0 ? 1 : 0,
    targets < 0 ? 1 : 0,
    gap === 0 ? 1 : 0,
    gap !== null && gap > 0 ? 1 : 0,
    gap !== null && gap > 5 ? 1 : 0,
    one.war !== other.war ? 1 : 0,
    one.war && other.war ? 1 : 0,
    one.other !== other.other ? 1 : 0,
    one.other && other.other ? 1 : 0,
    one.lead && other.lead ? 1 : 0,
    one.lead !== other.lead ? 1 : 0,
    one.back || other.back ? 1 : 0,
    samePage ? Math.min(1, Math.log2(1 + distance) / 4) : 0,
    samePage && distance === 0 ? 1 : 0,
    low === high && low >= 8 && a.figure.what === b.figure.what ? 1 : 0,
    Math.min(1, Math.log10(timesApart(a.figure, b.figure)) / 2),
    one.period !== other.period ? 1 : 0,
    samePage ? 0 : Math.min(1, Math.abs(one.report - other.report) / 30),
    strange.length > 0 !== stranger.length > 0 ? 1 : 0,
    both(strange, stranger) > 0 ? 1 : 0,
    strange.length > 0 && stranger.length > 0 && both(strange, stranger) === 0 ? 1 : 0,
    old !== older ? 1 : 0,
    old && older ? 1 : 0,
    samePage && here === there ? 1 : 0,
    here === 0 && there === 0 ? 1 : 0,
    (here === 0) !== (there === 0) ? 1 : 0,
    placed > 0 ? 1 : 0,
    placedKnown && placed === 0 ? 1 : 0,
    samePage && isNewPlace(one, other) ? 1 : 0,
    around === 1 ? 1 : 0,
    around > 1 ? 1 : 0,
    aroundKnown && around === 0 ? 1 : 0,
    stories === 2 ? 1 : 0,
    stories > 2 ? 1 : 0,
    storyKinds > 0 ? 1 : 0,
    storyKinds < 0 ? 1 : 0,
    storyTargets > 0 ? 1 : 0,
    storyTargets < 0 ? 1 : 0,
    reports === 1 ? 1 : 0,
    reports > 1 && reports < 8 ? 1 : 0,
    reports >= 8 ? 1 : 0,
    !samePage && stories === 0 ? 1 : 0,
  ];
}

/** The later of two sentences names a place that nothing near the earlier one names. */
function isNewPlace(one: Scene, other: Scene): boolean {
  const [first, second] = one.at <= other.at ? [one, other] : [other, one];
  const placed = second.placed ?? [];
  const known = new Set([...(first.around ?? []), ...first.places, ...first.story]);
  return placed.length > 0 && !placed.some((name) => known.has(name));
}

function agreement(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return both(a, b) > 0 ? 1 : -1;
}

/** The names a figure's words reach: its own, or those right before; at the head of a page the story's. */
function reach(scene: Scene): readonly string[] {
  if (scene.places.length > 0 && !scene.back) return scene.places;
  const near = [...scene.places, ...scene.carried];
  if (near.length > 0 && !scene.lead) return near;
  return [...new Set([...near, ...scene.story])];
}

/** Kinds that others bring about: shells carry gas, jets join a battle. They set no two events apart. */
const BROUGHT_ABOUT = new Set(['chemical', 'battle', 'fire']);

function kindsCompared(one: Scene, other: Scene): number {
  const whole = compare(one.kinds, other.kinds, one.storyKinds, other.storyKinds, one, other);
  if (whole >= 0) return whole;
  const plain = (kinds: readonly string[]) => kinds.filter((kind) => !BROUGHT_ABOUT.has(kind));
  const [a, b] = [plain(one.kinds), plain(other.kinds)];
  return compare(a, b, plain(one.storyKinds), plain(other.storyKinds), one, other);
}

/** 1 shared, -1 both known and apart, 0 unknown; the story's words stand in at a page's head. */
function compare(
  a: readonly string[],
  b: readonly string[],
  storyA: readonly string[],
  storyB: readonly string[],
  one: Scene,
  other: Scene,
): number {
  const left = a.length > 0 ? a : one.lead || one.back ? storyA : [];
  const right = b.length > 0 ? b : other.lead || other.back ? storyB : [];
  if (left.length === 0 || right.length === 0) return 0;
  return both(left, right) > 0 ? 1 : -1;
}

/** Days between what the two sentences name; null where one names none. */
function dayGap(one: Scene, other: Scene): number | null {
  const [left, right] = [daysOf(one), daysOf(other)];
  if (!left || !right) return null;
  const [from, to] = left;
  const [start, end] = right;
  return Math.max(0, start - to, from - end);
}

export function both(a: readonly string[], b: readonly string[]): number {
  const set = new Set(b);
  return a.filter((item) => set.has(item)).length;
}

function share(a: readonly string[], b: readonly string[]): number {
  const least = Math.min(a.length, b.length);
  return least === 0 ? 0 : both(a, b) / least;
}

/** Places that the page's lead doesn't name. */
function strangers(scene: Scene): readonly string[] {
  const story = new Set(scene.story);
  return scene.places.filter((name) => !story.has(name));
}

/** What a figure's sentence says of the day, or the lead where it stands there or points back. */
function daysOf(scene: Scene): Scene['days'] {
  return scene.days ?? (scene.lead || scene.back ? scene.storyDays : null);
}

/** Days before the report from which an event is told as a past one. */
const PAST = 5;

function isOld(scene: Scene): boolean {
  return scene.days !== null && scene.report - scene.days[1] >= PAST;
}
