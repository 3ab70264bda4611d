import { tollNounBeforeOf, tollWord } from './tolls';
import type { NearWord } from './words-around';

/** Words looked at before the number, and after the noun it counts. */
const LEFT_REACH = 7;
const RIGHT_REACH = 9;
/** A passive may stand far behind its subject: "98 people from the towns of A and B were killed". */
const PASSIVE_REACH = 16;
const STOP = /^(?:after|when|while|as|since|because|although|but|which|where|if|that|and|or)$/i;
const STOP_LEFT = /^(?:when|while|since|because|although|but|which|where|if|were|was)$/i;
const PASSIVE = /^(?:were|was|been|be|being|are|is|left|found|reported|feared|confirmed)$/i;
const DETERMINER = /^(?:the|their|its|of|many|most|more|other|all|his|her|those)$/i;

/** What became of the people counted, as the words right before the number say: "killing at least 30". */
export function saidBefore(before: readonly NearWord[]): string | null {
  const [conjunction, , article, verb] = before;
  if (/^(?:and|but|or)$/i.test(conjunction?.text ?? '')) {
    // "killing a woman and nine children": one verb for both.
    const shared = /^an?$/i.test(article?.text ?? '') ? tollWord(verb?.text ?? '') : null;
    return shared && shared.side !== 'after' ? shared.what : null;
  }
  for (const [at, word] of before.slice(0, LEFT_REACH).entries()) {
    if (/^\d/.test(word.text)) return null;
    const behind = before[at + 1];
    if (before[at - 1]?.text.toLowerCase() === 'of') {
      const of = tollNounBeforeOf(word.text);
      if (of) return of;
    }
    const toll = tollWord(word.text);
    if (toll && toll.side !== 'after') {
      const noun = behind && !/ing$/i.test(word.text) && DETERMINER.test(behind.text);
      const passive = behind && PASSIVE.test(behind.text);
      if (!noun && !passive && word.text.toLowerCase() !== 'toll')
        return joint(before, at, toll.what);
    }
    if (STOP_LEFT.test(word.text)) return null;
  }
  return null;
}

/** "killed and injured 30": both verbs speak of one number. */
function joint(before: readonly NearWord[], at: number, what: string): string {
  const conjunction = before[at + 1]?.text.toLowerCase();
  const other = tollWord(before[at + 2]?.text ?? '');
  const both =
    (conjunction === 'and' || conjunction === 'or') &&
    other !== null &&
    ((what === 'wounded' && other.what === 'killed') ||
      (what === 'killed' && other.what === 'wounded'));
  return both ? 'killed_or_wounded' : what;
}

/** What became of them by the words behind the noun: "30 civilians were killed", "20 fighters who … died". */
export function saidAfter(after: readonly NearWord[], reach = RIGHT_REACH): string | null {
  let listed = false;
  for (const [at, word] of after.slice(0, reach < RIGHT_REACH ? reach : PASSIVE_REACH).entries()) {
    const lower = word.text.toLowerCase();
    if (/^(?:including|includes|mostly|them|whom|among)$/.test(lower)) listed = true;
    if (/^\d/.test(lower) && !listed) return null;
    const toll = tollWord(word.text);
    if (toll && toll.side !== 'before') {
      const passive =
        PASSIVE.test(after[at - 1]?.text ?? '') || PASSIVE.test(after[at - 2]?.text ?? '');
      const noun = DETERMINER.test(after[at - 1]?.text ?? '');
      const active = toll.side === 'both' && !passive && governs(after, at);
      const near = reach >= RIGHT_REACH || passive || at <= 1;
      if (near && !noun && !active && (passive || at < reach))
        return jointAfter(after, at, toll.what);
    }
    if (STOP.test(lower) && !listed && !(lower === 'and' && at > 0)) return null;
  }
  return null;
}

/** "30 killed or wounded", and in a headline "30 killed, injured". */
export function jointAfter(after: readonly NearWord[], at: number, what: string): string {
  const next = after[at + 1];
  const joined = /^(?:and|or)$/i.test(next?.text ?? '');
  const other = tollWord((joined ? after[at + 2] : next)?.text ?? '');
  const behind = after[at + (joined ? 3 : 2)]?.text ?? '';
  if (!joined && !/^(?:killed|dead)$/i.test(after[at]?.text ?? '')) return what;
  if (!other || other.side === 'before' || /^\d/.test(behind)) return what;
  const pair = new Set([what, other.what]);
  return pair.has('killed') && pair.has('wounded') ? 'killed_or_wounded' : what;
}

/** "killed 30": the verb speaks of the number behind it; but not in "20 people killed 30 injured". */
function governs(after: readonly NearWord[], at: number): boolean {
  if (!/^\d/.test(after[at + 1]?.text ?? '')) return false;
  return at > 0 || tollWord(after[2]?.text ?? '') === null;
}
