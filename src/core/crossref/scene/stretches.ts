import { type DaySpan, daysIn, daysInOpening } from './days';
import { eventKinds, pointsBack } from './event-words';
import { placedKeys } from './name-keys';

/** Names kept of one stretch; a page of many towns would else be near everything. */
const MOST_AROUND = 12;
/** Stretches that the text may come back to, besides the lead's; keeps a long page linear. */
const MOST_OPEN = 16;
/** Days between two sentences from which they tell two events. */
const DAYS_APART = 1;
/** "The attack" of Tuesday night is that of Wednesday morning. */
const NEXT_DAY = 1;
/** Days before the report from which a sentence looks back: "In 1988 …". */
const LONG_PAST = 30;
/** Words that something was done to people or things here: without one a place is only spoken of. */
const HAPPENED =
  /\b(?:kill(?:ed|ing|s)?|wound(?:ed|ing)|injur(?:ed|ing|ies)|dead|deaths?|died|hit|struck|shelled|bombed|bombarded|targeted|attacked|explo(?:ded|sion)|blast|blew|detonated|crash(?:ed)?|erupted|broke out|stormed|seized|captured|fired|executed|beheaded|clash(?:ed|es)|raided|gassed|collapsed|sank|capsized|derailed|drowned|burned|rammed|arrested|airstrikes?|strikes?|raids?)\b/iu;

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
  /** The stretch that the text leaves for one sentence about a day long past; null for all others. */
  readonly asideOf: number | null;
}

/**
 * Which sentences of a page tell one event: a sentence stays with the one before unless it opens another event
 * ("elsewhere"), names other places and an event of its own, or another day. One pass, linear in the text.
 * @param lead sentences at the head that belong together
 */
export function stretchesOf(sentences: readonly string[], lead: number, report: number): Stretch[] {
  const open: Open[] = [{ names: [], days: null, asideOf: null }];
  let current = 0;
  return sentences.map((text, at) => {
    const placed = placedKeys(text);
    const days = (at === 0 ? daysInOpening : daysIn)(text, report);
    if (at >= lead) current = next(open, current, { text, placed, days, report });
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

interface Told {
  readonly text: string;
  readonly placed: readonly string[];
  readonly days: DaySpan | null;
  readonly report: number;
}

/** The number of the stretch that a sentence stands in; a new one is added to `open`. */
function next(open: Open[], last: number, told: Told): number {
  const { text, placed, days, report } = told;
  const left = open[last];
  const current = left && days === null && left.asideOf !== null ? left.asideOf : last;
  const here = open[current];
  if (!here) return last;
  const shares = placed.some((name) => here.names.includes(name));
  const opens = OPENS.test(text) || (MAY_OPEN.test(text) && placed.length > 0 && !shares);
  const gap = days && here.days ? daysBetween(days, here.days) : 0;
  const happened = HAPPENED.test(text);
  const otherDay = gap >= DAYS_APART && happened;
  const back = pointsBack(text);
  const comesBack = back && (placed.length === 0 || shares);
  if (comesBack && (otherDay ? gap <= NEXT_DAY : opens)) return current;
  if (!opens && !otherDay) {
    if (placed.length === 0 || shares) return current;
    if (eventKinds(text).length === 0 && !back) return current;
  }
  const known = knownAt(open, current, told);
  if (known !== null) return known;
  if (!opens && !otherDay && (back || !happened || here.names.length === 0)) return current;
  const isPast = days !== null && report - days[1] > LONG_PAST;
  open.push({ names: [], days, asideOf: isPast && !opens ? current : null });
  return open.length - 1;
}

/** The stretch whose places a sentence names, unless its day is another. */
function knownAt(open: readonly Open[], current: number, { placed, days }: Told): number | null {
  const recent = Math.max(1, open.length - MOST_OPEN);
  for (const [number, { names, days: then }] of open.entries()) {
    if (number === current || (number > 0 && number < recent)) continue;
    if (!placed.some((name) => names.includes(name))) continue;
    if (!(days && then && daysBetween(days, then) >= DAYS_APART)) return number;
  }
  return null;
}

function daysBetween(a: DaySpan, b: DaySpan): number {
  return Math.max(0, b[0] - a[1], a[0] - b[1]);
}
