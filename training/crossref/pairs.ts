import { compareFigures } from '../../src/core/crossref/compare-figures';
import { type DescribedFigures, describeFigures } from '../../src/core/crossref/describe-figures';
import { figureKeys, figureLookups } from '../../src/core/crossref/index-keys';
import type { SourcedFigure } from '../../src/core/crossref/sourced-figure';
import type { Span } from '../../src/core/model/span';
import {
  completeArticles,
  type GoldFigure,
  type GoldPair,
  goldFigures,
  goldPairs,
  type ReadText,
} from './corpus';

/** Two found figures that meet two annotated ones. */
export interface Pair {
  readonly a: SourcedFigure;
  readonly b: SourcedFigure;
  readonly samePage: boolean;
  readonly events: readonly [string, string];
  /** Null where the pair itself was not annotated. */
  readonly gold: GoldPair | null;
  readonly articles: readonly [string, string];
}

export interface Material {
  readonly pairs: readonly Pair[];
  /** Annotated pairs of which a figure was not found. */
  readonly missed: readonly GoldPair[];
  /** Pairs on complete pages with a side that is no annotated figure. */
  readonly spurious: readonly Pair[];
}

const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

export function material(texts: ReadonlyMap<string, ReadText>): Material {
  const described = new Map<string, DescribedFigures>();
  for (const [id, { document, claims, day }] of texts) {
    described.set(id, describeFigures(document, claims, day));
  }
  const gold = goldFigures();
  const find = (article: string, span: Span) => best(described.get(article), span);
  const annotated = new Map<string, GoldPair>();
  const missed: GoldPair[] = [];
  for (const pair of goldPairs()) {
    if (pair.a.figure === undefined || pair.b.figure === undefined) continue;
    const [a, b] = [find(pair.a.article, pair.a.span), find(pair.b.article, pair.b.span)];
    if (a < 0 || b < 0 || (pair.a.article === pair.b.article && a === b)) missed.push(pair);
    else annotated.set(keyOf(pair.a.article, pair.a.figure, pair.b.article, pair.b.figure), pair);
  }
  const placed = gold.flatMap((figure) => {
    const at = find(figure.article, figure.span);
    const sourced = described.get(figure.article)?.sourced[at];
    return sourced ? [{ figure, sourced, at }] : [];
  });
  const pairs: Pair[] = [];
  for (const [i, one] of placed.entries()) {
    for (const other of placed.slice(i + 1)) {
      if (one.figure.article === other.figure.article && one.at === other.at) continue;
      pairs.push(pairOf(one, other, annotated));
    }
  }
  return { pairs, missed, spurious: spuriousPairs(described, gold) };
}

interface PlacedGold {
  readonly figure: GoldFigure;
  readonly sourced: SourcedFigure;
  readonly at: number;
}

function pairOf(
  one: PlacedGold,
  other: PlacedGold,
  annotated: ReadonlyMap<string, GoldPair>,
): Pair {
  const [x, y] =
    one.figure.article === other.figure.article && one.at > other.at ? [other, one] : [one, other];
  return {
    a: x.sourced,
    b: y.sourced,
    samePage: x.figure.article === y.figure.article,
    events: [x.figure.event, y.figure.event],
    gold:
      annotated.get(keyOf(x.figure.article, x.figure.index, y.figure.article, y.figure.index)) ??
      annotated.get(keyOf(y.figure.article, y.figure.index, x.figure.article, x.figure.index)) ??
      null,
    articles: [x.figure.article, y.figure.article],
  };
}

const keyOf = (a: string, i: number, b: string, j: number) => `${a}#${i}~${b}#${j}`;

function best(described: DescribedFigures | undefined, span: Span): number {
  let at = -1;
  let most = 0;
  for (const [i, figure] of (described?.figures ?? []).entries()) {
    const shared = overlap(figure.span, span);
    if (shared > most) [at, most] = [i, shared];
  }
  return at;
}

function spuriousPairs(
  described: ReadonlyMap<string, DescribedFigures>,
  gold: readonly GoldFigure[],
): Pair[] {
  const out: Pair[] = [];
  for (const id of completeArticles()) {
    const here = described.get(id);
    if (!here) continue;
    const spans = gold.filter(({ article }) => article === id).map(({ span }) => span);
    const known = here.figures.map(({ span }) => spans.some((other) => overlap(span, other) > 0));
    for (const [i, a] of here.sourced.entries()) {
      for (let j = i + 1; j < here.sourced.length; j++) {
        const b = here.sourced[j];
        if (!b || (known[i] && known[j])) continue;
        out.push({ a, b, samePage: true, events: ['?', '?'], gold: null, articles: [id, id] });
      }
    }
  }
  return out;
}

/** True where the index would bring the two together. */
export function meet(a: SourcedFigure, b: SourcedFigure): boolean {
  const keys = new Set(figureKeys(a));
  return figureLookups(b).some((key) => keys.has(key));
}

export { compareFigures };
