import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserName } from '../../e2e/harness/reading-browser';

export interface Variant {
  readonly name: string;
  /** A folder with a build for the browser in it; null for a browser without any extension. */
  readonly dist: string | null;
  /** An expression that tells that the work is done on a long article. */
  readonly done: string;
}

export const OURS = 'Who Says';
export const EMPTY = 'empty content script';

/** An extension of one content script, to compare with. */
function extension(
  browser: BrowserName,
  name: string,
  scripts: Readonly<Record<string, string>>,
): string {
  const dist = mkdtempSync(path.join(tmpdir(), 'who-says-bench-'));
  const folder = path.join(dist, browser);
  mkdirSync(folder);
  for (const [file, code] of Object.entries(scripts)) writeFileSync(path.join(folder, file), code);
  const content = { matches: ['http://*/*'], js: Object.keys(scripts), run_at: 'document_idle' };
  const gecko = { browser_specific_settings: { gecko: { id: `${name.length}@bench.example` } } };
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    content_scripts: [content],
    host_permissions: ['http://*/*'],
    ...(browser === 'firefox' ? gecko : {}),
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  return dist;
}

const library = (file: string) => readFileSync(`node_modules/${file}`, 'utf8');

/** What is compared in one run. `words` are those that our own marks stand on. */
export function variants(browser: BrowserName, own: string, words: readonly string[]): Variant[] {
  const marking = `new Mark(document.body).mark(${JSON.stringify(words)}, { separateWordSearch: false, accuracy: 'exactly', caseSensitive: true });`;
  const ours = mkdtempSync(path.join(tmpdir(), 'who-says-bench-'));
  cpSync(path.join(own, browser), path.join(ours, browser), { recursive: true });
  return [
    { name: 'no extension', dist: null, done: 'true' },
    { name: EMPTY, dist: extension(browser, 'empty', { 'a.js': '' }), done: 'true' },
    { name: OURS, dist: ours, done: 'CSS.highlights.size > 0' },
    {
      name: 'mark.js, the same words',
      dist: extension(browser, 'marker', {
        'mark.js': library('mark.js/dist/mark.min.js'),
        'a.js': marking,
      }),
      done: "document.querySelector('mark') !== null",
    },
    {
      name: 'Dark Reader (its library)',
      dist: extension(browser, 'darkness', {
        'dark.js': library('darkreader/darkreader.js'),
        'a.js': 'DarkReader.setFetchMethod(window.fetch); DarkReader.enable();',
      }),
      done: "document.querySelector('.darkreader') !== null",
    },
  ];
}
