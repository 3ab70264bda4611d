import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Variant {
  readonly name: string;
  /** A folder with `chromium/` in it; null for a browser without any extension. */
  readonly dist: string | null;
  /** Highlights or elements that tell that the work is done on a long article. */
  readonly done: string;
}

/** An extension of one content script, to compare with. */
function extension(name: string, scripts: Readonly<Record<string, string>>): string {
  const dist = mkdtempSync(path.join(tmpdir(), 'who-says-bench-'));
  const folder = path.join(dist, 'chromium');
  mkdirSync(folder);
  for (const [file, code] of Object.entries(scripts)) writeFileSync(path.join(folder, file), code);
  const content = { matches: ['http://*/*'], js: Object.keys(scripts), run_at: 'document_idle' };
  const manifest = { manifest_version: 3, name, version: '1', content_scripts: [content] };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  return dist;
}

const library = (file: string) => readFileSync(`node_modules/${file}`, 'utf8');

/** What is compared in one run. `words` are those that our own marks stand on. */
export function variants(own: string, words: readonly string[]): Variant[] {
  const marking = `new Mark(document.body).mark(${JSON.stringify(words)}, { separateWordSearch: false, accuracy: 'exactly', caseSensitive: true });`;
  const ours = mkdtempSync(path.join(tmpdir(), 'who-says-bench-'));
  cpSync(path.join(own, 'chromium'), path.join(ours, 'chromium'), { recursive: true });
  return [
    { name: 'no extension', dist: null, done: 'true' },
    { name: 'empty content script', dist: extension('empty', { 'a.js': '' }), done: 'true' },
    { name: 'Who Says', dist: ours, done: 'CSS.highlights.size > 0' },
    {
      name: 'mark.js, the same words',
      dist: extension('mark', { 'mark.js': library('mark.js/dist/mark.min.js'), 'a.js': marking }),
      done: "document.querySelector('mark') !== null",
    },
    {
      name: 'Dark Reader (its library)',
      dist: extension('dark', {
        'dark.js': library('darkreader/darkreader.js'),
        'a.js': 'DarkReader.setFetchMethod(window.fetch); DarkReader.enable();',
      }),
      done: "document.querySelector('.darkreader') !== null",
    },
  ];
}
