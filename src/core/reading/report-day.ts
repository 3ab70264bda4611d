const DAY = 86_400_000;
/** A page can be dated a day ahead of the reader's clock (time zones), not more. */
const AHEAD = DAY;

/**
 * When a page reports: the date it states, unless that can't be read, lies ahead, or is older than
 * the web; else the time at which it is read. Milliseconds since 1970.
 */
export function reportTime(published: string | undefined, now: number): number {
  const stated = published ? Date.parse(published) : Number.NaN;
  const plausible = stated > Date.UTC(1990, 0) && stated <= now + AHEAD;
  return plausible ? stated : now;
}

/** Days since 1970-01-01 (UTC). */
export function dayOf(time: number): number {
  return Math.floor(time / DAY);
}
