import type { MatchReason } from '../model/mention';
import { affiliation, officer } from './affiliation';
import type { Candidate } from './candidates';
import { HONORIFICS } from './common-words';
import { isDemonym, TIME_WORDS } from './counter-evidence';
import { cueEvidence } from './cue-evidence';
import { OUTLET_NOUNS } from './cue-words';
import { BEFORE_HEAD, HEAD_TYPES } from './generic-lexicon';
import { positionEvidence } from './position';
import {
  type BlockReading,
  gapBefore,
  isAcronym,
  isCapital,
  isNumber,
  keyAt,
  startsSentence,
  wordAt,
} from './reading';
import { reason, WEIGHT } from './weights';
import { words } from './words';

/** A body or medium that no list has, standing as a source. */
export interface UnknownFound {
  readonly candidate: Candidate;
  readonly reasons: readonly MatchReason[];
}

const BODY_WORDS = words(`
  institute institution center centre foundation observatory network news times herald tribune gazette radio tv
  television agency association organization organisation council committee commission coalition alliance union society
  federation movement front party group fund trust university college ministry department bureau office service
  services authority board court police army forces command corporation company project initiative program programme
  laboratory lab hospital watch monitor press media magazine journal review post star chronicle telegraph daily
  broadcasting channel studio studios syndicate consortium task force panel academy church bank registry museum
  assn guild school employees research analysis analytics associates partners consulting economics
  collaborative archive league congress senate parliament embassy consulate administration
`);
const JOINERS = words('of for and on the in to de la del du des al el');
const CALL_SIGN = /^[KW][A-Z]{2,3}$/;

/** Finds them between the names already taken: `taken` says whether a word belongs to one. */
export function findUnknownBodies(
  block: BlockReading,
  taken: (word: number) => boolean,
): UnknownFound[] {
  const found: UnknownFound[] = [];
  if (block.shouting) return found;
  for (let i = 0; i < block.tokens.keys.length; i++) {
    if (!isCapital(block, i) || taken(i) || beginsNoName(block, i)) continue;
    const to = runEnd(block, i, taken);
    const named = keyAt(block, i) === 'the' ? i + 1 : i;
    const from = bodyOfPerson(block, named, to) ?? named;
    const title = titleIn(block, from, to);
    if (title < to) {
      const hit = inLongerName(block, from, title, taken) ? null : asSource(block, from, title);
      if (hit) found.push(hit);
    } else if (from < to && !inLongerName(block, from, to, taken)) {
      const hit = asSource(block, from, to);
      if (hit) found.push(hit);
    }
    i = to - 1;
  }
  return found;
}

/** With its capital such a word only begins a sentence: “According to the Orin Museum”. */
const NO_FIRST_WORDS = words(
  'a an according in at on by from with after before since but and when while if as that this these those although though because until',
);

/** “Wednesday to the Orin Ministry”: a day begins a name only right before another word of it. */
function beginsNoName(block: BlockReading, i: number): boolean {
  const key = keyAt(block, i);
  return NO_FIRST_WORDS.has(key) || (TIME_WORDS.has(key) && !isCapital(block, i + 1));
}

/** “According to Nancy Low of the Orin Centre”: where the body’s name begins; null without such a person. */
function bodyOfPerson(block: BlockReading, from: number, to: number): number | null {
  let of = from;
  while (of < to && isCapital(block, of) && !BODY_WORDS.has(keyAt(block, of))) of++;
  if (of - from < 2 || of - from > 3 || keyAt(block, of) !== 'of') return null;
  const body = keyAt(block, of + 1) === 'the' ? of + 2 : of + 1;
  if (!isBody(block, body, to)) return null;
  return affiliation(candidateAt(block, body, to)).length > 0 ? body : null;
}

/** “Orin Dockers Union President Ann Low”: the name of the body ends where the title begins; `to` without one. */
function titleIn(block: BlockReading, from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++) if (TITLES.has(keyAt(block, i))) return i;
  return to;
}

const TITLES = words(
  'president chairman chairwoman director secretary ceo spokesman spokeswoman spokesperson chief executive',
);

