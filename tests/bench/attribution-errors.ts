/** Sorts what went wrong on labelled pages by its cause. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PATHS } from './attribution-corpora';
import type { Found } from './attribution-score';

type Span = readonly [number, number];

interface GoldClaim {
  readonly kind: string;
  readonly nested?: boolean;
  readonly agentless?: boolean;
  readonly implicit?: boolean;
  readonly spans: { source: Span | Span[] | null; cue: Span | Span[] | null; content: Span[] };
}

function spans(value: Span | readonly Span[] | null): Span[] {
  if (!value || value.length === 0) return [];
  return typeof value[0] === 'number' ? [value as Span] : [...(value as readonly Span[])];
}

const touch = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some(([s, e]) => b.some(([t, f]) => s < f && t < e));

function shared(a: readonly Span[], b: readonly Span[]): number {
  let n = 0;
  for (const [s, e] of a) for (const [t, f] of b) n += Math.max(0, Math.min(e, f) - Math.max(s, t));
  return n;
}

const size = (a: readonly Span[]): number => a.reduce((n, [s, e]) => n + e - s, 0);
const f1 = (a: readonly Span[], b: readonly Span[]): number =>
  (2 * shared(a, b)) / Math.max(1, size(a) + size(b));

/** Causes with their counts, for core claims that were missed and findings that were wrong. */
export function errorsByCause(found: readonly Found[], threshold: number): string {
  const missed: Record<string, number> = {};
  const wrong: Record<string, number> = {};
  const count = (table: Record<string, number>, cause: string): void => {
    table[cause] = (table[cause] ?? 0) + 1;
  };
  for (const { id, claims } of found) {
    const gold: GoldClaim[] = JSON.parse(
      readFileSync(join(PATHS.pages, id, 'gold.json'), 'utf8'),
    ).claims;
    const parts = gold.map(({ spans: s }) => ({
      source: spans(s.source),
      cue: spans(s.cue),
      content: spans(s.content),
    }));
    const shown = claims.filter((claim) => claim.confidence >= threshold);
    const right = (g: (typeof parts)[number], c: (typeof claims)[number]): boolean =>
      f1(g.content, c.content) >= 0.5 &&
      (touch(g.source, c.source) || (g.source.length === 0 && c.source.length === 0));
    gold.forEach((claim, k) => {
      const g = parts[k];
      if (!g || claim.kind !== 'statement' || claim.nested || claim.agentless || claim.implicit)
        return;
      if (shown.some((c) => right(g, c))) return;
      const near = shown.find((c) => touch(g.cue, c.cue));
      if (near) count(missed, f1(g.content, near.content) < 0.5 ? 'content wrong' : 'source wrong');
      else if (claims.some((c) => right(g, c))) count(missed, 'under the threshold');
      else count(missed, 'cue not found');
    });
    for (const claim of shown) {
      if (parts.some((g) => right(g, claim))) continue;
      const g = parts.find((p) => touch(p.cue, claim.cue));
      if (!g) count(wrong, 'no claim there');
      else count(wrong, f1(g.content, claim.content) < 0.5 ? 'content wrong' : 'source wrong');
    }
  }
  const row = (table: Record<string, number>): string =>
    Object.entries(table)
      .sort((a, b) => b[1] - a[1])
      .map(([cause, n]) => `${cause} ${n}`)
      .join(', ');
  return `  core claims missed: ${row(missed)}\n  findings wrong: ${row(wrong)}`;
}
