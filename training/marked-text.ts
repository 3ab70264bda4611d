/**
 * Training texts of the project's own, with claims marked in place: `[s1 The army][q1 says][c1 that
 * it left]`. Marks may nest; `][` stands for a space between two, but for none before a colon. A
 * claim without `s` has the source of the claim before it, with `[q7=5 …]` that of claim 5, with
 * `[q7! …]` none.
 */
export interface MarkedClaim {
  source: [number, number][];
  cue: [number, number][];
  content: [number, number][];
}

/** Takes the marks out. Throws where a bracket is not closed. */
export function readMarked(marked: string): { text: string; claims: MarkedClaim[] } {
  const source = marked.trim().replace(/\]\[(?![sqc]\d+(?:=\d+|!)? :)/gu, '] [');
  const claims = new Map<number, MarkedClaim & { from: number }>();
  const open: { role: string; id: number; start: number }[] = [];
  let text = '';
  let previous = 0;
  for (const piece of source.split(/(\[[sqc]\d+(?:=\d+|!)? |\])/u)) {
    const mark = /^\[([sqc])(\d+)(?:=(\d+)|(!))? $/u.exec(piece);
    if (mark) {
      const id = Number(mark[2]);
      if (!claims.has(id)) claims.set(id, { source: [], cue: [], content: [], from: previous });
      const claim = claims.get(id);
      if (claim && mark[3]) claim.from = Number(mark[3]);
      if (claim && mark[4]) claim.from = 0;
      open.push({ role: mark[1] ?? '', id, start: text.length });
      previous = id;
    } else if (piece === ']') {
      const closed = open.pop();
      const claim = closed && claims.get(closed.id);
      if (!claim) throw new Error(`unmatched ] after: ${text.slice(-40)}`);
      const role = closed.role === 's' ? 'source' : closed.role === 'q' ? 'cue' : 'content';
      claim[role].push([closed.start, text.length]);
    } else text += piece;
  }
  if (open.length > 0) throw new Error(`unclosed mark of claim ${open[0]?.id}`);
  for (const claim of claims.values()) {
    if (claim.source.length === 0) claim.source = claims.get(claim.from)?.source ?? [];
  }
  return {
    text,
    claims: [...claims.values()].map(({ source: s, cue, content }) => ({
      source: s,
      cue,
      content,
    })),
  };
}
