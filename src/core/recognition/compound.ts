import type { Candidate } from './candidates';
import { BE, BEFORE_VERB, BELONGINGS, isReportingVerb, OUTLET_NOUNS } from './cue-words';
import { type BlockReading, gapBefore, isAcronym, isCapital, keyAt } from './reading';
import { words } from './words';

/**
 * “AFP officers”, “CBS tablets”, “NBC suits”: letters that name a medium name other things too, and a noun after
 * them that no medium has says that they do here. Asked only of letters; told by what a next word isn’t, as nouns are too many
 * to list: no word of a medium’s, no verb, no function word.
 */
export function standsBeforeOtherNoun(c: Candidate): boolean {
  const { block, from, to } = c;
  if (to - from !== 1 || !isAcronym(block, from)) return false;
  const letters = keyAt(block, from).length;
  if (letters < 3 || letters > 4 || to >= block.tokens.keys.length) return false;
  if (block.titled || block.shouting || gapBefore(block, to) !== ' ' || isCapital(block, to))
    return false;
  const next = keyAt(block, to);
  if (!/^[a-z]{4,}$/.test(next) || isOfMedium(next) || MINOR.has(next) || BEFORE_VERB.has(next))
    return false;
  if (BE.has(next) || isReportingVerb(next) || /(?:ed|ing|ly)$/.test(next)) return false;
  return !next.endsWith('s') || isPluralNoun(block, to);
}

const isOfMedium = (key: string): boolean =>
  BELONGINGS.has(key) || OUTLET_NOUNS.has(key) || OF_MEDIA.has(key.replace(/s$/, ''));

/** “officers arrested”, “tablets.”, “suits were”, “rules on”; not the verb of “plans a cut”, “wants to”. */
function isPluralNoun(block: BlockReading, at: number): boolean {
  const after = at + 1;
  if (after >= block.tokens.keys.length || /[.,;:!?]/.test(gapBefore(block, after))) return true;
  const key = keyAt(block, after);
  return BE.has(key) || key === 'who' || key === 'on' || key === 'and' || /ed$/.test(key);
}

const MINOR = words(`
  that this these those with from into over about after before when while where which what than then also have will would could
  should must might shall does well even only just both here there they them their your more most some such were been
  since until under upon among between against because though although during without within through like alone
  instead today tonight yesterday tomorrow later earlier soon again first last next back down says told never ever once
  can't won't came went gave took made kept held began broke sent brought bought sold found lost left paid fought stood knew
  gives takes makes keeps holds puts runs goes comes gets says sees wants needs plans hires airs owns pays
`);

const OF_MEDIA = words(`
  chief boss director executive president chairman chairwoman manager management board star drama sitcom comedy film movie documentary
  docuseries debate town licence license building headquarters office studio source count team cameraman producer camera employee
  worker staffer colleague counterpart interviewer presenter veteran alum alumna alumni insider employee freelancer stringer
  audience viewer listener reader subscriber user affiliate partner rival executive lawyer owner parent deal contract
  clip segment special sport sports weather business world service online archive library logo brand name
  text wire copy picture footage video image file graphic explainer newscast newscaster newsreader legend correspondent
  breakfast morning evening prime radio talk game quiz reality soap hit live national local central regional chart
  call projection model decision desk race style stylebook style account page post tweet statement release list
  question interview profile account remark comment
`);
