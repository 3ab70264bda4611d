import type { Figure, FigureModifier } from '../model/crossref';
import type { Span } from '../model/span';

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  'a dozen': 12,
  'two dozen': 24,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};
const VAGUE: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
};
const MODIFIERS: readonly (readonly [string, FigureModifier])[] = [
  ['at least', 'at_least'],
  ['no fewer than', 'at_least'],
  ['more than', 'more_than'],
  ['over', 'more_than'],
  ['up to', 'at_most'],
  ['as many as', 'at_most'],
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
];
const WHAT: readonly (readonly [RegExp, string])[] = [
  [/\b(kill(ed|s|ing)?|dead|died|deaths?|death toll)\b/i, 'killed'],
  [/\b(wounded|injured|injuries|hurt)\b/i, 'wounded'],
  [/\bmissing\b/i, 'missing'],
  [/\b(displaced|fled)\b/i, 'displaced'],
  [/\b(arrested|detained)\b/i, 'arrested'],
  [/\b(captured)\b/i, 'captured'],
  [/\b(trapped)\b/i, 'trapped'],
];
const PEOPLE =
  /^(people|civilians?|children|women|fighters?|militants?|soldiers?|rebels?|terrorists?|protesters?|residents?)$/i;

const NUMBER = [
  String.raw`\d{1,3}(?:,\d{3})+|\d+(?![\d.,]*\d)`,
  ...Object.keys(WORDS),
  ...Object.keys(VAGUE),
].join('|');
const PATTERN = new RegExp(
  String.raw`\b(?:(${MODIFIERS.map(([words]) => words).join('|')})\s+)?(${NUMBER})\b(?:\s+(?:of\s+)?(\p{L}+))?`,
  'giu',
);

/** Figures of the killed, wounded and the like inside the spans given, in order of the text. */
export function findFigures(text: string, within: readonly Span[]): Figure[] {
  return within.flatMap(([start, end]) => inSpan(text.slice(start, end), start));
}

function inSpan(piece: string, offset: number): Figure[] {
  const figures: Figure[] = [];
  for (const match of piece.matchAll(PATTERN)) {
    const [whole, modifierWords, number = '', noun = ''] = match;
    const around = piece.slice(Math.max(0, match.index - 40), match.index + whole.length + 40);
    const what = WHAT.find(([pattern]) => pattern.test(around))?.[1];
    if (!what) continue;
    const key = number.toLowerCase();
    const value = WORDS[key] ?? VAGUE[key] ?? Number(number.replaceAll(',', ''));
    const modifier: FigureModifier =
      key in VAGUE
        ? 'vague'
        : (MODIFIERS.find(([words]) => words === modifierWords?.toLowerCase())?.[1] ?? 'exact');
    const open = modifier === 'vague' || modifier === 'at_least' || modifier === 'more_than';
    figures.push({
      span: [offset + match.index, offset + match.index + whole.length],
      min: modifier === 'at_most' ? null : value,
      max: open ? null : value,
      modifier,
      what,
      who: PEOPLE.test(noun) ? noun.toLowerCase() : 'people',
      subset: /\b(including|among them)\b/i.test(
        piece.slice(Math.max(0, match.index - 20), match.index),
      ),
    });
  }
  return figures;
}
