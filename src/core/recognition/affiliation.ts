import type { MatchReason } from '../model/mention';
import type { Candidate } from './candidates';
import { isSubject } from './cue-evidence';
import { isReportingVerb } from './cue-words';
import { type BlockReading, gapBefore, keyAt } from './reading';
import { reason, WEIGHT } from './weights';
import { words } from './words';

const OF = words('at of for with from');
const ROLE =
  /(?:ist|ian|ologist|scholar|professor|researcher|lecturer|fellow|director|head|lead|leader|chief|analyst|expert|scientist|economist|strategist|spokesman|spokeswoman|spokesperson|administrator|coordinator|president|officer|adviser|advisor|lawyer|attorney|counsel|engineer|author|co-author|member|chair|founder|manager|doctor|epidemiologist|campaigner|policy)$/;
const LONGEST_PHRASE = 9;

/** “a physicist at King’s College London, told”, “said Ann Low, a researcher at the Orin Centre”: the speaker’s body. */
export function affiliation(c: Candidate): MatchReason[] {
  const { block, from, to } = c;
  const at = c.article === null ? from : from - 1;
  if (!OF.has(keyAt(block, at - 1)) || gapBefore(block, at) !== ' ') return [];
  const role = roleBefore(block, at - 1);
  if (role < 0) return [];
  const speaks = /^,\s$/.test(gapBefore(block, to)) && isSubject(block, to);
  return speaks || isSpoken(block, role) ? [reason('cue-nearby', WEIGHT.sourcePreposition)] : [];
}

function roleBefore(block: BlockReading, at: number): number {
  for (let i = at - 1; i >= 0 && i > at - LONGEST_PHRASE; i--) {
    if (/[.;:!?]/.test(gapBefore(block, i + 1))) return -1;
    if (ROLE.test(keyAt(block, i))) return i;
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
    if (comma && isReportingVerb(keyAt(block, i - 1))) return true;
  }
  return false;
}
