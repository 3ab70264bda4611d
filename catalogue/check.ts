/**
 * `npm run catalogue:check`: all that can be wrong with the catalogue's data, one line each.
 * `npm run catalogue:check -- --curated-only FILE…` says only what concerns those files.
 */
import { resolve } from 'node:path';
import { readCurated } from './load/read-curated';
import { collisions } from './rules/collisions';
import { danglingReferences, ownershipCycles } from './rules/ownership';
import { formatProblem, type Problem } from './schema/problem';

const root = resolve(import.meta.dirname, '..');
const today = new Date().toISOString().slice(0, 10);
const [mode, ...files] = process.argv.slice(2);

const curated = readCurated(root, today);
const known = new Set(curated.records.map(({ record }) => record.id));
const problems: Problem[] = [
  ...curated.problems,
  ...collisions(curated.records),
  ...ownershipCycles(curated.records),
  ...danglingReferences(curated.records, known, mode === '--curated-only' ? 'warning' : 'error'),
];
report(mode === '--curated-only' ? problems.filter(isAsked) : problems);

function isAsked(problem: Problem): boolean {
  if (files.length === 0) return true;
  return files.some((file) => resolve(file) === resolve(root, problem.file));
}

function report(found: readonly Problem[]): void {
  for (const problem of found) console.log(formatProblem(problem));
  const errors = found.filter(({ level }) => level === 'error').length;
  const warnings = found.length - errors;
  console.log(`${curated.records.length} records read: ${errors} errors, ${warnings} warnings`);
  if (errors > 0) process.exitCode = 1;
}
