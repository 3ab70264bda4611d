import type { Figure } from '../model/crossref';
import type { Span } from '../model/span';
import { whoIsCounted } from './figures/counted';
import { type CountedNoun, countedNoun } from './figures/counted-noun';
import { isDate } from './figures/dates-apart';
import { limited, MODIFIER_PATTERN } from './figures/modifiers';
import { NUMBER_PATTERN, numberValue } from './figures/number-words';
import { partOf } from './figures/parts';
import { jointAfter, saidAfter, saidBefore } from './figures/what-became';
import { type NearWord, wordsAfter, wordsBefore } from './figures/words-around';

const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:$€£/-])(?:(${MODIFIER_PATTERN})\s+)?(?:(?:between|from)\s+)?(${NUMBER_PATTERN})(?:\s*(?:and|to|-|–)\s*(${NUMBER_PATTERN}))?(\+)?(?![\p{N}]|[.,:/]\d|-?year|st\b|nd\b|rd\b|th\b|[ap]m\b)(?:-\p{L}+)?`,
  'giu',
);
/** "22 children and six teachers", "six women five children": the second shares what became of the first. */
const JOINED = /^["”]?\s*,?\s*(?:(?:and|as well as|along with|plus|or)\s+)?$/u;
/** "150 bodies in A 67 in B and 40 in C": a list by places shares one noun. */
const LISTED = /^(?:\s+\p{L}+){0,3}?\s+in(?:\s+\p{Lu}[\p{L}’'-]*){1,3},?(?:\s+and)?\s+$/u;
/** "the toll … has risen to 61": however far the toll is, the verb before the number speaks for it. */
const TOLL_STANDS =
  /\b(?:toll|number of (?:dead|deaths|victims|people killed)|dead to)\b[^.;!?]*\b(?:reach(?:ed|es|ing)?|ris(?:en|es|ing) to|rose to|climbed to|stands at|stood at|put at|surpass(?:ed|es)|exceed(?:ed|s)|pass(?:ed|es)|to|at|is|was|of|hits|hit)\s+$|\b(?:killed|dead|victims|toll)\b[^.;!?]*\b(?:risen|rises|rose|climbed) to\s+$|\btoll\s+$|\btolls?\b[^.;!?]*\branging\s+(?:from|between)\s+(?:(?:\S+\s+){1,4}?(?:to|and)\s+(?:[-–,]?\s*by\s+\w+\s+(?:account|estimate)s?\s*[-–,]?\s+)?)?$|\b(?:put|puts|putting) the (?:number|figure|count)\s+at\s+$/i;
/** A headline: "Death toll from the attack at least 126". */
const TOLL_FROM = /\btoll\s+(?:from|in|of)\b/i;
/** A part named this far behind its whole still shares what became of it. */
const PART_WITHIN = 120;
/** Characters before a number in which its own sentence is looked for. */
const LOOK_BACK = 300;

/**
 * Figures inside the spans given, in order of the text: the numbers of people killed, wounded and the
 * like, and other counts whose noun says what they count. Linear in the length of the spans.
 */
export function findFigures(text: string, within: readonly Span[]): Figure[] {
  return within.flatMap(([start, end]) => inSpan(text.slice(start, end), start));
}

interface Found extends Figure {
  /** End of the figure in its piece. */
  readonly end: number;
}

function inSpan(piece: string, offset: number): Figure[] {
  const figures: Found[] = [];
  for (const match of piece.matchAll(FIGURE)) {
    const found = read(match, piece, figures.at(-1) ?? null);
    if (!found) continue;
    const last = figures.at(-1);
    if (last && arePartsTogether(piece, last, found)) {
      figures[figures.length - 1] = { ...last, subset: true };
      figures.push({ ...found, subset: true });
    } else figures.push(found);
  }
  return figures.map(({ end: _end, ...figure }) => ({
    ...figure,
    span: [offset + figure.span[0], offset + figure.span[1]],
  }));
}

function read(match: RegExpMatchArray, piece: string, last: Found | null): Found | null {
  const [whole, modifier, first = '', second, plus] = match;
  const start = match.index ?? 0;
  const numberEnd = start + whole.length;
  const value = bounds(modifier, first, second, plus);
  const behind = piece.slice(numberEnd, numberEnd + LOOK_BACK);
  const before = piece.slice(Math.max(0, start - LOOK_BACK), start);
  if (!value || (!modifier && isDate(before, first, behind))) return null;
  const words = wordsAfter(behind);
  const noun = countedNoun(words);
  const end = numberEnd + (noun?.end ?? 0);
  if (noun?.thing) {
    if (noun.words > 2) return null;
    const { what, unit } = noun.thing;
    return { ...value, what, who: unit, unit, subset: false, span: [start, end], end };
  }
  const after = piece.slice(end, end + LOOK_BACK);
  const sentence = before.split(/[.;!?]["”’]?\s|\n/).at(-1) ?? '';
  const between = last ? piece.slice(last.end, start) : null;
  const part = partOf(sentence, after, behind);
  const joined = between !== null && last !== null && JOINED.test(between);
  const listed = between !== null && last !== null && !noun && LISTED.test(between);
  const own = noun?.what ? jointAfter(words, noun.words - 1, noun.what) : null;
  const right = wordsAfter(after);
  const what =
    own ??
    part.what ??
    saidBefore(wordsBefore(before)) ??
    (/\b(?:who|whom)\b/.test(sentence.slice(-8)) ? null : saidAfter(right, noun ? undefined : 3)) ??
    (joined || listed ? last.what : null) ??
    (part.part && between !== null && last && isNear(between) && (noun || ends(words[0]))
      ? last.what
      : null) ??
    (TOLL_STANDS.test(sentence) || (modifier && TOLL_FROM.test(sentence)) ? 'killed' : null) ??
    lossOf(sentence, noun);
  if (!what || (noun?.part && /^one$/i.test(first) && !modifier)) return null;
  if (!noun && !modifier && !standsAlone(first, sentence, listed, right)) return null;
  const addition = ADDED.test(sentence) && what === 'wounded';
  const subset =
    (part.part && !addition) ||
    listed ||
    (noun?.part ?? false) ||
    isAddition(words, noun, what) ||
    BODIES.test(piece.slice(start, end)) ||
    (last !== null && amongFirst(piece, last, start)) ||
    (joined && last?.subset === true && last.what === what);
  return {
    ...withTrailing(value, sentence, after),
    what,
    who: noun?.who ?? whoBehind(words, noun) ?? (takesUp(sentence) ? last?.who : null) ?? 'people',
    subset,
    span: [start, end],
    end,
  };
}

/** A number without a noun counts people where a verb right before it, or the toll, says so. */
function standsAlone(
  number: string,
  sentence: string,
  listed: boolean,
  right: readonly NearWord[],
): boolean {
  if (saidAfter(right, 2)) return true;
  if (listed || TOLL_STANDS.test(sentence)) return true;
  if (
    /\b(?:kill(?:s|ed|ing)?|injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt|dead|claimed)\s+$/i.test(
      sentence,
    )
  ) {
    return true;
  }
  return /\d/.test(number) || /^(?:dozens|scores|hundreds|thousands|tens)/i.test(number);
}

/** "A further 546 people were injured": the wounded are no part of the dead told before. */
const ADDED = /\b(?:another|a\s+further)\s+$/i;
/** "put the number at 60", "updating an earlier toll of 15": of those whom the number before counts. */
const TAKES_UP =
  /\b(?:put|puts|putting) the (?:number|figure|count)\s+at\s+$|\b(?:earlier|previous|initial)\s+(?:toll|count|figure)\b[^.;]{0,40}\bof\s+$/i;
const takesUp = (sentence: string): boolean => TAKES_UP.test(sentence);

/** "30 of them children": who they are stands behind. */
function whoBehind(words: readonly NearWord[], noun: CountedNoun | null): string | null {
  if (words[0]?.text.toLowerCase() !== 'of' || !noun || noun.who) return null;
  const named = words.slice(noun.words, noun.words + 2).map(({ text }) => whoIsCounted(text));
  return named.find((who) => who !== null && who !== 'people') ?? null;
}

/** "the group also lost 15 fighters". */
function lossOf(sentence: string, noun: CountedNoun | null): string | null {
  return noun?.who && /\b(?:lost|losing|loses)\s+$/i.test(sentence) ? 'killed' : null;
}

function bounds(
  modifier: string | undefined,
  first: string,
  second: string | undefined,
  plus: string | undefined,
) {
  const low = numberValue(first);
  if (!low) return null;
  const high = second ? numberValue(second) : null;
  if (high && high.min > low.min) {
    return { min: low.min, max: high.min, modifier: 'range' as const };
  }
  return limited(low, modifier ?? (plus ? 'more than' : undefined));
}

/** True where the text between two figures is short and no sentence ends in it. */
function isNear(between: string): boolean {
  return between.length < PART_WITHIN && !/[.;!?]["”’]?\s|\n/.test(between);
}

/** True where no noun of an unknown kind follows the number. */
function ends(next: NearWord | undefined): boolean {
  return (
    !next ||
    next.broken ||
    /^(?:and|in|of|were|was|are|who|whom|as|by|on|at|with|when|after|near|whose)$/i.test(next.text)
  );
}

type Value = NonNullable<ReturnType<typeof bounds>>;

/** "20 civilians at least", "the toll surpasses 130". */
function withTrailing(value: Value, sentence: string, after: string): Value {
  if (value.modifier !== 'exact') return value;
  if (/^\s+at\s+least\b(?!\s+\d)/i.test(after))
    return { ...value, max: null, modifier: 'at_least' };
  if (/\b(?:surpass|exceed|pass)(?:es|ed|ing)?\s+$/i.test(sentence)) {
    return { ...value, max: null, modifier: 'more_than' };
  }
  return value;
}

/** Bodies are counted where they lie: a part of the toll that somebody saw. */
const BODIES = /\b(?:bodies|corpses)$/i;

/** "21 others died", "another 10 bodies", "three more died"; the wounded "others" are a count of their own. */
function isAddition(words: readonly NearWord[], noun: CountedNoun | null, what: string): boolean {
  if (what === 'wounded') return false;
  const until = Math.max(1, noun?.words ?? 1);
  return words.slice(0, until).some(({ text }) => /^(?:others?|more)$/i.test(text));
}

/** Characters before a number in which "among the" may stand. */
const AMONG_WITHIN = 40;

/** "Among at least 25 injured eight were …": the second number is a part of the first. */
function amongFirst(piece: string, last: Found, start: number): boolean {
  const between = piece.slice(last.end, start);
  return (
    /\b(?:among|of)(?:\s+the)?\s+$/i.test(
      piece.slice(Math.max(0, last.span[0] - AMONG_WITHIN), last.span[0]),
    ) && /^,?\s+$/.test(between)
  );
}

/** "15 civilians and 27 fighters": two parts of one toll. */
function arePartsTogether(piece: string, last: Found, found: Found): boolean {
  if (last.what !== found.what || last.who === found.who || found.who === 'people') return false;
  return last.who !== 'people' && JOINED.test(piece.slice(last.end, found.span[0]));
}
