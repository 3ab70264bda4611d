/**
 * Hard names in pairs of sentences: in the first the name stands for the medium or body, in the second it
 * doesn't. Names that the catalogue lacks are added as the reader's, to be matched by their surroundings.
 */
import { readFileSync } from 'node:fs';
import type { NamedSource } from '../../src/core/model/names-index';
import { recognise } from '../../src/core/recognition';
import { aliasKey } from '../../src/core/recognition/corrections';
import { tokenise } from '../../src/core/recognition/tokens';
import { catalogueNames, matcherOfNames } from './catalogue-names';
import { plainDocument } from './labelled-pages';

interface Pair {
  readonly name: string;
  readonly yes: string;
  readonly no: string;
}

const files = ['name-pairs-1.txt', 'name-pairs-2.txt', 'name-pairs-3.txt'];
const known = catalogueNames();
const keys = new Set(
  known.flatMap((s) =>
    s.aliases.filter((a) => a.matching !== 'never').map((a) => aliasKey(a.text)),
  ),
);

for (const file of files) {
  const pairs = readPairs(file);
  const names = [...new Set(pairs.map((p) => p.name))];
  const added = names.filter((name) => !keys.has(aliasKey(name))).map(toSource);
  const matcher = matcherOfNames([...known, ...added]);
  let right = 0;
  let wrong = 0;
  const report: string[] = [];
  for (const { name, yes, no } of pairs) {
    if (isMarked(yes, name)) right++;
    else report.push(`missed  ${name}: ${yes}`);
    const reasons = isMarked(no, name);
    if (reasons) {
      wrong++;
      report.push(`marked  ${name}: ${no}  (${reasons})`);
    }
  }
  console.log(report.join('\n'));
  const precision = (right / (right + wrong)).toFixed(3);
  const recall = (right / pairs.length).toFixed(3);
  console.log(
    `${file}: ${pairs.length} pairs, ${names.length} names, ${added.length} of them not in the catalogue; precision ${precision}, recall ${recall}`,
  );

  /** Why the last place of the name is marked, or null. */
  function isMarked(text: string, hard: string): string | null {
    const { mentions } = recognise(plainDocument(text, 'https://site.example/story'), matcher, []);
    const [start, end] = placeOf(text, hard);
    const hit = mentions.find((m) => m.kind !== 'generic' && m.start < end && m.end > start);
    return hit ? hit.reasons.map((r) => `${r.code} ${r.weight}`).join(', ') : null;
  }
}

function readPairs(file: string): Pair[] {
  return readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const [name = '', yes = '', no = ''] = line.split('|').map((part) => part.trim());
      if (!name || !yes || !no) throw new Error(`${file}: ${line}`);
      return { name, yes, no };
    });
}

function toSource(name: string): NamedSource {
  return {
    id: aliasKey(name),
    label: name,
    kind: 'newspaper',
    aliases: [{ text: name, matching: 'needs-cue', kind: 'official' }],
    domains: [],
  };
}

/** Where the name’s words last stand in a text, whatever their case. */
function placeOf(text: string, name: string): readonly [number, number] {
  const wanted = aliasKey(name).split(' ');
  const { keys: words, starts, ends } = tokenise(text);
  for (let i = words.length - wanted.length; i >= 0; i--) {
    if (wanted.every((w, k) => words[i + k] === w)) {
      return [starts[i] ?? 0, ends[i + wanted.length - 1] ?? 0];
    }
  }
  return [0, text.length];
}
