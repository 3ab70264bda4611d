/**
 * `npm test`: types, lint, unit tests, build, Mozilla's linter, and end to end in both browsers. Each
 * step runs even when one before it failed; the last line counts what passed: every test, and each
 * other step as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const REPORTS = '.cache/reports';
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

interface Step {
  readonly name: string;
  readonly args: readonly string[];
  /** Vitest's own count, where the step is a vitest run. */
  readonly report?: string;
}

const vitest = (report: string) => [
  '--',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${REPORTS}/${report}.json`,
];

const STEPS: readonly Step[] = [
  { name: 'types', args: ['types'] },
  { name: 'lint', args: ['lint'] },
  { name: 'catalogue', args: ['catalogue:check'] },
  { name: 'unit', args: ['unit', ...vitest('unit')], report: 'unit' },
  { name: 'build', args: ['build'] },
  { name: 'lint:ext', args: ['lint:ext'] },
  { name: 'e2e', args: ['e2e', ...vitest('e2e')], report: 'e2e' },
];

let passed = 0;
let failed = 0;
for (const step of STEPS) {
  process.stderr.write(`\n── ${step.name}\n`);
  const { status } = spawnSync('npm', ['run', '-s', ...step.args], { stdio: 'inherit' });
  const counted = step.report ? countOf(`${REPORTS}/${step.report}.json`) : null;
  if (counted) {
    passed += counted.numPassedTests;
    failed += counted.numFailedTests + counted.numPendingTests;
  }
  // A run that failed although no test did (a hook, a missing browser) is a failure of its own.
  if (status !== 0 && !counted?.numFailedTests) failed += 1;
  if (status === 0 && !counted) passed += 1;
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;

interface Count {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

function countOf(file: string): Count | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Count;
  } catch {
    return null;
  }
}
