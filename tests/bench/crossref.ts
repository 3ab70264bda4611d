/**
 * `npm run bench:crossref`: figures and cross-references against the gold of the shared corpus, by its own
 * scorer. Needs the shared material (`WHOSAYS_SHARED`, by default `../shared`) and python3; says so where
 * they are absent, and exits 2.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const shared = process.env.WHOSAYS_SHARED ?? '../shared';
const gold = join(shared, 'corpora/fa-kes');
const scorer = join(shared, 'tools/score-crossref.py');
const articles = join(gold, 'articles.jsonl');
for (const needed of [scorer, articles]) {
  if (existsSync(needed)) continue;
  process.stderr.write(`${needed} is not there: set WHOSAYS_SHARED to the shared material\n`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'crossref-'));
const [input, links, figures] = ['articles', 'links', 'figures'].map((name) =>
  join(folder, `${name}.jsonl`),
) as [string, string, string];
writeFileSync(input, readFileSync(articles, 'utf8').replaceAll('"date":', '"published":'));
const most = { maxBuffer: 2 ** 30, encoding: 'utf8' } as const;
const start = performance.now();
writeFileSync(
  links,
  execFileSync('npx', ['tsx', 'scripts/crossref.ts', input, '--figures', figures], most),
);
process.stdout.write(
  `all articles read and compared in ${Math.round(performance.now() - start)} ms\n`,
);

for (const kind of ['cross', 'in']) {
  for (const variant of [[], ['--strict'], ['--dedup'], ['--alt']]) {
    process.stdout.write(`\n== ${kind} ${variant.join(' ')}\n`);
    process.stdout.write(
      execFileSync('python3', [scorer, gold, links, '--kind', kind, ...variant], most),
    );
  }
}
/** Between whole claims; across articles the annotated pairs are a sample, so that precision can't be told. */
const NON_NUMERIC = /"relation":"(?:denial|attribution_conflict|chain)"/;
const ofClaims = join(folder, 'of-claims.jsonl');
const rows = readFileSync(links, 'utf8')
  .split('\n')
  .filter((line) => NON_NUMERIC.test(line));
writeFileSync(ofClaims, rows.join('\n'));
const counts = ['denial', 'attribution_conflict', 'chain'].map(
  (relation) =>
    `${relation} ${rows.filter((line) => line.includes(`"relation":"${relation}"`)).length}`,
);
process.stdout.write(`\n== denials, attribution conflicts, chains; found: ${counts.join(', ')}\n`);
const table = execFileSync('python3', [scorer, gold, ofClaims], most);
process.stdout.write(
  `${table
    .split('\n')
    .filter((line) => /^(?:relation|denial|attribution_conflict|chain)\s.*\d|^relation/.test(line))
    .slice(0, 4)
    .join('\n')}\n`,
);

process.stdout.write('\n== figures\n');
const report = execFileSync('python3', [scorer, gold, links, '--figures', figures], most);
process.stdout.write(report.slice(report.indexOf('figure extraction')));
