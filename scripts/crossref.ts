/**
 * `npm run -s crossref -- [FILE…] [--figures OUT]`: how figures and claims stand to each other, in JSON Lines.
 *
 * In, a line each: an article `{"id", "text", "outlet"?, "published"?}`. Out, a line for each link between two
 * figures or claims of one article or of two: `{"a": {"article", "span"}, "b": {"article", "span"}, "relation",
 * "strict"?, "why", "confidence"}`. `--figures` also writes each figure of people (killed, wounded, missing …):
 * `{"article", "span", "value_min", "value_max", "what", "who", "modifier"}`. Offsets are JavaScript string
 * offsets. Exits 0; 1 when a line could not be read (it answers `{"id"?, "error"}`, the rest is done); 2 on
 * wrong usage.
 */
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { findLinks, type ReadArticle, readArticle } from './crossref-articles';
import { engineOnDisk } from './engine-on-disk';
import { articleOf, inputLines, print } from './json-lines';

function usage(problem: string): never {
  process.stderr.write(`${problem}\nusage: npm run -s crossref -- [FILE…] [--figures OUT]\n`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({ allowPositionals: true, options: { figures: { type: 'string' } } });
  } catch (error) {
    return usage(String(error));
  }
}

const { values, positionals } = options();
const engine = engineOnDisk();
const articles: ReadArticle[] = [];

for await (const line of inputLines(positionals)) {
  let id: string | undefined;
  try {
    const article = articleOf(line);
    id = article.id;
    articles.push(readArticle(article, engine, Date.now()));
  } catch (error) {
    process.exitCode = 1;
    print({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

if (values.figures !== undefined) {
  const out = createWriteStream(values.figures);
  for (const { id, figures } of articles) {
    for (const { min, max, what, who, modifier, span } of figures) {
      const row = { article: id, span, value_min: min, value_max: max, what, who, modifier };
      out.write(`${JSON.stringify(row)}\n`);
    }
  }
  await new Promise((done) => out.end(done));
}

for (const link of findLinks(articles)) print(link);
