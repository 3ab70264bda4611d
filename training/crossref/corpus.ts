import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf } from '../../scripts/article-document';
import { engineOnDisk } from '../../scripts/engine-on-disk';
import { type Article, articleOf } from '../../scripts/json-lines';
import type { Claim } from '../../src/core/model/claim';
import type { SourceDocument } from '../../src/core/model/document';
import type { Span } from '../../src/core/model/span';
import { analyse } from '../../src/core/reading/analyse';
import { dayOf, reportTime } from '../../src/core/reading/report-day';

const OUT = join(import.meta.dirname, '../out');
export const SHARED = process.env.WHOSAYS_SHARED ?? '../shared';
const GOLD = join(SHARED, 'corpora/fa-kes');

/** An annotated number, as `cross-reference-rules` describes it. */
export interface GoldFigure {
  readonly article: string;
  readonly index: number;
  readonly span: Span;
  readonly text: string;
  readonly value_min: number | null;
  readonly value_max: number | null;
  readonly what: string;
  readonly who: string;
  readonly subset: boolean;
  readonly event: string;
  readonly source: string | null;
}

interface GoldSide {
  readonly article: string;
  readonly figure?: number;
  readonly span: Span;
  readonly text: string;
}

export interface GoldPair {
  readonly a: GoldSide;
  readonly b: GoldSide;
  readonly relation: string;
  readonly strict?: boolean;
  readonly alt?: readonly string[];
  readonly kind: string;
  readonly why: string;
}

export interface ReadText {
  readonly document: SourceDocument;
  readonly claims: readonly Claim[];
  readonly day: number;
}

function lines<T>(file: string): T[] {
  const text = readFileSync(join(GOLD, file), 'utf8');
  return text.split('\n').flatMap((line) => (line.trim() ? [JSON.parse(line) as T] : []));
}

export const goldFigures = (): GoldFigure[] => lines<GoldFigure>('figures.jsonl');
export const goldPairs = (): GoldPair[] => lines<GoldPair>('pairs.jsonl');

export function completeArticles(): ReadonlySet<string> {
  const parsed = JSON.parse(readFileSync(join(GOLD, 'coverage.json'), 'utf8')) as {
    complete_articles: string[];
    no_in_article_pairs: string[];
  };
  const without = new Set(parsed.no_in_article_pairs);
  return new Set(parsed.complete_articles.filter((id) => !without.has(id)));
}

/**
 * The annotated articles with the claims that the engine finds in them. The claims are kept in
 * `training/out/crossref-claims.json`, since reading takes most of the time; `fresh` reads anew.
 */
export function readTexts(fresh: boolean): Map<string, ReadText> {
  if (!existsSync(join(GOLD, 'articles.jsonl'))) {
    process.stderr.write(`${GOLD} is not there: set WHOSAYS_SHARED to the shared material\n`);
    process.exit(2);
  }
  const wanted = new Set(goldFigures().map(({ article }) => article));
  const articles = articleLines().filter(({ id }) => wanted.has(id));
  const cache = join(OUT, 'crossref-claims.json');
  const known =
    !fresh && existsSync(cache)
      ? (JSON.parse(readFileSync(cache, 'utf8')) as Record<string, Claim[]>)
      : {};
  const engine = articles.every(({ id }) => known[id]) ? null : engineOnDisk();
  const texts = new Map<string, ReadText>();
  const now = Date.UTC(2026, 0);
  for (const article of articles) {
    const document = documentOf(article);
    const day = dayOf(reportTime(article.published, now));
    known[article.id] ??= engine ? [...analyse(document, engine, day).claims] : [];
    texts.set(article.id, { document, claims: known[article.id] ?? [], day });
  }
  if (engine) {
    mkdirSync(OUT, { recursive: true });
    writeFileSync(cache, JSON.stringify(known));
  }
  return texts;
}

function articleLines(): Article[] {
  const text = readFileSync(join(GOLD, 'articles.jsonl'), 'utf8').replaceAll(
    '"date":',
    '"published":',
  );
  const seen = new Set<string>();
  return text.split('\n').flatMap((line) => {
    if (!line.trim()) return [];
    const article = articleOf(line);
    if (seen.has(article.id)) return [];
    seen.add(article.id);
    return [article];
  });
}
