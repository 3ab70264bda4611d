/** Words that say nothing of what a claim is about. */
const STOP = new Set(
  (
    'a an and are as at be been but by for from had has have he her his in into is it its of on or she said ' +
    'says say that the their them they this those to was we were which who will with would not no more than ' +
    'about after also all any at before being can could did do does during each how if may most near new ' +
    'one other our out over own same so some such then there these through under until up what when where ' +
    'while you your i us two three least killed people according told least added'
  ).split(' '),
);

/** A plain stem: enough to bring `strikes` and `strike`, `killing` and `killed` together. */
export function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && word.endsWith('ed')) return word.slice(0, -2);
  if (word.length > 4 && word.endsWith('es')) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

/** The distinct content words of a text, lower case and stemmed, in order. */
export function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}]{3,}/gu) ?? [];
  return [...new Set(words.filter((word) => !STOP.has(word)).map(stem))];
}

/** Words of a claim that are compared. */
const MOST_WORDS = 24;

/** The content words by which a claim is compared: they follow from its content alone. */
export const claimWords = (content: string): string[] => contentWords(content).slice(0, MOST_WORDS);

/** Capitalised words inside sentences, lower case: places, bodies, people. */
export function capitalisedWords(text: string): string[] {
  const found = new Set<string>();
  for (const match of text.matchAll(/\p{Lu}[\p{L}’'-]{2,}/gu)) {
    const word = match[0].toLowerCase();
    if (!STOP.has(word)) found.add(word);
  }
  return [...found];
}
