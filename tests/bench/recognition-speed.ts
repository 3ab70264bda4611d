/**
 * How long recognition takes: reading an index of 15,000 names, an article of 5,000 characters, texts up to
 * 10 MB, and the reader's own 10,000 names. The texts are made here of words and names of the catalogue.
 */
import { gzipSync } from 'node:zlib';
import type { NamedSource } from '../../src/core/model/names-index';
import {
  addSources,
  matcherOfIndex,
  parseNames,
  recognise,
  serialiseNames,
} from '../../src/core/recognition';
import { catalogueNames } from './catalogue-names';
import { plainDocument } from './labelled-pages';
import { tenMillionSteps } from './ten-million-steps';

const NAMES = 15_000;
const ARTICLE = 5_000;
const names = filledUp(catalogueNames(), NAMES);
const count = names.reduce((sum, s) => sum + s.aliases.length, 0);
const file = serialiseNames(names);
console.log(
  `${names.length} sources, ${count} names; index ${kB(file.length)}, ${kB(gzipSync(file, { level: 9 }).length)} gz`,
);

const parse = median(15, () => parseNames(file));
const index = parseNames(file);
const build = median(15, () => matcherOfIndex(index));
console.log(`parse ${parse.toFixed(1)} ms, build ${build.toFixed(1)} ms`);

const matcher = matcherOfIndex(index);
const article = plainDocument(textOf(ARTICLE), 'https://site.example/story');
const first = timed(() => recognise(article, matcher, []));
const warm = spread(1000, () => recognise(article, matcher, []));
console.log(
  `article of ${article.text.length} characters: first ${first.toFixed(1)} ms, ${shown(warm)} of 1000, beside a calibration of ${shown(spread(15, tenMillionSteps))}`,
);

for (const size of [100_000, 1_000_000, 10_000_000]) {
  const doc = plainDocument(textOf(size), 'https://site.example/story');
  const ms = timed(() => recognise(doc, matcher, []));
  console.log(
    `${size} characters: ${ms.toFixed(0)} ms, ${((ms * 1e6) / size).toFixed(0)} ns a character`,
  );
}

const own = filledUp([], 10_000).map((s, i) => ({ ...s, id: `own-${i}` }));
const added = timed(() => addSources(matcher, own));
const after = median(300, () => recognise(article, matcher, []));
console.log(
  `10,000 names of the reader: added in ${added.toFixed(1)} ms, article then ${after.toFixed(2)} ms`,
);

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

interface Spread {
  readonly least: number;
  readonly tenth: number;
  readonly middle: number;
}

/** The least tells what the work takes, the rest what else the machine does. */
function spread(times: number, run: () => unknown): Spread {
  const all = Array.from({ length: times }, () => timed(run)).sort((a, b) => a - b);
  const at = (share: number): number => all[Math.floor(times * share)] ?? 0;
  return { least: at(0), tenth: at(0.1), middle: at(0.5) };
}

function median(times: number, run: () => unknown): number {
  return spread(times, run).middle;
}

function shown({ least, tenth, middle }: Spread): string {
  return `median ${middle.toFixed(2)} ms (least ${least.toFixed(2)}, tenth ${tenth.toFixed(2)})`;
}

function kB(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

/** Adds made-up papers until so many names are there. */
function filledUp(sources: readonly NamedSource[], wanted: number): NamedSource[] {
  const all = [...sources];
  const places =
    'Arden Brook Corve Dunmore Elm Farrow Glen Hollin Isel Jarrow Kelm Lorne Marden Nene Orrin'.split(
      ' ',
    );
  const kinds = 'Gazette Herald Post Observer Radio Tribune Courier Agency Monitor Star'.split(' ');
  let have = all.reduce((sum, s) => sum + s.aliases.length, 0);
  for (let i = 0; have < wanted; i++, have++) {
    const pick = (list: readonly string[], by: number): string =>
      list[Math.floor(i / by) % list.length] ?? '';
    const text = `${pick(places, 1)}${pick(places, 15).toLowerCase()} ${pick(kinds, 225)} ${i}`;
    all.push({
      id: `made-${i}`,
      label: text,
      kind: 'newspaper',
      aliases: [{ text, matching: 'always', kind: 'official' }],
      domains: [],
    });
  }
  return all;
}

/** Prose of made-up sentences, with a name or an unnamed source in every second one. */
function textOf(size: number): string {
  const sentences = [
    'The bridge over the river was closed at nine in the evening after the water had risen by two metres.',
    'According to Reuters, the mayor had asked the province for boats and for two hundred men.',
    'Nobody in the lower town had been told, and most of the shops were still open when the wall gave way.',
    'Three officials who spoke on condition of anonymity said that the pumps had failed in the spring.',
    'The Valley Flood Authority (VFA) counted forty houses under water; VFA expects that number to rise.',
    'Ann Rowe, a spokeswoman for the World Health Organization, said that wells in Upper Arden were unsafe.',
    'She walked along the dam with her brother, who keeps bees, and looked at the fields on the other side.',
  ];
  let text = '';
  for (let i = 0; text.length < size; i++) {
    text += `${sentences[i % sentences.length]}${i % 4 === 3 ? '\n\n' : ' '}`;
  }
  return text.slice(0, size).trimEnd();
}
