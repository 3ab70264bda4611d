/**
 * `npm run catalogue:check`: all that can be wrong with the catalogue's data, one line each.
 * `npm run catalogue:check -- --curated-only FILE…` says only what concerns those files.
 */
import { resolve } from 'node:path';
import { assemble } from './build-steps/assemble';
import { readCurated } from './load/read-curated';
import { collisions } from './rules/collisions';
import { danglingReferences, ownershipCycles } from './rules/ownership';
import { formatProblem, type Problem } from './schema/problem';

const root = resolve(import.meta.dirname, '..');
const today = new Date().toISOString().slice(0, 10);
const [mode, ...files] = process.argv.slice(2);

if (mode === '--curated-only') checkCurated();
else {
  const catalogue = assemble(root, today);
  report(catalogue.problems, catalogue.records.length);
}

/** References to owners that have no record yet are only warned of: another curator may add them. */
function checkCurated(): void {
  const { records, problems } = readCurated(root, today);
  const known = new Set(records.map(({ record }) => record.id));
  const all = [
    ...problems,
    ...collisions(records),
    ...ownershipCycles(records),
    ...danglingReferences(records, known, 'warning'),
  ];
  report(all.filter(isAsked), records.length);
}

function isAsked(problem: Problem): boolean {
  if (files.length === 0) return true;
  return files.some((file) => resolve(file) === resolve(root, problem.file));
}

function report(found: readonly Problem[], count: number): void {
  for (const problem of found) console.log(formatProblem(problem));
  const errors = found.filter(({ level }) => level === 'error').length;
  console.log(`${count} records read: ${errors} errors, ${found.length - errors} warnings`);
  if (errors > 0) process.exitCode = 1;
}
