/** Days since 1970-01-01, both ends in. */
export type DaySpan = readonly [from: number, to: number];

const DAY_MS = 86_400_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAY_MONTH = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s+(${MONTH})\b\.?,?(?:\s*((?:19|20)\d\d))?`,
  'i',
);
const MONTH_DAY = new RegExp(
  String.raw`\b(${MONTH})\.?\s*(\d{1,2})(?:st|nd|rd|th)?\b,?(?:\s*((?:19|20)\d\d))?`,
  'i',
);
const MONTH_ONLY = new RegExp(
  String.raw`\b(?:in|since|of|until)\s+(${MONTH})\b(?:\s+((?:19|20)\d\d))?(?!\s*\d)`,
  'i',
);
const NUMERIC = /\b(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d\d)\b/;
const YEAR_ONLY = /\b(?:in|since|of)\s+((?:19|20)\d\d)\b/i;
const WEEKDAY = /\b(sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?s?\b/gi;

const SAID_ON =
  /\b(?:said|says|told|reported|reports|announced|stated|confirmed|claimed|statement|added|wrote|tweeted)\s+(?:(?:in a (?:\p{L}+ )?statement|reporters|afp|reuters|late|early|on)\s+){0,4}$/iu;
const SAID_WITHIN = 60;
/** "On Monday the rebels stated that …": the day at the head is that of the saying too. */
const ON_DAY = /^\W*(?:(?:later|earlier|also|meanwhile),?\s+)?on\s+$/iu;
const THEN_SAID =
  /^,?\s+(?:[\p{L}’'-]+\s+){1,9}?(?:said|says|told|reported|announced|stated|confirmed|claimed|accused|denied|blamed)\b/iu;

/** Characters at the head of a text in which its date is looked for. */
const HEAD = 220;

/** The day a text is dated at its head ("Published July 2 2016", "18.05.2017"), or null. */
export function headDay(text: string): number | null {
  const head = text.slice(0, HEAD);
  const day = fullDate(head);
  return day;
}

/** A date at the beginning of a text, with what stands before it: "Published March 10 2026", "10.03.2026". */
const DATELINE = new RegExp(
  String.raw`^\W*(?:(?:date of publication|published|updated|posted)\W*)?(?:(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*\W+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:${MONTH})\.?,?\s+\d{4}|(?:${MONTH})\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{4})\W*`,
  'i',
);

/**
 * When the first sentence of a text happened: the date that it opens with is that of the report, so that what
 * it tells was then or the day before, unless it names a day besides.
 */
export function daysInOpening(sentence: string, report: number): DaySpan | null {
  const line = DATELINE.exec(sentence)?.[0];
  if (!line) return daysIn(sentence, report);
  return daysIn(sentence.slice(line.length), report) ?? [report - 1, report];
}

function fullDate(text: string): number | null {
  const dayFirst = DAY_MONTH.exec(text);
  if (dayFirst?.[3]) return dayOfDate(Number(dayFirst[3]), dayFirst[2] ?? '', Number(dayFirst[1]));
  const monthFirst = MONTH_DAY.exec(text);
  if (monthFirst?.[3]) {
    return dayOfDate(Number(monthFirst[3]), monthFirst[1] ?? '', Number(monthFirst[2]));
  }
  const numeric = NUMERIC.exec(text);
  if (!numeric) return null;
  const month = MONTHS[Number(numeric[2]) - 1];
  return month ? dayOfDate(Number(numeric[3]), month, Number(numeric[1])) : null;
}

/**
 * When a sentence says something happened, or null where it names no day.
 * @param report day of the report, against which "Friday" and "last week" are read
 */
export function daysIn(sentence: string, report: number): DaySpan | null {
  const lower = sentence.toLowerCase();
  const exact = DAY_MONTH.exec(sentence) ?? null;
  if (exact) return oneDay(exact[3], exact[2] ?? '', Number(exact[1]), report);
  const monthFirst = MONTH_DAY.exec(sentence);
  if (monthFirst) return oneDay(monthFirst[3], monthFirst[1] ?? '', Number(monthFirst[2]), report);
  const numeric = fullDate(sentence);
  if (numeric !== null) return [numeric, numeric];
  const month = MONTH_ONLY.exec(sentence);
  if (month) {
    const span = monthSpan(month[1] ?? '', month[2], report);
    if (span) return /\bsince\b/i.test(month[0]) ? [span[0], report] : span;
  }
  const year = YEAR_ONLY.exec(sentence);
  if (year) {
    const from = dayOfDate(Number(year[1]), 'jan', 1);
    if (from !== null) return /since/i.test(year[0]) ? [from, report] : [from, from + 364];
  }
  if (/\b(?:last|past|previous) year\b|\ba year (?:ago|earlier)\b/.test(lower))
    return [report - 730, report - 180];
  if (/\b(?:last|past|previous) month\b|\ba month (?:ago|earlier)\b/.test(lower))
    return [report - 62, report - 14];
  if (/\b(?:last|past|previous) week\b|\ba week (?:ago|earlier)\b/.test(lower))
    return [report - 14, report - 4];
  if (/\bearlier (?:this|in the) week\b/.test(lower)) return [report - 6, report - 2];
  const weekday = weekdaysIn(lower, report);
  if (weekday) return weekday;
  if (/\byesterday\b/.test(lower)) return [report - 1, report - 1];
  if (/\b(?:today|tonight|this morning)\b/.test(lower)) return [report, report];
  return null;
}

/**
 * "Friday": the last one up to the report; two of them span both. "said on Friday" is the day of the saying:
 * what is told was then or the day before, and any other day named in the sentence goes before it.
 */
function weekdaysIn(sentence: string, report: number): DaySpan | null {
  const found: number[] = [];
  const ofSaying: number[] = [];
  for (const match of sentence.matchAll(WEEKDAY)) {
    if (!/day/.test(match[0])) continue;
    const wanted = WEEKDAYS.indexOf((match[1] ?? '').slice(0, 3));
    const today = (((report + 4) % 7) + 7) % 7;
    const day = report - ((today - wanted + 7) % 7);
    if (isOfSaying(sentence, match.index, match.index + match[0].length)) ofSaying.push(day);
    else found.push(day);
  }
  if (found.length > 0) return [Math.min(...found), Math.max(...found)];
  const [said] = ofSaying;
  return said === undefined ? null : [said - 1, said];
}

function isOfSaying(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - SAID_WITHIN), start);
  if (SAID_ON.test(before)) return true;
  return ON_DAY.test(sentence.slice(0, start)) && THEN_SAID.test(sentence.slice(end));
}

function oneDay(
  year: string | undefined,
  month: string,
  day: number,
  report: number,
): DaySpan | null {
  const at = year ? dayOfDate(Number(year), month, day) : nearestYear(month, day, report);
  return at === null ? null : [at, at];
}

function monthSpan(month: string, year: string | undefined, report: number): DaySpan | null {
  const from = year ? dayOfDate(Number(year), month, 1) : nearestYear(month, 1, report);
  return from === null ? null : [from, from + 30];
}

/** A day without a year is the last one before the report. */
function nearestYear(month: string, day: number, report: number): number | null {
  const year = new Date(report * DAY_MS).getUTCFullYear();
  const at = dayOfDate(year, month, day);
  return at !== null && at > report + 2 ? dayOfDate(year - 1, month, day) : at;
}

function dayOfDate(year: number, month: string, day: number): number | null {
  const index = MONTHS.indexOf(month.toLowerCase().slice(0, 3));
  if (index < 0 || day < 1 || day > 31) return null;
  return Math.floor(Date.UTC(year, index, day) / DAY_MS);
}
