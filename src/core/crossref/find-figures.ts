import type { Figure } from '../model/crossref';
import type { Span } from '../model/span';
import { thingCounted, whoIsCounted } from './figures/counted';
import { limited, MODIFIER_PATTERN } from './figures/modifiers';
import { NUMBER_PATTERN, numberValue } from './figures/number-words';
import { tollWord } from './figures/tolls';

const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:$€£/-])(?:(${MODIFIER_PATTERN})\s+)?(?:(?:between|from)\s+)?(${NUMBER_PATTERN})(?:\s*(?:and|to|-|–)\s*(${NUMBER_PATTERN}))?(?![\p{N}]|[.,:/]\d|-?year|st\b|nd\b|rd\b|th\b|[ap]m\b)(?:-\p{L}+)?`,
  'giu',
);
const WORD = /[\p{L}\p{N}%]+(?:['’-]\p{L}+)*/gu;
/** A clause ends here for the search of what became of the counted. */
const CLAUSE_END =
  /[.;:!?\n“”"]|\b(?:after|when|while|as|since|because|although|but|which|who|where)\b/i;
/** "22 children and six teachers": the second number shares what became of the first. */
const JOINED =
  /^\s*(?:[\p{L}-]+\s+){0,3}(?:(?:,\s*)?(?:and|as well as|along with|plus|or)|,)?\s*$/u;
/** "the toll … has risen to 61": however far the toll is, the verb before the number speaks for it. */
const TOLL_STANDS =
  /\b(?:toll|number of (?:dead|deaths))\b.*\b(?:reached|ris(?:en|es|ing) to|rose to|climbed to|stands at|stood at|put at|to|at|is|was)\s+$/is;
/** Words looked at on each side. */
const REACH = 9;
/** Adjectives that may stand between the number and its noun. */
const NOUN_WITHIN = 4;

/**
 * Figures inside the spans given, in order of the text: the numbers of people killed, wounded and the
 * like, and other counts whose noun says what they count. Linear in the length of the spans.
 */
export function findFigures(text: string, within: readonly Span[]): Figure[] {
  return within.flatMap(([start, end]) => inSpan(text.slice(start, end), start));
}

function inSpan(piece: string, offset: number): Figure[] {
  const figures: Figure[] = [];
  FIGURE.lastIndex = 0;
  const matches = [...piece.matchAll(FIGURE)];
  for (const [index, match] of matches.entries()) {
    const previous = matches[index - 1];
    const from = previous ? previous.index + previous[0].length : 0;
    const to = matches[index + 1]?.index ?? piece.length;
    const end = match.index + match[0].length;
    const last = figures.at(-1);
    const figure = read(match, piece.slice(from, match.index), piece.slice(end, to), last ?? null);
    if (!figure) continue;
    figures.push({
      ...figure.about,
      span: [offset + match.index, offset + end + figure.nounEnd],
    });
  }
  return figures;
}

interface Read {
  readonly about: Omit<Figure, 'span'>;
  /** Where the counted noun ends, from the end of the number; 0 without one. */
  readonly nounEnd: number;
}

function read(
  match: RegExpMatchArray,
  before: string,
  after: string,
  last: Figure | null,
): Read | null {
  const [, modifier, first = '', second] = match;
  const value = bounds(modifier, first, second);
  if (!value || (!modifier && isYear(first))) return null;
  const next = wordsOf(after).slice(0, NOUN_WITHIN);
  const nounAt = next.findIndex((word) => whoIsCounted(word.text) || tollWord(word.text));
  const thingAt = next.findIndex((word) => thingCounted(word.text));
  if (thingAt >= 0 && (nounAt < 0 || thingAt < nounAt)) {
    const noun = next[thingAt];
    const thing = noun ? thingCounted(noun.text) : null;
    if (!noun || !thing || thingAt > 1) return null;
    return {
      about: {
        ...value,
        what: thing.what,
        who: noun.text.toLowerCase(),
        unit: thing.unit,
        subset: false,
      },
      nounEnd: noun.end,
    };
  }
  const noun = nounAt >= 0 ? next[nounAt] : undefined;
  const subset =
    /\b(?:including|among them|of whom|of them|amongst them|among whom|included)\W*(?:\p{L}+\s+){0,2}$/iu.test(
      before,
    );
  const bare = !noun && !modifier && !/\d/.test(first) && value.modifier === 'exact';
  if (bare) return null;
  const what =
    whatBecame(before, after, noun?.text ?? '', last, subset) ??
    (noun && JOINED.test(before) && last ? last.what : null) ??
    (TOLL_STANDS.test(before) ? 'killed' : null);
  if (!what) return null;
  const who = noun ? (whoIsCounted(noun.text) ?? 'people') : 'people';
  return { about: { ...value, what, who, subset }, nounEnd: noun?.end ?? 0 };
}

function isYear(number: string): boolean {
  return /^(?:19|20)\d\d$/.test(number);
}

function bounds(modifier: string | undefined, first: string, second: string | undefined) {
  const low = numberValue(first);
  if (!low) return null;
  const high = second ? numberValue(second) : null;
  if (high && high.min > low.min) {
    return { min: low.min, max: high.min, modifier: 'range' as const };
  }
  return limited(low, modifier);
}

/** What became of the counted: the nearest word that says so, on the side where it can stand. */
function whatBecame(
  before: string,
  after: string,
  noun: string,
  last: Figure | null,
  subset: boolean,
): string | null {
  const own = tollWord(noun);
  if (own && own.side !== 'before') return own.what;
  const right = wordsOf(after.split(CLAUSE_END)[0] ?? '').slice(0, REACH);
  const left = wordsOf(before.split(CLAUSE_END).at(-1) ?? '')
    .slice(-REACH)
    .reverse();
  const ahead = right.findIndex((word) => sidesWith(word.text, 'after'));
  const behind = left.findIndex((word) => sidesWith(word.text, 'before'));
  if (ahead < 0 && behind < 0) return subset && last ? last.what : null;
  const nearest = behind >= 0 && (ahead < 0 || behind <= ahead) ? left[behind] : right[ahead];
  return nearest ? (tollWord(nearest.text)?.what ?? null) : null;
}

function sidesWith(word: string, side: 'before' | 'after'): boolean {
  const toll = tollWord(word);
  return toll !== null && (toll.side === side || toll.side === 'both');
}

function wordsOf(text: string): { text: string; end: number }[] {
  return [...text.slice(0, 160).matchAll(WORD)].map((match) => ({
    text: match[0],
    end: match.index + match[0].length,
  }));
}
