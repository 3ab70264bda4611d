/**
 * Outlets on labelled pages: precision and recall as `score-pages.py` counts them, with what was missed and
 * what was marked wrongly, counted by name. `--own`: over the pages labelled for this project instead; there
 * marks in paragraphs before the first and after the last label are left out, as these belong to no article.
 */
import { recognise } from '../../src/core/recognition';
import { catalogueMatcher } from './catalogue-names';
import { type GoldOutlet, labelledPages } from './labelled-pages';
import { ownLabelledPages } from './own-labels';

const NEWS =
  /news|paper|magazine|broadcast|agency|outlet|site|investigat|fact-check|journal|media|radio|tv/i;
const matcher = catalogueMatcher();
const count = { outlets: 0, found: 0, bodies: 0, foundBodies: 0, marked: 0, right: 0 };
const missed: string[] = [];
const wrong: string[] = [];

const own = process.argv.includes('--own');
for (const { id, doc, outlets, labelled } of own ? ownLabelledPages() : labelledPages()) {
  const { mentions } = recognise(doc, matcher, []);
  const around = (start: number, end: number): string =>
    `${id.padEnd(34)} ${doc.text.slice(Math.max(0, start - 40), start)}⟦${doc.text.slice(start, end)}⟧${doc.text.slice(end, end + 30)}`.replaceAll(
      '\n',
      '¶',
    );
  const named = mentions.filter((m) => m.generic === undefined);
  for (const gold of outlets) {
    if (gold.kind !== 'outlet' && gold.kind !== 'source_org') continue;
    const hit = named.some((m) => overlaps(m, gold));
    if (gold.kind === 'outlet') {
      count.outlets++;
      if (hit) count.found++;
    } else {
      count.bodies++;
      if (hit) count.foundBodies++;
    }
    if (!hit) missed.push(`${gold.kind.padEnd(10)} ${around(gold.span[0], gold.span[1])}`);
  }
  for (const m of named) {
    if (!NEWS.test(m.kind) || (labelled && !labelled(m.start))) continue;
    const on = outlets.filter((gold) => overlaps(m, gold));
    if (on.length > 0 && on.every((g) => g.kind === 'generic' || g.kind === 'anaphor')) continue;
    count.marked++;
    if (on.length > 0) count.right++;
    else
      wrong.push(
        `${around(m.start, m.end)} ${m.reasons.map((r) => `${r.code} ${r.weight}`).join(', ')}`,
      );
  }
}

function overlaps(m: { start: number; end: number }, gold: GoldOutlet): boolean {
  return m.start < gold.span[1] && gold.span[0] < m.end;
}

const share = (part: number, whole: number): string => (part / Math.max(1, whole)).toFixed(3);
console.log(`\nmissed (${missed.length})\n${missed.join('\n')}`);
console.log(`\nmarked wrongly (${wrong.length})\n${wrong.join('\n')}`);
console.log(`\nprecision ${share(count.right, count.marked)} (${count.right}/${count.marked})`);
console.log(`recall    ${share(count.found, count.outlets)} (${count.found}/${count.outlets})`);
console.log(
  `bodies    ${share(count.foundBodies, count.bodies)} (${count.foundBodies}/${count.bodies})`,
);