function runEnd(block: BlockReading, from: number, taken: (word: number) => boolean): number {
  let end = from + 1;
  for (let i = from + 1; i < block.tokens.keys.length && i - from < 14; i++) {
    const gap = gapBefore(block, i);
    if (!/^(?:[\s\u00a0]|['’&‐‑-]|\s&\s|\.)$/.test(gap) || taken(i)) break;
    if (TIME_WORDS.has(keyAt(block, i)) && gap === ' ') break;
    if (isCapital(block, i)) end = i + 1;
    else if (!JOINERS.has(keyAt(block, i)) && keyAt(block, i) !== 's') break;
    else if (keyAt(block, i) === 's' && !isCapital(block, i + 1)) break;
  }
  // “Institute for Radio Astronomy in Bonn”: where it is belongs to no name.
  return end - from > 2 && keyAt(block, end - 2) === 'in' ? end - 2 : end;
}

function inLongerName(
  block: BlockReading,
  from: number,
  to: number,
  taken: (word: number) => boolean,
): boolean {
  const touches = (i: number, gapAt: number) =>
    i >= 0 && taken(i) && /^[\s-]$/.test(gapBefore(block, gapAt));
  return touches(from - 1, from) || touches(to, to);
}

function asSource(block: BlockReading, from: number, to: number): UnknownFound | null {
  const candidate = candidateAt(block, from, to);
  const { article } = candidate;
  if (HONORIFICS.has(keyAt(block, from)) && !isBody(block, from, to)) return null;
  const body =
    isBody(block, from, to) ||
    callSign(block, from, to) ||
    camelOrSite(block, from, to) ||
    acronym(block, from, to) ||
    isJournal(block, from, to) ||
    isTitled(candidate);
  const firm = isResearchFirm(block, from);
  const named =
    firm ||
    introducedByNoun(block, from, to) ||
    isMagazine(block, from, to) ||
    isApposedMedium(block, to);
  // Whoever speaks as an analyst at something speaks for a body, whatever its name is made of.
  const works = worksAt(block, article === null ? from : from - 1);
  if (!body && !named && !works) return null;
  const cues = [...cueEvidence(candidate), ...affiliation(candidate), ...officer(candidate)];
  if (!body && !named && cues.length === 0) return null;
  if (startsSentence(block, from) && to - from === 1 && !body) return null;
  const credit = positionEvidence(candidate).filter(
    (r) => r.code === 'dateline' || r.code === 'photo-credit',
  );
  const reasons = [...cues, ...credit, ...(firm ? [reason('cue-nearby', WEIGHT.nounBefore)] : [])];
  return reasons.length > 0 ? { candidate, reasons } : null;
}

function candidateAt(block: BlockReading, from: number, to: number): Candidate {
  const article = keyAt(block, from - 1) === 'the' ? wordAt(block, from - 1) : null;
  return { block, from, to, article, entries: [] };
}

/** “Harbour Angling magazine”: the noun after it says what it is. */
function isMagazine(block: BlockReading, from: number, to: number): boolean {
  if (keyAt(block, to) !== 'magazine' || gapBefore(block, to) !== ' ' || isCapital(block, to))
    return false;
  return to - from <= 4 && !(to - from === 1 && (isDemonym(keyAt(block, from)) || from === 0));
}

/** “Harbour Angling, a Catholic weekly,”: the noun is the head of what follows, not “Ann Low, a writer for a weekly”. */
function isApposedMedium(block: BlockReading, to: number): boolean {
  if (gapBefore(block, to) !== ', ' || !/^an?$/.test(keyAt(block, to))) return false;
  for (let i = to + 1; i < to + 6 && /^[ -]$/.test(gapBefore(block, i)); i++) {
    const key = keyAt(block, i);
    if (APPOSED_ENDS.has(key)) return false;
    if (PRINTED.has(key) && endsPhrase(block, i + 1)) return true;
  }
  return false;
}

const PRINTED = words(
  'newspaper daily tabloid broadsheet magazine journal weekly broadcaster newswire',
);
const APPOSED_ENDS = words('of in at for from with who that which and to by');

const endsPhrase = (block: BlockReading, at: number): boolean =>
  /^[,.;)]/.test(gapBefore(block, at)) ||
  /^(?:of|in|for|that|which|based|run|funded|backed|founded)$/.test(keyAt(block, at));

/** Nothing but words of unnamed sources: “State TV”. */
function isPlain(block: BlockReading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!BEFORE_HEAD.has(keyAt(block, i)) && !HEAD_TYPES.has(keyAt(block, i))) return false;
  }
  return true;
}

