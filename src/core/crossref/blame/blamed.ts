import type { Stance } from '../../model/claim';
import { type Culprits, culpritsIn } from './sides';

/** Characters looked at for a culprit beside the words that blame. */
const REACH = 60;
/** "accused [the army] of", "blamed [the army] for". */
const BEFORE_OF = /^(?:that\s+)?(?<who>[^.;]{2,80}?)\s+(?:of|for|over|and demanded)\b/iu;
/** "the attack … blamed on [rebels]", "carried out by [government troops]". */
const BY =
  /\b(?:blamed (?:it |this |them |the [\p{L} ]{1,40})?(?:up)?on|(?:carried out|committed|perpetrated|conducted|fired|dropped|staged|planted|ordered|killed|shelled|bombed) by|the work of|(?:held|holding|holds) (?=[^.;]{2,60} responsible)|blam(?:ed|es|ing)|accus(?:ed|es|ing))\s+/giu;
/** "denied any part in it, blaming [rebels]". */
const BLAMING = /\b(?:blam(?:ed|es|ing)|accus(?:ed|es|ing))\s+(?:(?:it|this|them)\s+on\s+)?/giu;
/** "[the regime] bears responsibility", "[rebels] were behind", "[the army] used gas". */
const DID =
  /\s(?:bears?|bore|is|are|was|were|has been|have been)\s+(?:(?:the )?(?:primary|full|sole)?\s*responsib\p{L}+|(?:to blame|behind|guilty))\b|\s(?:(?:has|have|had) been accused|(?:is|are|was|were) accused)\s+of\b|\s(?:carried out|fired|shelled|bombed|gassed|dropped|(?:has |have |had )?used (?:chemical|gas|sarin|chlorine|cluster))\b/giu;
/** An air strike "by Russian jets", "a Russian air strike", "the US-led coalition strike". */
const STRIKE =
  /\b(?<who>(?:\p{Lu}[\p{L}-]+\s+|regime\s+|government\s+|coalition\s+|army\s+|rebel\s+){1,3})(?:air ?strikes?|strikes?|raids?|jets|warplanes|shelling|bombardment|artillery|rockets)\b/gu;
/** "an air strike late on Monday by [the coalition]": the doer stands behind. */
const STRIKE_BY =
  /\b(?:air ?strikes?|strikes?|raids?|shelling|bombardment|bombings?|attacks?)\b[^,.;:]{0,40}?\sby\s+/giu;
/** "[the coalition] did not carry out strikes": a denial by whoever speaks for it. */
const DID_NOT =
  /\s(?:did not|didn['’]?t|had not|hadn['’]?t|has not|hasn['’]?t|have not|haven['’]?t|(?:has |have |had )?never)\s+(?:carr(?:y|ied) out|conduct(?:ed)?|used?|target(?:ed)?|bomb(?:ed)?|str(?:ike|uck)|hit|attack(?:ed)?|shell(?:ed)?|fired?|kill(?:ed)?|launch(?:ed)?|gas(?:sed)?|drop(?:ped)?)\b/iu;
const NOT_DONE = /\b(?:did not|didn['’]t|never|not)\s+(?:\p{L}+\s+){0,2}$/iu;

/**
 * Whom a claim blames for what was done.
 * @param stance where the cue accuses ("accused", "blamed") the content opens with the accused; what is denied
 *   blames nobody, but a denial may go on to blame somebody else
 */
export function blamed(
  content: string,
  stance: Stance,
  sides: ReadonlyMap<string, string>,
): Culprits {
  const found = new Set<string>();
  const add = (phrase: string) => {
    for (const culprit of culpritsIn(phrase, sides)) found.add(culprit);
  };
  if (stance === 'accuses') add(accusedAtHead(content));
  for (const pattern of stance === 'denies' ? [BLAMING] : [BY, STRIKE_BY]) {
    for (const match of content.matchAll(pattern)) {
      const from = match.index + match[0].length;
      const behind = content.slice(from, from + REACH);
      if (!/^(?:of|for|by)\b/iu.test(behind)) add(upToClause(behind));
    }
  }
  if (stance === 'denies') return [...found];
  for (const { index } of content.matchAll(DID)) {
    const before = content.slice(Math.max(0, index - REACH), index);
    if (!NOT_DONE.test(`${before} `)) add(fromClause(before));
  }
  for (const match of content.matchAll(STRIKE)) add(match.groups?.who ?? '');
  return [...found];
}

function accusedAtHead(content: string): string {
  const on = /^(?:it|this|that|the [\p{L} ]{1,40}?)\s+on\s+([^.;]{2,60})/iu.exec(content);
  if (on) return upToClause(on[1] ?? '');
  return BEFORE_OF.exec(content)?.groups?.who ?? upToClause(content.slice(0, REACH));
}

const upToClause = (text: string): string =>
  text.split(
    /[,;:]|(?<!\p{Lu})\.|\s(?:of|for|that|which|who|killed|after|when|while|in|on|near|against)\s/u,
  )[0] ?? '';
const fromClause = (text: string): string =>
  text.split(/[,;:]|(?<!\p{Lu})\.|\s(?:that|which|said|says|because|after|when|while)\s/u).at(-1) ??
  '';

/** Who is said not to have done it ("the coalition did not carry out strikes"), as the text has it, or null. */
export function saidNotToHave(content: string): string | null {
  const match = DID_NOT.exec(content);
  return match ? fromClause(content.slice(Math.max(0, match.index - REACH), match.index)) : null;
}
