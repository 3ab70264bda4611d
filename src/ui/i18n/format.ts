import { currentLocale, direction, t } from './translate';

/** A full or partial ISO date (`2018`, `2018-07`, `2018-07-13`, date-time) as exactly as it is given. */
export function dateText(iso: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso);
  if (parts === null) return iso;
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return dates(day !== undefined ? 'day' : month !== undefined ? 'month' : 'year').format(date);
}

const FORMS = {
  year: { timeZone: 'UTC', year: 'numeric' },
  month: { timeZone: 'UTC', year: 'numeric', month: 'short' },
  day: { timeZone: 'UTC', year: 'numeric', month: 'short', day: 'numeric' },
  time: { dateStyle: 'medium', timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
const known = new Map<string, Intl.DateTimeFormat>();

/** A format is costly to make: a long list would make one for each of its rows. */
function dates(form: keyof typeof FORMS): Intl.DateTimeFormat {
  const key = `${currentLocale()} ${form}`;
  const format = known.get(key) ?? new Intl.DateTimeFormat(currentLocale(), FORMS[form]);
  known.set(key, format);
  return format;
}

/** An ISO date-time as day and time where the reader is. */
export function dateTimeText(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : dates('time').format(time);
}

const DAY = 86_400_000;

/** "today", "3 days ago"; the date itself when it is more than a month away. `now` in ms since 1970. */
export function agoText(iso: string, now: number): string {
  const days = Math.round((new Date(iso).getTime() - now) / DAY);
  if (Number.isNaN(days)) return iso;
  if (days < -30 || days > 1) return dateText(iso);
  return new Intl.RelativeTimeFormat(currentLocale(), { numeric: 'auto' }).format(days, 'day');
}

/** The locale's name of a country by ISO 3166-1 alpha-2; the code itself where it has none. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(currentLocale(), { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(currentLocale(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

export function listText(items: readonly string[]): string {
  return new Intl.ListFormat(currentLocale(), { type: 'conjunction' }).format(items);
}

/** Parts of one line, set apart by middle dots; empty parts are left out. */
export function dotted(...parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** A chain, read in the direction of the text: `locals → SANA → this page`. */
export function chainText(links: readonly string[]): string {
  return links.join(direction() === 'rtl' ? ' ← ' : ' → ');
}

/** In the locale's quotation marks. */
export function quoted(text: string): string {
  return t('quoted', text);
}
