/**
 * `npm run pages -- [--browser chromium|firefox] [--sample N] [--only TEXT] [--out FILE]`
 *
 * Runs the built extension over the saved pages of $WHOSAYS_SHARED/pages (default ../shared/pages) and
 * writes a table: time, findings, page errors, own errors, mutations made, and the share of the words of
 * the expected main text that was read. The pages of `dev` are served with scripts off (so that every
 * mutation is ours), those of `stress` with scripts on, as some of them are made by their scripts.
 * Exits 1 when an error, a mutation of ours or a hang was seen; 2 where the pages are absent.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type PageServer, type ServedPage, servePages } from '../tests/e2e/harness/page-server';
import { launchReader, type ReadingBrowser } from '../tests/e2e/harness/reading-browser';
import { openAndRead } from './page-report';

const DIST = process.env.WHOSAYS_TEST_DIST ?? '.cache/test-dist';
const SHARED = process.env.WHOSAYS_SHARED ?? '../shared';
/** A browser is started anew after so many pages, to keep its memory flat. */
const PAGES_A_BROWSER = 60;
/** A page that is not read by then hangs. */
const HANGS_AFTER_MS = 30_000;

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    sample: { type: 'string' },
    only: { type: 'string' },
    out: { type: 'string' },
  },
});
const name = values.browser === 'firefox' ? 'firefox' : 'chromium';
if (!existsSync(`${SHARED}/pages`)) {
  process.stderr.write(`The saved pages are not here: ${SHARED}/pages (set WHOSAYS_SHARED).\n`);
  process.exit(2);
}

interface SavedPage {
  readonly id: string;
  readonly set: 'dev' | 'stress';
  readonly folder: string;
}

const saved: SavedPage[] = (['dev', 'stress'] as const).flatMap((set) =>
  readdirSync(`${SHARED}/pages/${set}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.includes(values.only ?? ''))
    .map((entry) => ({ id: entry.name, set, folder: `${SHARED}/pages/${set}/${entry.name}` })),
);
const wanted = Number(values.sample ?? saved.length);
const step = Math.max(1, saved.length / wanted);
const chosen = saved.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));

const WORD = /[\p{L}\p{N}]+/gu;
/** Share of the expected text's words that are in the text read (as bags of words). */
function reached(expected: string, read: string): number {
  const bag = new Map<string, number>();
  for (const [word] of read.matchAll(WORD)) bag.set(word, (bag.get(word) ?? 0) + 1);
  let all = 0;
  let met = 0;
  for (const [word] of expected.matchAll(WORD)) {
    all += 1;
    const left = bag.get(word) ?? 0;
    if (left > 0) {
      met += 1;
      bag.set(word, left - 1);
    }
  }
  return all === 0 ? 1 : met / all;
}

/** Whether a page answers no driver in a browser without the extension: then its hanging isn't ours. */
async function hangsAlone(url: string): Promise<boolean> {
  const bare = await launchReader(name, { dist: DIST, bare: true });
  try {
    const tab = await bare.newPage();
    await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: HANGS_AFTER_MS });
    const late = new Promise<boolean>((resolve) => setTimeout(resolve, HANGS_AFTER_MS, true));
    return await Promise.race([tab.evaluate(() => false), late]);
  } catch {
    return true; // not even loaded
  } finally {
    bare.browser.process()?.kill('SIGKILL');
  }
}

const rows: string[] = [
  'id\tset\tstatus\tread ms\tmarks\tmentions\tclaims\treached\tours\tall mutations\tpage errors\town errors',
];
const bad: string[] = [];
const reach: number[] = [];
let reader: ReadingBrowser | null = null;
let own: Awaited<ReturnType<ReadingBrowser['openOwn']>> | null = null;
let site: PageServer | null = null;
const served = new Map<string, ServedPage>();

for (const [index, page] of chosen.entries()) {
  if (index % PAGES_A_BROWSER === 0) {
    await reader?.close();
    await site?.close();
    served.clear();
    site = await servePages(`${SHARED}/pages`, served);
    reader = await launchReader(name, { dist: DIST });
    own = await reader.openOwn('src/entries/popup.html', 'body');
  }
  if (!reader || !own || !site) throw new Error('no browser');
  const host = page.id
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  const address = `/${page.set}/${page.id}/page.html`;
  if (page.set === 'dev') {
    served.set(address, {
      body: readFileSync(path.join(page.folder, 'page.html'), 'utf8'),
      headers: { 'content-security-policy': "script-src 'none'" },
    });
  }
  try {
    const seen = await openAndRead(reader, own, site.url(host, address.slice(1)), HANGS_AFTER_MS);
    const { state, marks, mutations, pageErrors, ownErrors, read } = seen.report;
    const expectedFile = path.join(page.folder, 'expected.txt');
    const expected = existsSync(expectedFile) ? readFileSync(expectedFile, 'utf8') : null;
    const share = expected === null ? null : reached(expected, state?.document?.text ?? '');
    if (share !== null && state?.document) reach.push(share);
    const analysis = state?.reply?.analysis;
    const made = page.set === 'dev' ? mutations.all : mutations.ours;
    rows.push(
      [
        page.id,
        page.set,
        state?.status ?? 'no answer',
        read,
        marks.length,
        analysis?.mentions.length ?? 0,
        analysis?.claims.length ?? 0,
        share === null ? '–' : share.toFixed(2),
        mutations.ours,
        mutations.all,
        pageErrors.length,
        ownErrors.join(' ¶ ').replace(/\s+/g, ' ').slice(0, 300) || 0,
      ].join('\t'),
    );
    const stuck = !state || state.status === 'waiting' || state.status === 'reading';
    if (ownErrors.length > 0 || made !== 0 || stuck) bad.push(page.id);
    await seen.page.close();
  } catch (error) {
    const alone = await hangsAlone(site.url(host, address.slice(1)));
    if (!alone) bad.push(page.id);
    const why = alone ? 'hangs without the extension too' : String(error).split('\n')[0];
    rows.push(`${page.id}\t${page.set}\t${why}`);
    await reader.close();
    reader = await launchReader(name, { dist: DIST });
    own = await reader.openOwn('src/entries/popup.html', 'body');
  }
  process.stderr.write(`\r${index + 1}/${chosen.length} ${bad.length} bad   `);
}
await reader?.close();
await site?.close();

const table = `${rows.join('\n')}\n`;
if (values.out) writeFileSync(values.out, table);
else process.stdout.write(table);
reach.sort((a, b) => a - b);
const at = (q: number) => (reach[Math.floor(q * (reach.length - 1))] ?? 0).toFixed(2);
process.stderr.write(
  `\n${name}: ${chosen.length} pages, ${bad.length} with an error, a mutation or a hang${bad.length ? `: ${bad.join(' ')}` : ''}\n` +
    `main text reached where read (${reach.length} pages): median ${at(0.5)}, lowest tenth ${at(0.1)}\n`,
);
process.exitCode = bad.length > 0 ? 1 : 0;
