import { tollWord } from './tolls';

/** "including 30 children", "among the dead were 22 children", "those killed included six women". */
const PART_BEFORE =
  /\b(?:including|included|includes|include|among\s+(?:them|whom|those)|of\s+(?:whom|them)|amongst\s+them|(?:among|of)\s+the\s+(?:killed\s+civilians|dead|killed|wounded|injured|victims|casualties)(?:\s+(?:were|was|are|there\s+(?:are|were)))?|comprising|along\s+with|as\s+well\s+as(?:\s+the)?|another|a\s+further)\W*(?:(?:\p{L}+\s+){0,1})$/iu;
/** "12 children were among the victims", "11 children among the dead", "7 of them children". */
const PART_AFTER =
  /^\s*(?:(?:were|was|are|is|being)\s+)?(?:also\s+)?among\s+(?:at\s+least\s+)?(?:the\s+|those\s+)?(?:[\d,]+\s+)?(?:[\p{L}-]+\s+){0,2}?(killed|dead|wounded|injured|victims|casualties)\b/iu;
/** "30 of them children": the words behind the number make it a part. */
const OF_THEM = /^\s*of\s+(?:them|whom|those)\b/iu;
/** "the dead included", "among the injured were": what became of the part is said in the same breath. */
const TOLD_BEFORE =
  /\b(dead|killed|wounded|injured|victims|casualties)\b(?:\s+civilians)?\s+(?:(?:were|was|are|there\s+(?:are|were)|included|includes?|including)\s+)?(?:[\p{L}]+\s+){0,2}$/iu;

/** "Most of the deaths were in the village of Dorn where 23 people were killed". */
const MOST_OF =
  /\b(?:most|half|many|some|majority)\s+of\s+(?:the|those|them)\s+(?:deaths|dead|victims|killed|casualties|fatalities)\b[^.;]*$/iu;

export interface PartOf {
  readonly part: boolean;
  /** What became of the whole, where the words say it. */
  readonly what: string | null;
}

/**
 * Whether a number is said to be a part of a larger one.
 * @param before the text of its sentence up to the number
 * @param after the text behind the counted noun
 * @param behindNumber the text right behind the number
 */
export function partOf(before: string, after: string, behindNumber: string): PartOf {
  const among = PART_AFTER.exec(after);
  if (among) return { part: true, what: wholeOf(among[1] ?? '') };
  if (OF_THEM.test(behindNumber)) return { part: true, what: null };
  if (MOST_OF.test(before)) return { part: true, what: null };
  if (!PART_BEFORE.test(before)) return { part: false, what: null };
  const told = TOLD_BEFORE.exec(before);
  return { part: true, what: told ? wholeOf(told[1] ?? '') : null };
}

function wholeOf(word: string): string {
  if (word.toLowerCase() === 'victims') return 'killed';
  return tollWord(word)?.what ?? 'killed';
}
