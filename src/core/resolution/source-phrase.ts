import { foldWord } from '../recognition/fold';
import { HEAD_TYPES } from '../recognition/generic-lexicon';
import { words } from '../recognition/words';

/** A source’s phrase in its parts. Offsets are into the document’s text. */
export interface SourcePhrase {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Up to the first comma, bracket, dash or relative clause: the noun phrase proper. */
  readonly head: string;
  readonly headEnd: number;
  /** What follows: apposition, relative clause. */
  readonly rest: string;
  /** Folded last noun of the head before any “of”, “for”, “at”, “in”. */
  readonly noun: string;
}

const CUT = /,\s|\s\(|\s[—–-]\s|[—]|\s(?:who|which|whose|that)\s|;\s|:\s/;
const POST =
  /\s(?:of|for|at|in|from|with|on|to|near|inside|close|familiar|based|by|about|under|within|across)\s/;
export const PRONOUNS = words(`
  he she they it we i you him her them his hers their its my our me us himself herself themselves itself both
  this that these those others other another one some
`);

export function sourcePhrase(text: string, start: number, end: number): SourcePhrase {
  const whole = text.slice(start, end);
  const cut = CUT.exec(whole);
  const headEnd = cut && cut.index > 0 ? start + cut.index : end;
  const head = text.slice(start, headEnd);
  const core = head
    .slice(0, POST.exec(head)?.index ?? head.length)
    .replace(/[’']s?$/, '')
    .trim();
  const noun = foldWord(/([\p{L}\p{N}.-]+)$/u.exec(core)?.[1] ?? '').replaceAll('.', '');
  return { text: whole, start, end, head, headEnd, rest: text.slice(headEnd, end), noun };
}

/** Folded words of a text. */
export function wordsOf(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([w]) => foldWord(w));
}

/** Whether the phrase begins with “the”, “this”, “that” or a possessive: it points back. */
export const isDefinite = (phrase: SourcePhrase): boolean =>
  /^(?:the|this|that|these|those|both)\s/i.test(phrase.text);

export const SPOKES = words(`
  spokesman spokeswoman spokesperson spokespeople spokespersons official officials representative representatives officer officers
  minister secretary director president chief head chairman chairwoman chair ceo founder cofounder leader commander coordinator envoy
  ambassador deputy governor commissioner executive chancellor premier prosecutor attorney lawyer counsel manager general
  co-founder curator superintendent sheriff mayor
`);

/** Whether a noun names an unnamed source, singular or plural. */
export const isGenericNoun = (noun: string): boolean => HEAD_TYPES.has(noun);

/** People who belong to somebody, and are not that somebody: “his father”, “Ms Roe’s supporters”. */
export const RELATIONS = words(`
  father mother wife husband brother sister son daughter family families client clients colleague colleagues supporter supporters
  critics critic aides aide victims fans lawyer lawyers attorney attorneys neighbours neighbors friend friends parents children
  team staff followers backers allies rivals opponents relatives spokesman spokeswoman spokesperson predecessor successor
  widow boss employer source sources representatives doctors teammates uncle aunt cousin girlfriend boyfriend partner
`);
/** Bodies that go by somebody’s name: “the Obama administration”. */
export const NAMED_AFTER = words(
  'administration campaign government cabinet foundation party team company organization organisation presidency family',
);
