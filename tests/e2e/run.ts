/**
 * `npm run e2e [-- vitest's own arguments]`: makes the test build and runs every scenario in both
 * browsers. A browser that is missing fails the run; nothing is skipped. WHOSAYS_TEST_DIST names a
 * build that is there already.
 */
import { spawnSync } from 'node:child_process';
import { chromiumPath, firefoxPath } from '../../scripts/browsers';

await chromiumPath();
await firefoxPath();
const dist = process.env.WHOSAYS_TEST_DIST ?? '.cache/test-dist';
const run = (command: string, args: readonly string[], env: Record<string, string>) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

let status = 0;
if (!process.env.WHOSAYS_TEST_DIST) {
  status = run('npm', ['run', '-s', 'build'], { VITE_TEST: '1', WHOSAYS_DIST: dist });
}
if (status === 0) {
  status = run('npx', ['vitest', 'run', '-c', 'vitest.e2e.config.ts', ...process.argv.slice(2)], {
    WHOSAYS_TEST_DIST: dist,
  });
}
process.exitCode = status;
