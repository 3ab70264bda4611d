import { namesAnother } from './blame/sides';
import type { ComparableClaim, Comparison } from './comparable-claim';
import { sameEvent } from './scene/same-event';
import type { Scene } from './scene/scene';

/** From this chance on two claims without figures are taken to speak of one event. */
const ONE_EVENT = 0.6;
/** How likely two sentences about the event that their page is about mean it. */
export const OF_PAGE = 0.8;
/** A culprit is read from words alone. */
const CULPRIT_SURE = 0.9;
const NO_FIGURE = {
  min: null,
  max: null,
  modifier: 'exact',
  what: '',
  who: '',
  subset: false,
} as const;

/** "A blames X, B blames Y" for one event; null where they don't, or where it may be another event. */
export function compareBlame(
  a: ComparableClaim,
  b: ComparableClaim,
  samePage: boolean,
): Comparison | null {
  if (!a.blames || !b.blames || a.sourceKey === b.sourceKey) return null;
  if (a.negated !== b.negated) return null;
  if (!namesAnother(a.blames, b.blames)) return null;
  const event = Math.max(
    chanceOfOneEvent(a, b, samePage),
    samePage && areOfPage(a, b) && shareKind(a, b) ? OF_PAGE : 0,
  );
  if (event < ONE_EVENT) return null;
  return {
    relation: 'attribution_conflict',
    strict: false,
    why: { code: 'culprits', values: { source: a.sourceName, by: b.sourceName } },
    confidence: event * CULPRIT_SURE,
  };
}

/** The chance that two claims that blame or deny speak of one event; 0 where one has no scene. */
export function chanceOfOneEvent(
  a: ComparableClaim,
  b: ComparableClaim,
  samePage: boolean,
): number {
  if (!a.scene || !b.scene) return 0;
  if (!samePage && !(tellsOfEvent(a.scene) && tellsOfEvent(b.scene))) return 0;
  return sameEvent(
    { figure: NO_FIGURE, scene: a.scene },
    { figure: NO_FIGURE, scene: b.scene },
    samePage,
  );
}

/** True where two claims of one page speak of the event that the page is about. */
export function areOfPage(a: ComparableClaim, b: ComparableClaim): boolean {
  return a.scene !== undefined && b.scene !== undefined && isOfPage(a.scene) && isOfPage(b.scene);
}

/** Two who blame in general terms may mean two things; a kind of event in common binds them. */
function shareKind(a: ComparableClaim, b: ComparableClaim): boolean {
  const kinds = ({ scene }: ComparableClaim): readonly string[] => {
    if (!scene) return [];
    return scene.kinds.length > 0 || !scene.back ? scene.kinds : scene.storyKinds;
  };
  const others = kinds(b);
  return kinds(a).some((kind) => others.includes(kind));
}

/** "… blamed Velmar for the attack", far down a page: the attack that the page is about. */
function isOfPage({ stretch, back, placed, other, days, storyDays }: Scene): boolean {
  if (other || (days && storyDays && (days[1] < storyDays[0] || days[0] > storyDays[1]))) {
    return false;
  }
  return stretch === 0 || (back && (placed ?? []).length === 0);
}

/** "Damascus blamed it on rebels" tells nothing by which another page could be meant. */
function tellsOfEvent(scene: Scene): boolean {
  if (scene.other) return false;
  return scene.lead || scene.kinds.length + scene.targets.length + (scene.placed ?? []).length > 0;
}
