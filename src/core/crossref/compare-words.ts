import { speaksForOneOf } from './blame/sides';
import type { ComparableClaim, Comparison } from './comparable-claim';
import { areOfPage, chanceOfOneEvent, OF_PAGE } from './compare-blame';

/** "denied the accusation": what is denied stands right before. */
export const POINTS_AT_CLAIM =
  /^(?:the|that|this|these|those|such|any|all)\s+(?:[\p{L}-]+\s+)?(?:accusations?|claims?|allegations?|charges?|reports?|suggestions?)\W*$/iu;
/** Words at the head of an accusation among which the accused is named. */
const ACCUSED_WITHIN = 5;
const SAME_CLAIM = 0.7;
const DENIED = 0.5;
/** Below this share of common words no two claims are linked by their words. */
export const LEAST_OVERLAP = Math.min(SAME_CLAIM, DENIED);
/** Fewer common words than this say too little. */
const LEAST_COMMON = 4;
/** Words of a source's name that tell nothing of who it is. */
const NO_NAME =
  /^(?:spokes\w+|official|senior|col|gen|ministry|minister|us|syrian|russian|foreign|defence|state)$/;

/** How two claims stand to each other by their words alone; null unless that is plain. */
export function compareWords(
  a: ComparableClaim,
  b: ComparableClaim,
  samePage: boolean,
): Comparison | null {
  if (a.sourceKey === b.sourceKey) return null;
  const denies = denial(a, b) ?? denialOfBlame(a, b, samePage);
  if (denies) return denies;
  const words = new Set(b.words);
  const common = a.words.filter((word) => words.has(word));
  const overlap = common.length / Math.max(1, new Set([...a.words, ...b.words]).size);
  const names = a.entities.some((entity) => b.entities.includes(entity));
  if (common.length < LEAST_COMMON || !names) return null;
  const place = a.entities.find((entity) => b.entities.includes(entity)) ?? '';
  const against = (a.stance === 'denies') !== (b.stance === 'denies') || a.negated !== b.negated;
  if (against) return overlap >= DENIED ? answer('denial', 'denial', place, 0.65) : null;
  if (a.figures.length > 0 && b.figures.length > 0) return null;
  return overlap >= SAME_CLAIM ? answer('same_claim', 'same_words', place, 0.7) : null;
}

/** The accused denies the accusation, or a denial names no more than what was said right before. */
function denial(a: ComparableClaim, b: ComparableClaim): Comparison | null {
  const [said, denied] = a.stance === 'denies' ? [b, a] : [a, b];
  if (denied.stance !== 'denies' || said.stance !== 'accuses') return null;
  if (Math.abs(a.day - b.day) > 1) return null;
  if (POINTS_AT_CLAIM.test(denied.content.trim()) && denied === b) {
    return answer('denial', 'accused_denies', '', 0.75, said, denied);
  }
  const accused = said.words.slice(0, ACCUSED_WITHIN);
  const names = (denied.voice ?? []).filter((word) => !NO_NAME.test(word));
  return names.some((word) => accused.includes(word))
    ? answer('denial', 'accused_denies', '', 0.7, said, denied)
    : null;
}

/** Those who are blamed deny it, or are said not to have done it: the same event as far as its words tell. */
function denialOfBlame(
  a: ComparableClaim,
  b: ComparableClaim,
  samePage: boolean,
): Comparison | null {
  const [said, denied] = clears(a) ? [b, a] : [a, b];
  if (!clears(denied) || clears(said) || !said.blames) return null;
  if (!speaksForOneOf(denied.side ?? [], said.blames)) return null;
  const ofPage = samePage && areOfPage(a, b) ? OF_PAGE : 0;
  const event = Math.max(chanceOfOneEvent(a, b, samePage), ofPage);
  if (event < ONE_EVENT) return null;
  const confidence = event * DENIAL_SURE;
  const place = denied.scene?.place || said.scene?.place || '';
  return denied.stance === 'denies' || !place
    ? answer('denial', 'accused_denies', '', confidence, said, denied)
    : answer('denial', 'denial', place, confidence);
}

const clears = ({ stance, side }: ComparableClaim): boolean =>
  stance === 'denies' || side !== undefined;

/** From this chance of one event on, and how sure a denial is then. */
const ONE_EVENT = 0.7;
const DENIAL_SURE = 0.9;

function answer(
  relation: Comparison['relation'],
  code: string,
  place: string,
  confidence: number,
  said?: ComparableClaim,
  denied?: ComparableClaim,
): Comparison {
  const who = said && denied ? { source: said.sourceName, by: denied.sourceName } : {};
  return { relation, strict: false, why: { code, values: { place, ...who } }, confidence };
}
