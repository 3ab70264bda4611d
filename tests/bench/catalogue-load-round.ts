/**
 * One round of `catalogue-load.ts`: prints calibration, index cold, index warm and shard cold, in ms. The index is ready when names
 * can be looked up in it.
 */
import { readFileSync } from 'node:fs';
import { fromShard, type ShardFile } from '../../src/core/exchange/source-pack-shard';
import { matcherOfIndex, parseNames } from '../../src/core/recognition';
import { tenMillionSteps } from './ten-million-steps';

const [namesFile = '', shardFile = ''] = process.argv.slice(2);
const names = readFileSync(namesFile, 'utf8');
const shardText = readFileSync(shardFile, 'utf8');

const ready = (): number => matcherOfIndex(parseNames(names)).roots.size;
const index = time(ready);
const shard = time(() => {
  const file: ShardFile = JSON.parse(shardText);
  return fromShard(file).size;
});
for (let at = 0; at < 20; at += 1) ready();
const warm = time(ready);
const calibration = time(tenMillionSteps);
console.log([calibration, index, warm, shard].map((ms) => ms.toFixed(2)).join(' '));

function time(work: () => number): number {
  const start = performance.now();
  if (work() <= 0) throw new Error('the work gave nothing');
  return performance.now() - start;
}
