/**
 * The largest of each that is taken in. Far above what an honest page or reader has; what is larger is a
 * mistake or an attack and is refused with a message.
 */
export const LIMITS = {
  /** Characters of a document's text. */
  text: 5_000_000,
  /** Characters of a file that is brought in whole. */
  file: 30_000_000,
  blocks: 100_000,
  links: 50_000,
  url: 8_192,
  title: 4_000,
  /** Characters of a name, an alias, a tag, a label. */
  name: 500,
  note: 100_000,
  quote: 20_000,
  tags: 100,
  list: 10_000,
  search: 500,
  page: 1_000,
} as const;
