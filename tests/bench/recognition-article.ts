/** The article that the project began with: every outlet and body in it is found, and nothing else is. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../src/core/recognition';
import { catalogueMatcher } from './catalogue-names';
import { plainDocument, SHARED } from './labelled-pages';

/** Label of the record, and how many times it is named. */
const NAMED: Readonly<Record<string, number>> = {
  sana: 2,
  sohr: 2,
  'mintpress-news': 3,
  ap: 1,
  'truth-in-media': 1,
  'global-research': 1,
  'ron-paul-institute': 1,
  '21st-century-wire': 1,
  rt: 1,
  sputnik: 1,
  'us-led-coalition': 4,
  sdf: 4,
  ypg: 2,
};
const UNNAMED: Readonly<Record<string, string>> = {
  'local reports': 'local-reports',
  Locals: 'residents',
  'survivors of the attack': 'witnesses',
  'Western media': 'media',
  'Western media reports': 'media',
  'Reports in Arabic media': 'media',
  'an anonymous U.S. official': 'unnamed-official',
};

const file = join(SHARED, 'seed/article.txt');
if (!existsSync(file)) {
  console.error(`article not found at ${file} (set WHOSAYS_SHARED)`);
  process.exit(2);
}
const text = readFileSync(file, 'utf8').split(/\n+/).join('\n\n');
const doc = plainDocument(text, 'https://www.mintpressnews.com/story');
const { mentions, pageOutlet } = recognise(doc, catalogueMatcher(), []);
const faults: string[] = [];
if (pageOutlet !== 'mintpress-news') faults.push(`page outlet ${pageOutlet}`);
const found = new Map<string, number>();
const unnamed = new Map<string, string>();
for (const m of mentions) {
  const shown = text.slice(m.start, m.end);
  if (m.kind === 'generic') unnamed.set(shown, m.generic ?? '');
  else found.set(m.sourceId ?? `(${m.name})`, (found.get(m.sourceId ?? `(${m.name})`) ?? 0) + 1);
}
compare(Object.entries(NAMED), found);
compare(Object.entries(UNNAMED), unnamed);
console.log(
  faults.length === 0 ? `all ${mentions.length} mentions as expected` : faults.join('\n'),
);

function compare<T>(wanted: readonly (readonly [string, T])[], have: ReadonlyMap<string, T>): void {
  for (const [name, value] of wanted) {
    if (have.get(name) !== value)
      faults.push(`${name}: ${have.get(name) ?? 'not found'}, expected ${value}`);
  }
  const names = new Set(wanted.map(([name]) => name));
  for (const [name, value] of have)
    if (!names.has(name)) faults.push(`not expected: ${name} (${value})`);
}
