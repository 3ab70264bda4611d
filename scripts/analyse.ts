/**
 * `npm run -s analyse -- [--all] [FILE…]`: who says what, in JSON Lines.
 *
 * In, a line each: `{"id", "text", "url"?, "title"?, "published"?, "lang"?}`. Out, a line each: `{"id",
 * "mentions", "claims", "ms"}`; offsets are JavaScript string offsets into `text`. `--all` gives claims
 * below the threshold of display too. Exits 0; 1 when a line could not be read (it answers
 * `{"id"?, "error"}`, the rest is done); 2 on wrong usage.
 */
import { parseArgs } from 'node:util';
import { analyse } from '../src/core/reading/analyse';
import { dayOf, reportTime } from '../src/core/reading/report-day';
import { documentOf } from './article-document';
import { engineOnDisk } from './engine-on-disk';
import { type Article, articleOf, inputLines, print } from './json-lines';

function usage(problem: string): never {
  process.stderr.write(`${problem}\nusage: npm run -s analyse -- [--all] [FILE…]\n`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' } } });
  } catch (error) {
    return usage(String(error));
  }
}

const { values, positionals } = options();
const engine = engineOnDisk({ all: values.all ?? false });

function findings(article: Article) {
  const document = documentOf(article);
  const start = performance.now();
  const analysis = analyse(document, engine, dayOf(reportTime(article.published, Date.now())));
  const ms = performance.now() - start;
  return {
    id: article.id,
    mentions: analysis.mentions.map((mention) => ({
      start: mention.start,
      end: mention.end,
      sourceId: mention.sourceId,
      name: mention.name,
      kind: mention.kind,
      ...(mention.generic ? { generic: mention.generic } : {}),
    })),
    claims: analysis.claims.map((claim) => ({
      source: claim.source,
      cue: claim.cue,
      content: claim.content,
      type: claim.type,
      confidence: claim.confidence,
      resolved: claim.resolved,
      ...(claim.via ? { via: claim.via } : {}),
      stance: claim.stance,
      ...(claim.within === undefined ? {} : { within: claim.within }),
    })),
    ms: Math.round(ms * 100) / 100,
  };
}

for await (const line of inputLines(positionals)) {
  let id: string | undefined;
  try {
    const article = articleOf(line);
    id = article.id;
    print(findings(article));
  } catch (error) {
    process.exitCode = 1;
    print({ id, error: error instanceof Error ? error.message : String(error) });
  }
}
