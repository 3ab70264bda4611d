/**
 * `npm run bench:catalogue`: how long the names index and one shard of facts take to be ready, in Node,
 * beside a fixed piece of work on the same machine so that figures of different machines can be compared.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildCatalogue } from '../../catalogue/build';
import { fromShard, type ShardFile } from '../../src/core/exchange/source-pack-shard';
import { parseNames } from '../../src/core/recognition';

/** Limits of the catalogue: index size in kB gzipped, times in ms. */
const MOST = { indexKb: 250, indexMs: 15, shardMs: 5 };
const ROUNDS = 41;

const folder = mkdtempSync(join(tmpdir(), 'who-says-catalogue-'));
try {
  await buildCatalogue(folder);
  const names = readFileSync(join(folder, 'names.txt'), 'utf8');
  const shards = readdirSync(join(folder, 'facts'))
    .map((name) => join(folder, 'facts', name))
    .sort((a, b) => statSync(b).size - statSync(a).size);
  const largest = readFileSync(shards[0] ?? '', 'utf8');
  const indexKb = gzipSync(names, { level: 9 }).length / 1024;

  const calibration = time(calibrate);
  const index = time(() => parseNames(names).length);
  const shard = time(() => {
    const file: ShardFile = JSON.parse(largest);
    return fromShard(file).size;
  });
  console.log(
    `names index   ${indexKb.toFixed(0)} kB gzipped (most ${MOST.indexKb}), ${parseNames(names).length} records`,
  );
  console.log(
    `shards        ${shards.length}, the largest ${(largest.length / 1024).toFixed(0)} kB`,
  );
  console.log(`calibration   ${show(calibration)}`);
  console.log(`index ready   ${show(index)} (most ${MOST.indexMs})`);
  console.log(`shard ready   ${show(shard)} (most ${MOST.shardMs})`);
  const isWithin =
    indexKb <= MOST.indexKb &&
    Math.min(index.first, index.firstCpu) <= MOST.indexMs &&
    Math.min(shard.first, shard.firstCpu) <= MOST.shardMs;
  if (!isWithin) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Times {
  /** Before the engine has compiled anything: what a worker that wakes pays. */
  readonly first: number;
  /** The same in time of the processor, which a busy machine does not stretch. */
  readonly firstCpu: number;
  readonly median: number;
}

function time(work: () => number): Times {
  const cpu = process.cpuUsage();
  let firstCpu = 0;
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    if (work() <= 0) throw new Error('the work gave nothing');
    const took = performance.now() - start;
    const used = process.cpuUsage(cpu);
    if (firstCpu === 0) firstCpu = (used.user + used.system) / 1000;
    return took;
  });
  const sorted = [...times].sort((a, b) => a - b);
  return { first: times[0] ?? 0, firstCpu, median: sorted[ROUNDS >> 1] ?? 0 };
}

/** Ten million steps of integer arithmetic. */
function calibrate(): number {
  let hash = 1;
  for (let at = 0; at < 1e7; at += 1) hash = (Math.imul(hash, 31) + at) | 0;
  return Math.abs(hash) + 1;
}

function show({ first, firstCpu, median }: Times): string {
  return `${first.toFixed(1)} ms the first time (${firstCpu.toFixed(1)} ms of processor), ${median.toFixed(1)} ms in the middle of ${ROUNDS}`;
}
