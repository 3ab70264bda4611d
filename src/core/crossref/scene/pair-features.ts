import type { Figure } from '../../model/crossref';
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
] as const;

/** The features of a pair, in the order of `FEATURES`, each within about 0..1. */
export function pairFeatures(a: Placed, b: Placed, samePage: boolean): number[] {
  const [one, other] = [a.scene, b.scene];
  const own = both(one.places, other.places);
  const ownKnown = one.places.length > 0 && other.places.length > 0;
  const reached = share(reach(one), reach(other));
  const story = samePage ? 0 : share(one.story, other.story);
  const kinds = compare(one.kinds, other.kinds, one.storyKinds, other.storyKinds, one, other);
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
    Math.min(1, Math.abs(Math.log10(Math.max(1, low) / Math.max(1, high))) / 2),
    one.period !== other.period ? 1 : 0,
    samePage ? 0 : Math.min(1, Math.abs(one.report - other.report) / 30),
    strange.length > 0 !== stranger.length > 0 ? 1 : 0,
    both(strange, stranger) > 0 ? 1 : 0,
    strange.length > 0 && stranger.length > 0 && both(strange, stranger) === 0 ? 1 : 0,
    old !== older ? 1 : 0,
    old && older ? 1 : 0,
  ];
}

/** The names a figure's words reach: its own, or those right before; at the head of a page the story's. */
function reach(scene: Scene): readonly string[] {
  if (scene.places.length > 0 && !scene.back) return scene.places;
  const near = [...scene.places, ...scene.carried];
  if (near.length > 0 && !scene.lead) return near;
  return [...new Set([...near, ...scene.story])];
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
