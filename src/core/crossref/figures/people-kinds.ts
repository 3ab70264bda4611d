const PEOPLE = new Set([
  'killed',
  'wounded',
  'killed_or_wounded',
  'missing',
  'displaced',
  'captured',
  'trapped',
]);

/** True for the kinds of count that are compared with each other: what became of people in one event. */
export function countsPeople(what: string): boolean {
  return PEOPLE.has(what);
}