function isBody(block: BlockReading, from: number, to: number): boolean {
  if (to - from < 2 || isPlain(block, from, to)) return false;
  for (let i = from; i < to; i++)
    if (BODY_WORDS.has(keyAt(block, i)) && isCapital(block, i)) return true;
  return false;
}

/** “told The Assembly”: only a title takes its “The” along in the middle of a sentence. */
function isTitled(c: Candidate): boolean {
  const titled = c.article === 'The' && c.from > 1 && !startsSentence(c.block, c.from - 1);
  return titled && c.to - c.from <= 3 && !c.block.titled;
}

/** “told CNBC that”: a short form that the page takes for known. */
function acronym(block: BlockReading, from: number, to: number): boolean {
  const { length } = keyAt(block, from);
  return (
    to - from === 1 &&
    length >= 3 &&
    length <= 6 &&
    isAcronym(block, from) &&
    !NO_BODY.has(keyAt(block, from)) &&
    !isNumber(block, to)
  );
}

const NO_BODY = words(
  'ceo cfo coo cto gop dna usa usd gdp pdf hiv aids covid tv suv ufo vip phd gps atm api faq lgbt lgbtq ussr uae dvd diy potus nyc',
);

function callSign(block: BlockReading, from: number, to: number): boolean {
  return to - from <= 2 && CALL_SIGN.test(wordAt(block, from));
}

function camelOrSite(block: BlockReading, from: number, to: number): boolean {
  const text = block.text.slice(block.tokens.starts[from] ?? 0, block.tokens.ends[to - 1] ?? 0);
  const surname = /^(?:Mc|Mac|De|Le|La|Di|Van|O)[A-Z][a-z]+$/.test(text);
  return (
    to - from <= 2 &&
    !surname &&
    !isAcronym(block, from) &&
    (/^(?:[A-Z][a-z]+(?:[A-Z][a-z]*)+|The[A-Z]{3,6})$/.test(text) ||
      /^[A-Za-z]+\.(?:com|net|org|info|co)$/i.test(text))
  );
}

/** “published in Oxford Open Climate Change”: words that the titles of journals are made of. */
function isJournal(block: BlockReading, from: number, to: number): boolean {
  if (to - from < 2 || keyAt(block, from - 1) !== 'in') return false;
  if (!/^(?:published|appeared|appears|reported|described)$/.test(keyAt(block, from - 2)))
    return false;
  for (let i = from; i < to; i++) if (JOURNALISH.has(keyAt(block, i))) return true;
  return false;
}

const JOURNALISH = words(`
  letters proceedings annals advances science sciences nature medicine medical physics chemistry biology geoscience research reports
  communications climate environmental ecology oncology neurology psychiatry psychology paediatrics pediatrics cell plos frontiers
  economics genetics genomics immunology virology astronomy astrophysical geophysical lancet bmj jama health
`);

/** “the research firm Orin Data”. */
export const isResearchFirm = (block: BlockReading, from: number): boolean =>
  /^(?:firm|company)$/.test(keyAt(block, from - 1)) &&
  RESEARCHING.has(keyAt(block, from - 2)) &&
  gapBefore(block, from) === ' ';

/** “an analyst at Orin Capital”: after “at” or “with”, no place. */
const worksAt = (block: BlockReading, at: number): boolean =>
  /^(?:at|with)$/.test(keyAt(block, at - 1)) &&
  /(?:er|or|ist|ian|yst|expert|fellow|head)$/.test(keyAt(block, at - 2));

const RESEARCHING = words(
  'research analyst analytics polling survey intelligence consulting consultancy data advisory monitoring security cybersecurity',
);

/** “the blog Wealth Nickel”, “affiliate WXYZ”: the noun says that it is one. */
function introducedByNoun(block: BlockReading, from: number, to: number): boolean {
  const noun = keyAt(block, from - 1);
  return (
    to - from <= 4 &&
    OUTLET_NOUNS.has(noun) &&
    !noun.endsWith('s') &&
    /^[\s\u00a0]["“‘]?$/.test(gapBefore(block, from)) &&
    !isCapital(block, from - 1)
  );
}
