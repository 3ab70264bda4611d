/** A word near a number, with offsets into the piece of text it was taken from. */
export interface NearWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Something other than a space stands between it and the word before. */
  readonly broken: boolean;
}

const WORD = /[\p{L}\p{N}%]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** Characters looked at on each side of a number. */
const WINDOW = 200;
/** A sentence ends inside the text between two words. */
const SENTENCE_END = /[.;:!?\n](?:["”’)\]]*\s|$)|\n/;

/** The words after a number, up to the end of its sentence. */
export function wordsAfter(text: string): NearWord[] {
  return words(upToSentenceEnd(text.slice(0, WINDOW)));
}

/** The words before a number back to the start of its sentence, the nearest first. */
export function wordsBefore(text: string): NearWord[] {
  const piece = text.slice(-WINDOW);
  let from = 0;
  for (const match of piece.matchAll(/[.;:!?\n](?:["”’)\]]*\s)|\n/g)) {
    from = match.index + match[0].length;
  }
  return words(piece.slice(from)).reverse();
}

function upToSentenceEnd(text: string): string {
  const at = text.search(SENTENCE_END);
  return at < 0 ? text : text.slice(0, at);
}

function words(text: string): NearWord[] {
  let last = 0;
  return [...text.matchAll(WORD)].map((match) => {
    const start = match.index;
    const broken = /[^\s"“”‘’]/u.test(text.slice(last, start));
    last = start + match[0].length;
    return { text: match[0], start, end: last, broken };
  });
}
