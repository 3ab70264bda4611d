import { type DaySpan, daysIn } from './days';
import { eventKinds, pointsBack } from './event-words';
import { placedKeys } from './name-keys';

/** Names kept of one stretch; a page of many towns would else be near everything. */
const MOST_AROUND = 12;
/** Stretches that the text may come back to, besides the lead's; keeps a long page linear. */
const MOST_OPEN = 16;
/** Days between two sentences from which they tell two events. */
const DAYS_APART = 1;

/** "Elsewhere", "in a separate attack" at the head of a sentence open another event. */
const OPENS =
  /^["“”]?(?:\S+\s+){0,2}?(?:elsewhere|separately|in (?:a|another) (?:separate|different|other)|in another|another (?:attack|strike|air ?strike|raid|blast|bomb|explosion|incident)|in a (?:similar|related)|last (?:week|month|year)|in (?:recent|past|previous) (?:days|weeks|months|years))\b/iu;
/** "Meanwhile in Dorn" does, "Meanwhile the Observatory said" doesn't. */
const MAY_OPEN = /^["“”]?(?:\S+\s+){0,2}?(?:meanwhile|also (?:on|in)|earlier (?:this|in|on))\b/iu;

export interface Stretch {
  /** 0 is the lead's; a stretch that the text comes back to keeps its number. */
  readonly number: number;
  readonly placed: readonly string[];
  readonly around: readonly string[];
}

interface Open {
  readonly names: string[];
  days: DaySpan | null;
}

/**
 * Which sentences of a page tell one event: a sentence stays with the one before unless it opens another event
 * ("elsewhere"), names other places and an event of its own, or another day. One pass, linear in the text.
 * @param lead sentences at the head that belong together
 */
export function stretchesOf(sentences: readonly string[], lead: number, report: number): Stretch[] {
  const open: Open[] = [{ names: [], days: null }];
  let current = 0;
  return sentences.map((text, at) => {
    const placed = placedKeys(text);
    const days = daysIn(text, report);
    if (at >= lead) current = next(open, current, text, placed, days);
    const stretch = open[current];
    if (stretch) {
      for (const name of placed) {
        if (stretch.names.length < MOST_AROUND && !stretch.names.includes(name))
          stretch.names.push(name);
      }
      stretch.days ??= days;
    }
    return { number: current, placed, around: stretch?.names ?? [] };
  });
}

function next(
  open: Open[],
  current: number,
  text: string,
  placed: readonly string[],
  days: DaySpan | null,
): number {
  const here = open[current];
  if (!here) return current;
  const shares = placed.some((name) => here.names.includes(name));
  const opens = OPENS.test(text) || (MAY_OPEN.test(text) && placed.length > 0 && !shares);
  const otherDay = days !== null && here.days !== null && apart(days, here.days);
  if (!opens && !otherDay) {
    if (placed.length === 0 || shares) return current;
    if (pointsBack(text) || eventKinds(text).length === 0) return current;
  }
  if (opens && pointsBack(text) && !otherDay && (placed.length === 0 || shares)) return current;
  const recent = Math.max(1, open.length - MOST_OPEN);
  for (const number of [0, ...open.keys()]) {
    const { names, days: then } = open[number] ?? here;
    if (number === current || (number > 0 && number < recent)) continue;
    if (!placed.some((name) => names.includes(name))) continue;
    if (!(days && then && apart(days, then))) return number;
  }
  open.push({ names: [], days });
  return open.length - 1;
}

function apart(a: DaySpan, b: DaySpan): boolean {
  return Math.max(b[0] - a[1], a[0] - b[1]) > DAYS_APART - 1;
}
