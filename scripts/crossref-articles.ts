import type { ComparableClaim, Comparison } from '../src/core/crossref/comparable-claim';
import { compareClaims, LINK_THRESHOLD } from '../src/core/crossref/compare-claims';
import { compareFigures } from '../src/core/crossref/compare-figures';
import { describeClaims } from '../src/core/crossref/describe-claims';
import { describeFigures } from '../src/core/crossref/describe-figures';
import { figureKeys, figureLookups, indexKeys, lookupKeys } from '../src/core/crossref/index-keys';
import { linkClaims } from '../src/core/crossref/link-claims';
import { headDay } from '../src/core/crossref/scene/days';
import type { SourcedFigure } from '../src/core/crossref/sourced-figure';
import type { Claim } from '../src/core/model/claim';
import type { Figure, Relation, Why } from '../src/core/model/crossref';
import type { Span } from '../src/core/model/span';
import { analyse } from '../src/core/reading/analyse';
import type { Engine } from '../src/core/reading/engine';
import { dayOf, reportTime } from '../src/core/reading/report-day';
import { documentOf } from './article-document';
import type { Article } from './json-lines';

/** Figures under one key beyond which the key is too common to look under. */
const MOST_UNDER_KEY = 600;

export interface ReadArticle {
  readonly id: string;
  readonly figures: readonly Figure[];
  readonly sourced: readonly SourcedFigure[];
  readonly claims: readonly SpannedClaim[];
}

/** A claim as it is compared, and where it stands: from its first to its last word. */
export interface SpannedClaim {
  readonly comparable: ComparableClaim;
  readonly span: Span;
}

export interface Link {
  readonly a: { readonly article: string; readonly span: Span };
  readonly b: { readonly article: string; readonly span: Span };
  readonly relation: Relation;
  readonly strict?: boolean;
  readonly why: Why;
  readonly confidence: number;
}

/** The figures of an article, the narrator's too, each with its scene and its source. */
export function readArticle(article: Article, engine: Engine, now: number): ReadArticle {
  const document = documentOf(article);
  const day = headDay(article.text) ?? dayOf(reportTime(article.published, now));
  const { claims, figures: claimed } = analyse(document, engine, day);
  const { figures, sourced } = describeFigures(document, claims, day);
  const described = describeClaims(document, claims, claimed, day);
  return {
    id: article.id,
    figures,
    sourced,
    claims: described.flatMap((comparable, at) => {
      const claim = claims[at];
      return claim ? [{ comparable, span: wholeSpan(claim) }] : [];
    }),
  };
}

function wholeSpan({ source, cue, content }: Claim): Span {
  const spans = [...source, ...cue, ...content];
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

/** Links in each article, and across articles between figures that share a key of the index. */
export function* findLinks(articles: readonly ReadArticle[]): Generator<Link> {
  for (const article of articles) {
    for (let i = 0; i < article.figures.length; i++) {
      for (let j = i + 1; j < article.figures.length; j++) {
        yield* linkOf(article, i, article, j);
      }
    }
  }
  yield* linksAcross(articles);
  yield* claimLinks(articles);
}

/** Relations that only whole claims have; what their figures say is told by the links of the figures. */
const OF_CLAIMS: ReadonlySet<Relation> = new Set(['denial', 'attribution_conflict', 'chain']);

function* claimLinks(articles: readonly ReadArticle[]): Generator<Link> {
  for (const article of articles) {
    for (const { a, b, ...found } of linkClaims(article.claims.map((claim) => claim.comparable))) {
      yield* claimLink(article, a, article, b, found);
    }
  }
  const index = new Map<string, [article: number, claim: number][]>();
  for (const [at, article] of articles.entries()) {
    for (const [i, { comparable }] of article.claims.entries()) {
      const met = new Set<string>();
      for (const key of lookupKeys(comparable)) {
        for (const [other, j] of underKey(index, key)) {
          const there = articles[other];
          const one = there?.claims[j];
          if (other === at || !there || !one || met.has(`${other}:${j}`)) continue;
          met.add(`${other}:${j}`);
          const found = compareClaims(one.comparable, comparable);
          if (found && found.confidence >= LINK_THRESHOLD)
            yield* claimLink(there, j, article, i, found);
        }
      }
      for (const key of indexKeys(comparable)) {
        const list = index.get(key);
        if (list) list.push([at, i]);
        else index.set(key, [[at, i]]);
      }
    }
  }
}

function* claimLink(
  a: ReadArticle,
  i: number,
  b: ReadArticle,
  j: number,
  { relation, why, confidence }: Comparison,
): Generator<Link> {
  const [one, other] = [a.claims[i], b.claims[j]];
  if (!one || !other || !OF_CLAIMS.has(relation)) return;
  yield {
    a: { article: a.id, span: one.span },
    b: { article: b.id, span: other.span },
    relation,
    why,
    confidence: Math.round(confidence * 1000) / 1000,
  };
}

function* linksAcross(articles: readonly ReadArticle[]): Generator<Link> {
  const index = new Map<string, [article: number, figure: number][]>();
  for (const [at, article] of articles.entries()) {
    for (const [i, figure] of article.sourced.entries()) {
      const keys = figureKeys(figure);
      const met = new Set<string>();
      for (const [other, j] of figureLookups(figure).flatMap((key) => underKey(index, key))) {
        const pair = `${other}:${j}`;
        const there = articles[other];
        if (other === at || met.has(pair) || !there) continue;
        met.add(pair);
        yield* linkOf(there, j, article, i);
      }
      for (const key of keys) {
        const list = index.get(key);
        if (list) list.push([at, i]);
        else index.set(key, [[at, i]]);
      }
    }
  }
}

function underKey(
  index: ReadonlyMap<string, [number, number][]>,
  key: string,
): readonly [number, number][] {
  const list = index.get(key) ?? [];
  return list.length > MOST_UNDER_KEY ? [] : list;
}

function* linkOf(a: ReadArticle, i: number, b: ReadArticle, j: number): Generator<Link> {
  const [one, other] = [a.sourced[i], b.sourced[j]];
  const [here, there] = [a.figures[i], b.figures[j]];
  if (!one || !other || !here || !there) return;
  const samePage = a === b;
  const found = compareFigures(one, other, samePage);
  if (!found || (found.relation === 'different_event' && !samePage)) return;
  if (found.relation === 'conflict' && found.confidence < LINK_THRESHOLD) return;
  yield {
    a: { article: a.id, span: here.span },
    b: { article: b.id, span: there.span },
    relation: found.relation,
    ...(found.relation === 'conflict' ? { strict: found.strict } : {}),
    why: found.why,
    confidence: Math.round(found.confidence * 1000) / 1000,
  };
}
