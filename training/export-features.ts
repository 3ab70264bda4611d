/**
 * Writes what the tagger sees of every labelled and unlabelled text, as JSON Lines, so that
 * training and the extension share one tokenizer and one set of features.
 * usage: tsx training/export-features.ts OUT_DIR      (WHOSAYS_SHARED, default ../shared)
 * OUT_DIR must hold page-texts.jsonl, which page-texts.ts writes.
 */
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { blocksOfText } from '../src/core/attribution/blocks-of-text';
import { readDocument } from '../src/core/attribution/reading';
import { tokenFeatures } from '../src/core/attribution/tagger/features';
import { readMarked } from './marked-text';
import { type PageLabels, placeLabels } from './page-labels';

const shared = process.env.WHOSAYS_SHARED ?? '../shared';
const out = process.argv[2];
if (!out || !existsSync(shared)) {
  console.error(out ? `No labelled text at ${shared}.` : 'usage: export-features OUT_DIR');
  process.exit(2);
}
mkdirSync(out, { recursive: true });

interface Item {
  readonly id: string;
  readonly text: string;
  readonly claims?: unknown;
}

function exportAll(name: string, items: Iterable<Item>): void {
  const stream = createWriteStream(join(out ?? '', `${name}.jsonl`));
  let count = 0;
  for (const item of items) {
    const reading = readDocument({ text: item.text, blocks: blocksOfText(item.text) });
    const quotes = reading.quotes.map((q) => [q.first, q.last, q.open, q.close, +q.single, q.from]);
    const record = {
      id: item.id,
      words: reading.lower,
      start: [...reading.tokens.start],
      end: [...reading.tokens.end],
      block: [...reading.blockOf],
      sentence: [...reading.sentenceOf],
      quote: [...reading.quoteOf],
      quotes,
      features: [...tokenFeatures(reading)],
      claims: item.claims,
    };
    stream.write(`${JSON.stringify(record)}\n`);
    count += 1;
  }
  stream.end();
  console.error(`${name}: ${count}`);
}

const lines = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);

function corpus(path: string): Item[] {
  return lines(path).map((line) => {
    const doc = JSON.parse(line);
    return { id: doc.id, text: doc.text, claims: doc.attributions };
  });
}

function labelledPages(dir: string): Item[] {
  return readdirSync(dir).map((id) => {
    const gold = JSON.parse(readFileSync(join(dir, id, 'gold.json'), 'utf8'));
    return { id, text: readFileSync(join(dir, id, 'main.txt'), 'utf8'), claims: gold.claims };
  });
}

function ownTexts(dir: string): Item[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ id: name, ...readMarked(readFileSync(join(dir, name), 'utf8')) }));
}

/** Saved pages with labels of the project's own, placed in the text as the extension reads it. */
function savedPages(texts: string, labels: string): Item[] {
  const textOf = new Map(
    lines(texts)
      .map((line) => JSON.parse(line))
      .map((p) => [p.id, p.text]),
  );
  const files = readdirSync(labels, { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const page: PageLabels = JSON.parse(readFileSync(join(labels, name), 'utf8'));
      const text: string | undefined = textOf.get(page.id);
      if (text === undefined) throw new Error(`${texts} has no text of ${page.id}`);
      const { claims, lost } = placeLabels(page, text);
      if (lost > 0) console.error(`${page.id}: ${lost} labels have no place any more`);
      return { id: page.id, text, claims };
    });
}

function* unlabelled(dir: string, labelled: ReadonlySet<string>): Generator<Item> {
  for (const id of readdirSync(dir)) {
    const path = join(dir, id, 'expected.txt');
    if (!labelled.has(id) && existsSync(path)) yield { id, text: readFileSync(path, 'utf8') };
  }
}

function warReports(path: string): Item[] {
  return lines(path).map((line) => {
    const { id, text } = JSON.parse(line);
    return { id: `fa-kes-${id}`, text };
  });
}

const polnear = join(shared, 'corpora/polnear');
const pages = join(shared, 'corpora/news-pages');
exportAll('polnear-train', corpus(join(polnear, 'polnear-train.jsonl')));
exportAll('polnear-dev', corpus(join(polnear, 'polnear-dev.jsonl')));
exportAll('gum', corpus(join(shared, 'corpora/gum-news/train.jsonl')));
exportAll('pages', labelledPages(pages));
const labels = join(import.meta.dirname, 'labels');
exportAll('saved-pages', savedPages(join(out, 'page-texts.jsonl'), labels));
const labelled = [...readdirSync(pages), ...readdirSync(labels).map((name) => parse(name).name)];
exportAll('unlabelled', unlabelled(join(shared, 'pages/dev'), new Set(labelled)));
exportAll('war-reports', warReports(join(shared, 'corpora/fa-kes/articles.jsonl')));
const texts = join(import.meta.dirname, 'texts');
if (existsSync(texts)) exportAll('own', ownTexts(texts));
