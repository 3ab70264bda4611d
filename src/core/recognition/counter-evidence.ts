import type { MatchReason } from '../model/mention';
import type { Candidate } from './candidates';
import { HONORIFICS, PLACE_PREPOSITIONS } from './common-words';
import { phraseBefore } from './cue-evidence';
import { BELONGINGS, isReportingVerb, OUTLET_NOUNS } from './cue-words';
import {
  type BlockReading,
  gapBefore,
  isCapital,
  isNumber,
  keyAt,
  startsSentence,
} from './reading';
import { reason, WEIGHT } from './weights';
import { words } from './words';

export const TIME_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday
`);
/** A noun right after a name that makes it the name of a place, a family, a thing or a body of another kind. */
const OTHER_NOUNS = words(`
  mosque church temple shrine cathedral district tribe clan family lagoon gene genes protein machine machines agreement treaty shelter
  valley river lake creek street road avenue boulevard square plaza hotel hospital clinic neighbourhood neighborhood suburb
  island islands palace castle mountain mountains peninsula brigade brigades battalion militia drone drones missile missiles
  munition munitions rocket rockets satellite satellites rifle rifles exam exams dynasty stadium cinema restaurant pub
  batteries battery hounds terrier plateau coast coastline delta gorge desert basin virus vaccine
`);
/** These say so only of a name that is doubtful anyway. */
const LOOSE_NOUNS = words(`
  club school college village city province county region area bridge foundation party parties movement tank tanks system systems
  test tests form forms session sessions meeting meetings people peoples language airport port harbour harbor theatre theater bar
  cells membership sponsor members hunting cubs spots screen cream rays light bed beds tan line lines code codes project projects
  falls forest batsman bowler striker squad league cup candidate candidates politician politicians voter voters water winds wind
