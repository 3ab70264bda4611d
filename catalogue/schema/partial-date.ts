const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for `2018`, `2018-07` and `2018-07-13`, where the month and the day exist. */
export function isPartialDate(text: string): boolean {
  const match = SHAPE.exec(text);
  if (match === null) return false;
  const [, year, month = '01', day = '01'] = match;
  const whole = `${year}-${month}-${day}`;
  const date = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole);
}

/** True where the whole of the partial date `text` lies after `today` (`YYYY-MM-DD`). */
export function isAfter(text: string, today: string): boolean {
  return text > today.slice(0, text.length);
}
