import type { MatchReason } from '../model/mention';
import type { Candidate } from './candidates';
import { isSubject } from './cue-evidence';
import { isReportingVerb } from './cue-words';
import { type BlockReading, gapBefore, isCapital, keyAt } from './reading';
import { reason, WEIGHT } from './weights';
import { words } from './words';

const OF = words('at of for with from');
/** Roles by their ending; nouns that share it and are none are told apart below. */
const ROLE =
  /(?:[a-z]{3,}(?:ist|ian|er|or)|scholar|fellow|head|lead|chief|analyst|expert|spokesman|spokeswoman|spokesperson|president|attorney|counsel|chair|student|officials?|representative|(?:scientist|analyst|economist|researcher|astronomer|scholar|expert)s)$/;
const NO_ROLE = words(`
  after other another however whether never over under number order paper letter water river power summer winter master matter
  former later earlier other together rather either neither center floor door sector error factor minor major senior junior
  december november october september dinner border tower corner shoulder weather leather silver computer newspaper quarter monitor
`);
const LONGEST_PHRASE = 9;

/** “a physicist at King’s College London, told”, “said Ann Low, a researcher at the Orin Centre”: the speaker’s body. */
export function affiliation(c: Candidate): MatchReason[] {
  const { block, from, to } = c;
  const at = c.article === null ? from : from - 1;
  if (!OF.has(keyAt(block, at - 1)) || gapBefore(block, at) !== ' ') return [];
  const role = roleBefore(block, at - 1);
  if (role < 0) return personOf(c, at - 1);
  const speaks = /^,?\s$/.test(gapBefore(block, to)) && isSubject(block, to);
  return speaks || isSpoken(block, role) ? [reason('cue-nearby', WEIGHT.sourcePreposition)] : [];
}

/** “According to Nancy Low of the Orin Centre”: a person, two or three words with capitals, and no role. */
function personOf({ block }: Candidate, of: number): MatchReason[] {
  let first = of;
  while (
    first > 0 &&
    of - first < 3 &&
    isCapital(block, first - 1) &&
    gapBefore(block, first) === ' '
  )
    first--;
  if (of - first < 2) return [];
  const before = keyAt(block, first - 1);
  const told =
    (before === 'to' && keyAt(block, first - 2) === 'according') || isReportingVerb(before);
  return told ? [reason('cue-nearby', WEIGHT.sourcePreposition)] : [];
}

function roleBefore(block: BlockReading, at: number): number {
  for (let i = at - 1; i >= 0 && i > at - LONGEST_PHRASE; i--) {
    if (/[.;:!?]/.test(gapBefore(block, i + 1))) return -1;
    if (ROLE.test(keyAt(block, i)) && !NO_ROLE.has(keyAt(block, i))) return i;
    if (gapBefore(block, i + 1).startsWith(',')) return -1;
  }
  return -1;
}

/** “said Ann Low, a …”: the verb, at most five words of a name, a comma, then the role. */
function isSpoken(block: BlockReading, role: number): boolean {
  let comma = false;
  for (let i = role; i > 0 && i > role - 12; i--) {
    const gap = gapBefore(block, i);
    if (/[.;:!?“”"]/.test(gap)) return false;
    if (gap.startsWith(',')) {
      if (comma) return false;
      comma = true;
    }
    const before = keyAt(block, i - 1);
    if (
      comma &&
      (isReportingVerb(before) || (before === 'to' && keyAt(block, i - 2) === 'according'))
    )
      return true;
  }
  return false;
}

/** “DWU President Ann Low said”, “the DWU general secretary, said”, “said Ann Low, a DWU representative”: an officer of the body who speaks in that sentence. */
export function officer({ block, from, to }: Candidate): MatchReason[] {
  let at = -1;
  for (let i = to; i < to + 3 && gapBefore(block, i) === ' '; i++)
    if (OFFICERS.has(keyAt(block, i))) at = i;
  if (at < 0) return [];
  const article = keyAt(block, from - 1);
  if (/^(?:an?|the)$/.test(article) && isSpoken(block, at))
    return [reason('cue-nearby', WEIGHT.belongingNext)];
  for (let i = at + 1; i < at + 9 && i < block.tokens.keys.length; i++) {
    if (/[.;:!?]\s/.test(gapBefore(block, i)) && keyAt(block, i - 1).length > 2) return [];
    if (isReportingVerb(keyAt(block, i))) return [reason('cue-nearby', WEIGHT.belongingNext)];
  }
  return [];
}

const OFFICERS = words(
  'president chairman chairwoman chair director secretary chief ceo head leader spokesman spokeswoman spokesperson representative officials officers members member organiser organizer coordinator boss',
);