`);
const ROLE_WORDS = words(
  'editor reporter correspondent columnist writer staff photo photos news tv television radio magazine newspaper online',
);
const PLACE_NOUNS = words(
  'town city village province district region area county island port state neighbourhood suburb people kingdom',
);
const TIGHT = /^[\s\u00a0]$|^-$|^[‐‑]$/;

/** What speaks against a doubtful name’s being a source: it belongs to a longer name, a person, a place, a word. */
export function counterEvidence(c: Candidate): MatchReason[] {
  const { block, from, to } = c;
  const found: MatchReason[] = [];
  const at = c.article !== null ? from - 1 : from;
  // An account or the end of an address: “@ABC”, “desk@paper.example”.
  if (gapBefore(block, from).endsWith('@'))
    found.push(reason('competing-word', WEIGHT.titledPerson));
  if (/^(?:every|each|another|any)$/.test(keyAt(block, from - 1)))
    found.push(reason('competing-person', WEIGHT.person));
  if (to - from === 1 && c.article === null && ROLE_WORDS.has(keyAt(block, from))) {
    found.push(reason('competing-word', WEIGHT.person));
  }
  if (c.article === null && from > 0) {
    const gap = gapBefore(block, from);
    const previous = keyAt(block, from - 1);
    if (TIGHT.test(gap)) {
      if (HONORIFICS.has(previous) && isCapital(block, from - 1))
        found.push(reason('competing-person', WEIGHT.titledPerson));
      else if (capitalBefore(c))
        found.push(
          reason(to - from === 1 ? 'competing-person' : 'competing-title', WEIGHT.longerNameBefore),
        );
      else if (gap !== ' ' && gap !== '\u00a0' && !isJointPoll(c))
        found.push(reason('competing-word', WEIGHT.ordinaryWord));
    } else if (/^\.\s$/.test(gap) && HONORIFICS.has(previous)) {
      found.push(reason('competing-person', WEIGHT.person));
    } else if (/^\.\s$/.test(gap) && previous.length === 1 && isCapital(block, from - 1)) {
      found.push(reason('competing-person', WEIGHT.person));
    }
    if (previous === 'of' && PLACE_NOUNS.has(keyAt(block, from - 2))) {
      found.push(reason('competing-place', WEIGHT.otherNoun));
    }
    if (PLACE_PREPOSITIONS.has(previous) && TIGHT.test(gap) && !phraseBefore(block, from)) {
      // “in Brookings, South Dakota”
      const inState = gapBefore(block, to) === ', ' && isCapital(block, to) && previous === 'in';
      found.push(reason('competing-place', inState ? WEIGHT.otherNoun : WEIGHT.place));
    }
  }
  if (
    c.article !== null &&
    at > 0 &&
    /^(?:on|up|down|over|across|behind|under)$/.test(keyAt(block, at - 1)) &&
    c.article === 'the'
  ) {
    found.push(reason('competing-word', WEIGHT.ordinaryWord));
  }
  found.push(...afterwards(c));
  return found;
}

/** “Knights of Columbus-Marist poll”. */
function isJointPoll({ block, from, to }: Candidate): boolean {
  return isCapital(block, from - 1) && BELONGINGS.has(keyAt(block, to));
}

/** A capitalised word right before, that isn’t a sentence’s first and isn’t a noun or nationality for a medium. */
export function capitalBefore(c: Candidate): boolean {
  const { block, from } = c;
  const i = from - 1;
  if (!isCapital(block, i) || block.shouting || block.titled) return false;
  const key = keyAt(block, i);
  if (
    TIME_WORDS.has(key) ||
    OUTLET_NOUNS.has(key) ||
    ROLE_WORDS.has(key) ||
    isReportingVerb(key) ||
    isDemonym(key)
  )
    return false;
  if (startsSentence(block, i) && (key.length <= 3 || isFunctionWord(key))) return false;
  return true;
}

function afterwards(c: Candidate): MatchReason[] {
  const { block, to } = c;
  if (to >= block.tokens.keys.length) return [];
  const gap = gapBefore(block, to);
  const next = keyAt(block, to);
  if (/^\s*,\s*$/.test(gap) && isNumber(block, to) && next.length === 2)
    return [reason('competing-person', WEIGHT.person)];
  if (/^\s*,\s*$/.test(gap) && (next === 'who' || isPersonSaid(block, to)))
    return [reason('competing-person', WEIGHT.person)];
  if (!TIGHT.test(gap)) return [];
  if (OTHER_NOUNS.has(next)) return [reason('competing-word', WEIGHT.otherNoun)];
  if (LOOSE_NOUNS.has(next)) return [reason('competing-word', WEIGHT.looseNoun)];
  if (isNumber(block, to)) return [reason('competing-word', WEIGHT.number)];
  if (next === 'of') return [reason('competing-word', WEIGHT.ordinaryWord)];
  if (!isCapital(block, to) || block.titled || block.shouting) return [];
  if (MEDIA_SECTIONS.has(next)) return [];
  if (TIME_WORDS.has(next) || ROLE_WORDS.has(next) || BELONGINGS.has(next) || isReportingVerb(next))
    return [];
  return [reason('competing-title', WEIGHT.longerNameAfter)];
}

/** “Ansa, a student of nine”, “Mother Jones, the union organiser”. */
function isPersonSaid(block: BlockReading, to: number): boolean {
  if (!/^(?:an?|the)$/.test(keyAt(block, to))) return false;
  for (let i = to + 1; i < to + 5 && /^[\s-]?$/.test(gapBefore(block, i)); i++) {
    const key = keyAt(block, i);
    if (OUTLET_NOUNS.has(key) || BELONGINGS.has(key)) return false;
    if (PERSON_NOUNS.has(key)) return isClosedByComma(block, i + 1);
    if (key === 'of' || key === 'that' || key === 'which') return false;
  }
  return false;
}

/** “…, the union organiser, died”; in “According to Time, the general said” the noun opens the clause. */
function isClosedByComma(block: BlockReading, at: number): boolean {
  for (let i = at; i < at + 7 && i < block.tokens.keys.length; i++) {
    const gap = gapBefore(block, i);
    if (gap.startsWith(',')) return true;
    if (/[.;:!?]/.test(gap) || isReportingVerb(keyAt(block, i))) return false;
  }
  return false;
}

const PERSON_NOUNS = words(`
  organiser organizer student pupil teacher farmer singer actor actress player footballer striker goalkeeper author novelist doctor
  nurse lawyer politician senator minister president mayor officer soldier general girl boy woman man mother father
  son daughter wife husband widow brother sister driver worker activist artist painter poet composer scientist professor engineer
  shopkeeper fisherman policeman waiter cook baker tailor carpenter miner sailor pilot judge priest imam bishop
  villager neighbour neighbor resident refugee migrant survivor victim teenager toddler baby businessman businesswoman
`);

/** “BBC Urdu”, “CNN Business”, “NBC Sports”: a service of the medium, not another name. */
const MEDIA_SECTIONS = words(`
  urdu arabic persian hindi turkish russian pashto somali swahili mundo africa world sport sports business politics english
  international online digital monitoring verify investigates
`);

const FUNCTION_WORDS = words(`
  the and but yet when while if as in on at by from with according after before since for that this these those both also
  meanwhile however even although though citing quoting speaking writing like unlike per via only earlier later today
  yesterday last first then why how what which who did does is was has had because until under over
`);
const isFunctionWord = (key: string): boolean =>
  FUNCTION_WORDS.has(key) || key.endsWith('ly') || key.endsWith('ing');

/** “British”, “Syrian”, “Pakistani”, “Chinese”, “Russia’s” is a possessive and never gets here. */
const DEMONYM =
  /^(?:us|uk|american|british|english|scottish|irish|welsh|french|german|dutch|greek|turkish|spanish|polish|danish|finnish|swedish|swiss|chinese|japanese|lebanese|portuguese|sudanese|maltese|burmese|vietnamese|taiwanese|czech|arab|arabic|thai|israeli|iraqi|pakistani|saudi|qatari|emirati|kuwaiti|bahraini|omani|yemeni|azerbaijani|bangladeshi|kurdish|afghan|filipino|western|state|[a-z]{3,}(?:ian|ean|can))$/;
export const isDemonym = (key: string): boolean => DEMONYM.test(key);
