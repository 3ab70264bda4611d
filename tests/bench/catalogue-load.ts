/**
 * `npm run bench:catalogue`: how long the names index and one shard of facts take to be ready, in Node,
 * beside a fixed piece of work on the same machine so that figures of different machines can be compared.
 * Each round is a new process, as a worker that wakes is: nothing is compiled yet.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildCatalogue } from '../../catalogue/build';

/** Limits of the catalogue: index size in kB gzipped, times in ms. */
const MOST = { indexKb: 250, indexMs: 15, shardMs: 5 };
const ROUNDS = 9;

const folder = mkdtempSync(join(tmpdir(), 'who-says-catalogue-'));
try {
  await buildCatalogue(folder);
  const [largest = ''] = readdirSync(join(folder, 'facts'))
    .map((name) => join(folder, 'facts', name))
    .sort((a, b) => statSync(b).size - statSync(a).size);
  const indexKb = gzipSync(readFileSync(join(folder, 'names.txt')), { level: 9 }).length / 1024;
  const round = join(import.meta.dirname, 'catalogue-load-round.ts');
  const rounds = Array.from({ length: ROUNDS }, () =>
    execFileSync(process.execPath, ['--import', 'tsx', round, join(folder, 'names.txt'), largest], {
      encoding: 'utf8',
    })
      .trim()
      .split(' ')
      .map(Number),
  );
  const [calibration, index, warmIndex, shard] = [0, 1, 2, 3].map((at) => spread(rounds, at));
  console.log(`names index   ${indexKb.toFixed(0)} kB gzipped (most ${MOST.indexKb})`);
  console.log(`largest shard ${(statSync(largest).size / 1024).toFixed(0)} kB`);
  console.log(`calibration   ${show(calibration)}`);
  console.log(`index, cold   ${show(index)} (most ${MOST.indexMs})`);
  console.log(`index, warm   ${show(warmIndex)}`);
  console.log(`shard, cold   ${show(shard)} (most ${MOST.shardMs})`);
  const isWithin =
    indexKb <= MOST.indexKb &&
    (index?.median ?? Number.NaN) <= MOST.indexMs &&
    (shard?.median ?? Number.NaN) <= MOST.shardMs;
  if (!isWithin) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

function spread(rounds: readonly (readonly number[])[], at: number): Spread {
  const sorted = rounds.map((round) => round[at] ?? Number.NaN).sort((a, b) => a - b);
  const pick = (place: number): number => sorted[place] ?? Number.NaN;
  return { least: pick(0), median: pick(ROUNDS >> 1), most: pick(ROUNDS - 1) };
}

function show(times: Spread | undefined): string {
  if (times === undefined) return 'not measured';
  const { least, median, most } = times;
  return `${median.toFixed(1)} ms (${least.toFixed(1)} to ${most.toFixed(1)} in ${ROUNDS} processes)`;
}
