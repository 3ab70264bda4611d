/** Names of the fields in which two rows differ, whatever the order of their keys. */
export function differingFields(one: object, other: object): string[] {
  const [a, b] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  const fields = new Set([...a.keys(), ...b.keys()]);
  return [...fields].filter((field) => plain(a.get(field)) !== plain(b.get(field)));
}

/** A value as text, the same for values that say the same. */
export function plain(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
      : part,
  );
}
