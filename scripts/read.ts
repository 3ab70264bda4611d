/**
 * `npm run -s read -- URL|FILE [--browser chromium|firefox] [--json] [--screenshot OUT.png] [--hover N]`
 *
 * Opens the page in a real browser with the extension and prints what it found there, as the reader
 * would see it. A FILE is served on the loopback address; plain text is made into a page first.
 * `--hover N` moves the pointer to the N-th mark (from 0) and prints its card. Uses the test build
 * (made when missing, or by --build), whose card a driver can read. Exits 0; 1 on an error; 2 on wrong usage.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cardText, hoverMark, waitForCard } from '../tests/e2e/harness/marks';
import { type ServedPage, servePages } from '../tests/e2e/harness/page-server';
import { launchReader } from '../tests/e2e/harness/reading-browser';
import { articlePage } from './article-page';
import { openAndRead } from './page-report';

const DIST = process.env.WHOSAYS_TEST_DIST ?? '.cache/test-dist';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    json: { type: 'boolean', default: false },
    screenshot: { type: 'string' },
    hover: { type: 'string' },
    build: { type: 'boolean', default: false },
    dark: { type: 'boolean', default: false },
  },
});
const [target] = positionals;
const name = values.browser;
if (!target || positionals.length > 1 || (name !== 'chromium' && name !== 'firefox')) {
  process.stderr.write(
    'usage: npm run -s read -- URL|FILE [--browser chromium|firefox] [--json] [--screenshot OUT.png] [--hover N]\n',
  );
  process.exit(2);
}

if (values.build || !existsSync(`${DIST}/${name}/manifest.json`)) {
  execFileSync('npm', ['run', '-s', 'build'], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, VITE_TEST: '1', WHOSAYS_DIST: DIST },
  });
}

const isAddress = /^https?:\/\//.test(target);
const pages = new Map<string, ServedPage>();
if (!isAddress) {
  if (!existsSync(target)) {
    process.stderr.write(`no such file: ${target}\n`);
    process.exit(1);
  }
  const text = readFileSync(target, 'utf8');
  pages.set('/article.html', { body: /\.html?$/.test(target) ? text : articlePage(text) });
}
const site = await servePages(isAddress ? '.' : path.dirname(target), pages);
const reader = await launchReader(name, { dist: DIST, dark: values.dark });
try {
  const own = await reader.openOwn('src/entries/popup.html', 'body');
  const url = isAddress ? target : site.url('page', 'article.html');
  const { page, report } = await openAndRead(reader, own, url);
  await page.bringToFront();
  let card: string | null = null;
  const mark = values.hover === undefined ? null : report.marks[Number(values.hover)];
  if (values.hover !== undefined) {
    if (!mark) throw new Error(`there is no mark ${values.hover}: ${report.marks.length} marks`);
    await hoverMark(page, mark.name, mark.text);
    await waitForCard(page);
    // What is stored of a source comes a moment later, and the card fades in.
    await new Promise((resolve) => setTimeout(resolve, 600));
    card = await cardText(page);
  }
  if (values.screenshot) await page.screenshot({ path: values.screenshot });
  const { state, marks, ...rest } = report;
  const analysis = state?.reply?.analysis ?? null;
  const text = state?.document?.text ?? '';
  const cut = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  const claims = (analysis?.claims ?? []).map((claim) => ({
    source: cut(claim.source),
    cue: cut(claim.cue),
    content: cut(claim.content),
    stance: claim.stance,
    resolved: claim.resolved.name,
    sourceId: claim.resolved.sourceId,
    generic: claim.resolved.generic ?? null,
    via: claim.via?.name ?? null,
    confidence: claim.confidence,
  }));
  const links = (analysis?.links ?? []).map((link) => ({
    relation: link.relation,
    strict: link.strict,
    why: link.why,
    a: claims[link.a]?.content ?? '',
    b: claims[link.b]?.content ?? '',
  }));
  const result = {
    status: state?.status ?? 'no answer',
    ...rest,
    marks: marks.map((m) => ({ kind: m.name, text: m.text })),
    claims,
    links,
    card,
  };
  if (values.json) process.stdout.write(`${JSON.stringify(result)}\n`);
  else {
    const out = (line: string) => process.stdout.write(`${line}\n`);
    out(`${result.status}: ${report.url}`);
    out(`loaded ${rest.loaded} ms, read ${rest.read} ms; mutations of ours ${rest.mutations.ours}`);
    for (const error of rest.ownErrors) out(`own error: ${error}`);
    for (const error of rest.pageErrors) out(`page error: ${error.split('\n')[0]}`);
    out('\nmarks');
    result.marks.forEach((m, index) => {
      out(`  ${index} ${m.kind.replace('who-says-', '')}: ${m.text}`);
    });
    out('\nclaims');
    for (const c of claims) {
      const via = c.via ? `, via ${c.via}` : '';
      out(`  ${c.resolved} [${c.sourceId ?? c.generic ?? 'text'}${via}] ${c.stance}`);
      out(`    ${c.source} | ${c.cue} | ${c.content}  (${c.confidence.toFixed(2)})`);
    }
    out('\nlinks');
    for (const l of links) out(`  ${l.relation}${l.strict ? ' (strict)' : ''}: ${l.a} ↔ ${l.b}`);
    if (card !== null) out(`\ncard of mark ${values.hover}\n${card}`);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await reader.close();
  await site.close();
}
