/**
 * `npm run bench:killed [-- --pages 300] [--kills 200] [--browser]`
 *
 * Reads made pages in a real Chromium while its worker, or with `--browser` the whole browser (SIGKILL, the same
 * profile started again), is ended at random moments; then reads each page once in peace and walks all tables.
 * Prints one line of JSON; exits 1 when the tables disagree, or a page or anything that was kept is missing.
 */
import { parseArgs } from 'node:util';
import { serveArticles } from './article-server';
import { bundle } from './bundle';
import { killBrowser } from './kill-browser';
import { killWorker } from './kill-worker';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '300' },
    kills: { type: 'string', default: '200' },
    browser: { type: 'boolean', default: false },
  },
});
const { server, origin } = await serveArticles();
try {
  const kill = values.browser ? killBrowser : killWorker;
  const told = await kill({
    dist: process.env.WHOSAYS_TEST_DIST ?? '.cache/test-dist',
    origin,
    pages: Number(values.pages),
    kills: Number(values.kills),
    walker: await bundle('tests/bench/library/walk-tables.ts'),
  });
  process.stdout.write(`${JSON.stringify(told)}\n`);
  const bad = told.problems.length + told.lost.length;
  if (bad > 0 || told.after.pages !== Number(values.pages)) process.exitCode = 1;
} finally {
  server.close();
}
