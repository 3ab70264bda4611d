import { nominal, timesApart } from './figures/ranges';
import { both } from './scene/pair-features';
import { type SourcedFigure, sameVoice, speaks } from './sourced-figure';

/**
 * What is looked at to tell whether two figures of the same thing that differ are a conflict: two voices on one
 * event; not an update, a part and its whole, or two events. The order is that of the weights.
 */
export const CONFLICT_FEATURES = [
  'bias',
  'event',
  'event_doubtful',
  'one_voice',
  'voices_meet',
  'one_unnamed',
  'both_unnamed',
  'who_differs',
  'part_one',
  'part_both',
  'same_sentence',
  'near',
  'smaller_elsewhere',
  'larger_elsewhere',
  'raised',
  'later_larger',
  'later_smaller',
  'apart_two_days',
  'times_apart',
  'contrast',
  'contrast_both',
  'one_stretch',
  'stretch_of_lead',
] as const;

/** @param event the chance that the two speak of one event, 0..1 */
export function conflictFeatures(
  a: SourcedFigure,
  b: SourcedFigure,
  samePage: boolean,
  event: number,
): number[] {
  const [low, high] = nominal(a.figure) <= nominal(b.figure) ? [a, b] : [b, a];
  const logit = Math.log(Math.max(0.001, event) / Math.max(0.001, 1 - event));
  const named = Number(speaks(a)) + Number(speaks(b));
  const later = samePage ? 0 : high.scene.report - low.scene.report;
  const parts = Number(a.figure.subset) + Number(b.figure.subset);
  const distance = Math.abs(a.scene.at - b.scene.at);
  return [
    1,
    Math.max(-4, Math.min(4, logit)) / 2,
    event < 0.5 ? 1 : 0,
    sameVoice(a, b) ? 1 : 0,
    !sameVoice(a, b) && both(a.scene.voices ?? [], b.scene.voices ?? []) > 0 ? 1 : 0,
    named === 1 ? 1 : 0,
    named === 0 ? 1 : 0,
    a.figure.who === b.figure.who ? 0 : 1,
    parts === 1 ? 1 : 0,
    parts === 2 ? 1 : 0,
    samePage && distance === 0 ? 1 : 0,
    samePage && distance > 0 && distance < 3 ? 1 : 0,
    isElsewhere(low, high) ? 1 : 0,
    isElsewhere(high, low) ? 1 : 0,
    high.scene.raised && (samePage || later >= 0) ? 1 : 0,
    later > 0 ? 1 : 0,
    later < 0 ? 1 : 0,
    Math.abs(later) > 1 ? 1 : 0,
    Math.min(1, Math.log10(timesApart(a.figure, b.figure))),
    a.scene.contrast !== b.scene.contrast ? 1 : 0,
    a.scene.contrast && b.scene.contrast ? 1 : 0,
    samePage && a.scene.stretch === b.scene.stretch ? 1 : 0,
    a.scene.stretch === 0 && b.scene.stretch === 0 ? 1 : 0,
  ];
}

/** Its sentence names a place that neither the other's sentence nor its stretch names. */
function isElsewhere({ scene }: SourcedFigure, { scene: other }: SourcedFigure): boolean {
  const placed = scene.placed ?? [];
  const known = new Set([...other.places, ...other.carried, ...(other.placed ?? [])]);
  return placed.length > 0 && !placed.every((name) => known.has(name));
}
