/** A set of words from a space-separated list: keeps lexicons readable. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
