import { LINK_THRESHOLD } from '../src/core/crossref/compare-claims';
import { compareFigures } from '../src/core/crossref/compare-figures';
import { describeFigures } from '../src/core/crossref/describe-figures';
import { figureKeys } from '../src/core/crossref/index-keys';
import type { SourcedFigure } from '../src/core/crossref/sourced-figure';
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
  const day = dayOf(reportTime(article.published, now));
  const { claims } = analyse(document, engine, day);
  const { figures, sourced } = describeFigures(document, claims, day);
  return { id: article.id, figures, sourced };
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
}

function* linksAcross(articles: readonly ReadArticle[]): Generator<Link> {
  const index = new Map<string, [article: number, figure: number][]>();
  for (const [at, article] of articles.entries()) {
    for (const [i, figure] of article.sourced.entries()) {
      const keys = figureKeys(figure);
      const met = new Set<string>();
      for (const [other, j] of keys.flatMap((key) => underKey(index, key))) {
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
