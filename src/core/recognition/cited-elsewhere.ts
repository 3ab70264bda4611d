import type { Candidate } from './candidates';
import { type Decided, decide } from './decide';
import type { PageKnowledge } from './page-knowledge';
import { isAcronym } from './reading';
import { reason, WEIGHT } from './weights';

/**
 * Decides anew about doubtful names of sources that the page clearly cites somewhere: once “the US-led
 * coalition said”, the US-led coalition elsewhere on the page is the same. Only for names of several words,
 * with their “The”, or in capitals: a single common word stays a word.
 */
export function withCitedElsewhere(
  pages: readonly (readonly Decided[])[],
  knowledge: PageKnowledge,
): void {
  const cited = new Set<string>();
  for (const decided of pages) {
    for (const { decision } of decided) {
      if (decision?.reasons.some((r) => r.code === 'cue-nearby'))
        cited.add(decision.entry.source.id);
    }
  }
  if (cited.size === 0) return;
  const more = [reason('full-name-earlier', WEIGHT.citedElsewhere)];
  for (const decided of pages) {
    for (const open of decided) {
      if (open.decision || !isOfItsOwn(open.candidate)) continue;
      const entries = open.candidate.entries.filter((e) => cited.has(e.source.id));
      if (entries.length > 0)
        open.decision = decide({ ...open.candidate, entries }, knowledge, null, more);
    }
  }
}

function isOfItsOwn(c: Candidate): boolean {
  return c.to - c.from > 1 || c.article === 'The' || isAcronym(c.block, c.from);
}
