/** Too common to find anything by; a search for them alone shows everything. */
const COMMON = new Set(
  (
    'the of and to in that is was for with on by from this have has had were been which their would not ' +
    'are said about after its who will they his her she he but when what there than more an as at be it or'
  ).split(' '),
);
const MOST = 40;
const LONGEST = 32;

/** The words of a text as they are filed and looked for: lower case, without marks on letters. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, LONGEST));
}

/** The distinct words under which a row is found, at most 40, in order of the texts given. */
export function searchTokens(...texts: readonly (string | null | undefined)[]): string[] {
  const tokens = new Set<string>();
  for (const text of texts) {
    for (const word of wordsOf(text ?? '')) {
      if (word.length > 1 && !COMMON.has(word)) tokens.add(word);
      if (tokens.size >= MOST) return [...tokens];
    }
  }
  return [...tokens];
}

/** A search as typed: whole words, and the beginning of the one that is being typed. */
export interface SearchWords {
  readonly whole: readonly string[];
  readonly prefix: string | null;
}

/** Reads a search as typed; the last word is a prefix unless a space follows it. */
export function readSearch(text: string): SearchWords {
  const words = wordsOf(text);
  const typing = words.length > 0 && !/[^\p{L}\p{N}\p{M}]$/u.test(text);
  const prefix = typing ? (words.at(-1) ?? null) : null;
  const whole = (typing ? words.slice(0, -1) : words).filter((word) => !COMMON.has(word));
  return { whole: [...new Set(whole)], prefix };
}
