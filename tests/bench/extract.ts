/**
 * How much of a page's main text the reading reaches, and how much else it takes, over saved pages that
 * come with their main text. `npm run bench:extract [-- --sample N] [--worst N] [--id ID]`. Needs the shared pages
 * (WHOSAYS_SHARED, default ../shared).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSavedPages, type SavedPageReading, savedPages } from '../../scripts/saved-page-reader';

const { values } = parseArgs({
  options: {
    sample: { type: 'string' },
    worst: { type: 'string', default: '15' },
    id: { type: 'string' },
    set: { type: 'string', default: 'dev' },
  },
});

interface Row extends SavedPageReading {
  readonly id: string;
  readonly recall: number;
  readonly precision: number;
  readonly words: number;
}

const shared = savedPages(values.set);

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of `a`'s words that are found in `b`, each as often as it stands there. */
function covered(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let found = 0;
  for (const word of a) {
    const n = left.get(word) ?? 0;
    if (n > 0) {
      found++;
      left.set(word, n - 1);
    }
  }
  return a.length === 0 ? 1 : found / a.length;
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length);
const at = (numbers: readonly number[], share: number) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(share * (numbers.length - 1))] ?? 0;

const ids = readdirSync(shared)
  .filter((id) => existsSync(`${shared}/${id}/page.html`) && (!values.id || id === values.id))
  .filter((_, i, all) => !values.sample || i % Math.ceil(all.length / Number(values.sample)) === 0);

const rows: Row[] = [];
const unmeasured: string[] = [];
for await (const page of readSavedPages(shared, ids)) {
  if ('error' in page) {
    unmeasured.push(`${page.id}: ${page.error}`);
    continue;
  }
  const { id, reading } = page;
  const expectedFile = `${shared}/${id}/expected.txt`;
  const expected = existsSync(expectedFile) ? wordsOf(readFileSync(expectedFile, 'utf8')) : [];
  const got = wordsOf(reading.text);
  rows.push({
    id,
    ...reading,
    words: expected.length,
    recall: covered(expected, got),
    precision: expected.length ? covered(got, expected) : 1,
  });
}

const judged = rows.filter((row) => row.words > 0);
const recalls = judged.map((row) => row.recall);
const precisions = judged.map((row) => row.precision);
const pct = (n: number) => `${(100 * n).toFixed(1)} %`;
console.log(`${rows.length} pages read, ${judged.length} with their main text known`);
console.log(
  `word recall    mean ${pct(mean(recalls))}, p10 ${pct(at(recalls, 0.1))}, ≥ 90 %: ${recalls.filter((r) => r >= 0.9).length}`,
);
console.log(
  `word precision mean ${pct(mean(precisions))}, p10 ${pct(at(precisions, 0.1))}, ≥ 90 %: ${precisions.filter((r) => r >= 0.9).length}`,
);
console.log(`taken for an article ${rows.filter((row) => row.article).length} of ${rows.length}`);
console.log(
  `gate ms  median ${at(
    rows.map((r) => r.gate),
    0.5,
  ).toFixed(2)}, p95 ${at(
    rows.map((r) => r.gate),
    0.95,
  ).toFixed(2)}`,
);
console.log(
  `read ms  median ${at(
    rows.map((r) => r.read),
    0.5,
  ).toFixed(1)}, p95 ${at(
    rows.map((r) => r.read),
    0.95,
  ).toFixed(1)}, most ${at(
    rows.map((r) => r.read),
    1,
  ).toFixed(1)}`,
);
for (const line of unmeasured) console.log(`NOT MEASURED ${line}`);
const show = (title: string, list: readonly Row[]) => {
  console.log(`\n${title}`);
  for (const row of list.slice(0, Number(values.worst))) {
    console.log(
      `  ${row.id}  recall ${pct(row.recall)}  precision ${pct(row.precision)}  ${row.root.slice(0, 60)}`,
    );
  }
};
show(
  'lowest recall',
  [...judged].sort((a, b) => a.recall - b.recall),
);
show(
  'lowest precision',
  [...judged].sort((a, b) => a.precision - b.precision),
);
show(
  'not taken for an article',
  rows.filter((row) => !row.article),
);
if (values.id) {
  for (const row of rows) console.log(row.text, '\n', row.blocks.join(' '), row.identity);
}
