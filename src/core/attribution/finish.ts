import type { QuoteType } from '../model/claim';
import type { Span } from '../model/span';
import { KIND } from '../text/tokens';
import type { Draft, RawClaim, Run } from './raw-claim';
import type { Reading } from './reading';
import { isHedged, isNegated, stanceOf } from './stance';

function spanOf(reading: Reading, [first, last]: Run): Span {
  return [reading.tokens.start[first] ?? 0, reading.tokens.end[last] ?? 0];
}

/** Direct: every word in quotes; mixed: some; indirect: none. */
function quoteType(reading: Reading, content: readonly Run[]): QuoteType {
  let quoted = 0;
  let words = 0;
  for (const [first, last] of content) {
    for (let i = first; i <= last; i++) {
      if ((reading.tokens.kind[i] ?? 0) > KIND.number) continue;
      words += 1;
      if (reading.quoteOf[i] !== -1) quoted += 1;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted === words ? 'direct' : 'mixed';
}

const size = (runs: readonly Run[]): number => runs.reduce((n, [a, b]) => n + b - a + 1, 0);

/** For each draft, the smallest other one in whose content its cue stands. */
function parents(drafts: readonly Draft[]): (number | undefined)[] {
  const out: (number | undefined)[] = [];
  // Drafts are in order of the text, so an enclosing content opened not far before; the stack
  // of contents still open keeps this linear in practice and bounded by the nesting depth.
  const edges = drafts
    .flatMap((d, k) => d.content.map(([first, last]) => ({ first, last, k })))
    .sort((a, b) => a.first - b.first || b.last - a.last);
  const byCue = drafts.map((d, k) => ({ at: d.cue[0], k })).sort((a, b) => a.at - b.at);
  let open: typeof edges = [];
  let next = 0;
  for (const { at, k } of byCue) {
    while (next < edges.length && (edges[next]?.first ?? 0) <= at) {
      const edge = edges[next++];
      if (edge) open.push(edge);
    }
    open = open.filter((edge) => edge.last >= at);
    let best: number | undefined;
    for (const edge of open) {
      if (edge.k === k) continue;
      const mine = size(drafts[edge.k]?.content ?? []);
      if (best === undefined || mine < size(drafts[best]?.content ?? [])) best = edge.k;
    }
    out[k] = best;
  }
  return out;
}

/** Turns drafts, in order of the text, into claims with spans, type, stance, flags and nesting. */
export function finishClaims(reading: Reading, drafts: readonly Draft[]): RawClaim[] {
  const within = parents(drafts);
  return drafts.map((draft, index) => {
    const cueWords = reading.lower.slice(draft.cue[0], draft.cue[1] + 1);
    const parent = within[index];
    return {
      index,
      source: draft.source ? [spanOf(reading, draft.source)] : [],
      cue: draft.cue[1] >= draft.cue[0] ? [spanOf(reading, draft.cue)] : [],
      content: draft.content.map((run) => spanOf(reading, run)),
      type: quoteType(reading, draft.content),
      stance: stanceOf(cueWords),
      hedged: isHedged(cueWords),
      negated: isNegated(cueWords),
      confidence: draft.confidence,
      ...(draft.via ? { viaSpan: spanOf(reading, draft.via) } : {}),
      ...(parent === undefined ? {} : { within: parent }),
    };
  });
}
