/**
 * `npm run fuzz:import [-- --files 100000] [--seed 1]`: brings in so many spoilt files, of every form that can be
 * brought in, and tells which broke something. Prints one line of JSON; exits 1 where one did.
 */
import { parseArgs } from 'node:util';
import { fuzzImport } from './import/fuzz';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
  },
});
const files = Number(values.files);
const broken = await fuzzImport(files, Number(values.seed), (done) => {
  if (done % 5_000 === 0) process.stderr.write(`${done} files\n`);
});
for (const one of broken.slice(0, 20)) process.stderr.write(`${JSON.stringify(one, null, 1)}\n`);
process.stdout.write(`${JSON.stringify({ files, broken: broken.length })}\n`);
process.exitCode = broken.length === 0 ? 0 : 1;
