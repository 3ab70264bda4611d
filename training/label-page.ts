/**
 * Labelling a saved page by hand (`label-notation.ts` is how labels are written down).
 *   tsx training/label-page.ts show TEXTS.jsonl ID            the page in numbered paragraphs
 *   tsx training/label-page.ts take TEXTS.jsonl NOTES DIR     NOTES/ID.jsonl -> DIR/ID.json, each told of
 *   tsx training/label-page.ts agree TEXTS.jsonl DIR DIR      C+S and strict of two readers' labels
 * TEXTS is what `page-texts.ts` writes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNotation } from './label-notation';
import {
  type PageLabels,
  type PlacedClaim,
  paragraphsOf,
  placeLabels,
  type Span,
} from './page-labels';

const [mode, textsFile, ...rest] = process.argv.slice(2);
if (!mode || !textsFile) {
  console.error('usage: label-page show|take|agree TEXTS.jsonl …');
  process.exit(2);
}
const texts = new Map<string, string>(
  readFileSync(textsFile, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ id, text }) => [id, text]),
);
const textOf = (id: string): string => {
  const text = texts.get(id);
  if (text === undefined) throw new Error(`no text of ${id}`);
  return text;
};

if (mode === 'show') {
  paragraphsOf(textOf(rest[0] ?? '')).forEach((part, index) => {
    console.log(`${index}  ${part.text}`);
  });
} else if (mode === 'take') {
  const [from = '', to = ''] = rest;
  for (const name of readdirSync(from)) {
    if (!name.endsWith('.jsonl')) continue;
    const id = name.slice(0, -6);
    try {
      const text = textOf(id);
      const labels = readNotation(id, readFileSync(join(from, name), 'utf8'), paragraphsOf(text));
      writeFileSync(join(to, `${id}.json`), `${JSON.stringify(labels)}\n`);
      console.log(`${id}: ${labels.claims.length} claims, ${labels.names.length} names`);
    } catch (error) {
      console.error((error as Error).message);
      process.exitCode = 1;
    }
  }
} else if (mode === 'agree') {
  agree(rest[0] ?? '', rest[1] ?? '');
}

function agree(one: string, two: string): void {
  const both = readdirSync(one).filter((name) => readdirSync(two).includes(name));
  const sum = { first: 0, second: 0, same: 0, strict: 0 };
  for (const name of both) {
    const [a, b] = [one, two].map((dir) => {
      const labels = JSON.parse(readFileSync(join(dir, name), 'utf8')) as PageLabels;
      return placeLabels(labels, textOf(labels.id)).claims.filter(isCore);
    }) as [PlacedClaim[], PlacedClaim[]];
    const left = [...b];
    sum.first += a.length;
    sum.second += b.length;
    for (const claim of a) {
      const at = left.findIndex((other) => alike(claim, other));
      if (at < 0) continue;
      const [other] = left.splice(at, 1);
      sum.same += 1;
      if (sameWords(other, claim)) sum.strict += 1;
    }
  }
  const f1 = (n: number) => ((200 * n) / (sum.first + sum.second)).toFixed(1);
  console.log(
    `${both.length} pages, core claims ${sum.first} and ${sum.second}: C+S ${f1(sum.same)}, same spans ${f1(sum.strict)}`,
  );
}

/** The core of attribution-rules: stated, with a source and a cue, not inside another claim. */
function isCore(claim: PlacedClaim): boolean {
  return claim.kind === 'statement' && !claim.nested && !claim.agentless && !claim.implicit;
}

function alike(a: PlacedClaim, b: PlacedClaim): boolean {
  const size = (spans: readonly Span[]) => spans.reduce((n, [s, e]) => n + e - s, 0);
  const common = (x: readonly Span[], y: readonly Span[]) =>
    x.reduce(
      (n, [s, e]) =>
        n + y.reduce((m, [t, f]) => m + Math.max(0, Math.min(e, f) - Math.max(s, t)), 0),
      0,
    );
  const { source: s, content: c } = a.spans;
  const { source: t, content: d } = b.spans;
  return (
    s !== null &&
    t !== null &&
    common([s], [t]) > 0 &&
    (2 * common(c, d)) / (size(c) + size(d)) >= 0.5
  );
}

function sameWords(a: PlacedClaim | undefined, b: PlacedClaim): boolean {
  const key = ({ spans: { source, content } }: PlacedClaim) => JSON.stringify([source, content]);
  return a !== undefined && key(a) === key(b);
}
