import { type Decided, decide, isMedium } from './decide';
import type { PageKnowledge } from './page-knowledge';
import { reason, WEIGHT } from './weights';

const LIST = /^(?:,? (?:and|or|&) |, |; ?|\/)(?:the |The )?$/;
/** “Channel 4’s Dispatches”, “BBC Radio 4’s Today”. */
const OWNED = /^['’]s $/;

/**
 * Decides anew about names that stand in a list beside a medium: in “Time, Newsweek and The Atlantic” the
 * clear ones speak for the doubtful one. Once from each end, so that a list is walked whole.
 */
export function withListed(decided: readonly Decided[], knowledge: PageKnowledge): void {
  for (let i = 1; i < decided.length; i++)
    beside(decided[i - 1], decided[i], decided[i], decided[i - 1], knowledge);
  for (let i = decided.length - 2; i >= 0; i--)
    beside(decided[i], decided[i + 1], decided[i], decided[i + 1], knowledge);
}

function beside(
  left: Decided | undefined,
  right: Decided | undefined,
  open: Decided | undefined,
  settled: Decided | undefined,
  knowledge: PageKnowledge,
): void {
  if (!left || !right || !open || open.decision || !settled?.decision) return;
  if (!isMedium(settled.decision.entry.source.kind)) return;
  const { block } = left.candidate;
  const from = block.tokens.ends[left.candidate.to - 1] ?? 0;
  const to = block.tokens.starts[right.candidate.from] ?? 0;
  const gap = block.text.slice(from, Math.min(to, from + 11));
  if (!LIST.test(gap) && !(open === right && OWNED.test(gap))) return;
  open.decision = decide(open.candidate, knowledge, null, [reason('cue-nearby', WEIGHT.listed)]);
}
