/**
 * Who is meant: the claims of the labelled pages with their sources as labelled, resolved, and compared with
 * the labels. `npm run bench:resolution [-- --built] [--own]`; `--own`: the pages labelled for this
 * project. Prints what is wrong, by kind.
 */

import type { Claim, ResolvedSource } from '../../src/core/model/claim';
import type { Span } from '../../src/core/model/span';
import { recognise } from '../../src/core/recognition';
import { foldWord } from '../../src/core/recognition/fold';
import type { RawClaim } from '../../src/core/resolution';
import { resolveClaims } from '../../src/core/resolution';
import { catalogueMatcher } from './catalogue-names';
import { type GoldClaim, type LabelledPage, labelledPages } from './labelled-pages';
import { ownLabelledPages } from './own-labels';

type Kind = 'points back' | 'unnamed' | 'named' | 'relay';
const SMALL = new Set(['the', 'of', 'a', 'an', 'and', 'for', 'in', 'to', 'at', 's', 'his', 'her']);
const matcher = catalogueMatcher();
const counts = new Map<Kind, { right: number; all: number }>();
const wrong: string[] = [];

for (const page of process.argv.includes('--own') ? ownLabelledPages() : labelledPages()) {
  const raw = page.claims.map(toRaw);
  const order = raw.map((claim, i) => ({ claim, gold: page.claims[i] }));
  const { mentions } = recognise(page.doc, matcher, []);
  const { claims } = resolveClaims(page.doc, raw, mentions, [], matcher);
  for (const { claim, gold } of order) {
    const found = claims.find((c) => c.index === claim.index);
    if (found && gold) judge(page, gold, found);
  }
}

function judge(page: LabelledPage, gold: GoldClaim, found: Claim): void {
  if (gold.via && !gold.via.startsWith('a') && !gold.via.startsWith('the book')) {
    count(
      page,
      'relay',
      gold,
      found.via ?? null,
      found.via !== undefined && sharesName(said(found.via), gold.via),
    );
  }
  if (gold.agentless || gold.implicit || !gold.spans.source) return;
  const { resolved } = found;
  if (gold.source_resolved) {
    count(page, 'points back', gold, resolved, sharesName(said(resolved), gold.source_resolved));
  } else if (gold.vague) {
    count(page, 'unnamed', gold, resolved, resolved.generic !== undefined);
  } else {
    count(page, 'named', gold, resolved, isNamed(page, gold, resolved));
  }
}

/** A place for its government is right as such; an outlet or body by its canonical label; a work by its author. */
function isNamed(page: LabelledPage, gold: GoldClaim, resolved: ResolvedSource): boolean {
  if (sharesName(said(resolved), gold.source) || resolved.how === 'metonym') return true;
  const [start, end] = gold.spans.source ?? [0, 0];
  const outlet = page.outlets.find((o) => o.span[0] < end && o.span[1] > start);
  if (outlet && sharesName(said(resolved), outlet.canonical)) return true;
  const author = /^(.*?)[’']s?\s.*?(\p{L}+)$/u.exec(gold.source);
  const isWork =
    author !== null &&
    !/^(?:administration|family|campaign|office|party|critics|wife|colleagues|client|spokesman|mother|father|source|supporters)$/.test(
      author[2] ?? '',
    );
  return isWork && sharesName(said(resolved), author[1] ?? '');
}

function said(resolved: ResolvedSource): string {
  return `${resolved.name} ${resolved.person ?? ''}`;
}

function namesOf(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)]
    .map(([w]) => foldWord(w))
    .filter((w) => !SMALL.has(w));
}

/** The label’s last word, or two words of it, in what was found; an acronym counts for its long form. */
function sharesName(found: string, label: string): boolean {
  const have = new Set(namesOf(found));
  const want = namesOf(label.replace(/,.*$/, '').replace(/\.(?:com|org|net|info)$/, ''));
  if (want.some((w) => have.has(w) && w === want.at(-1))) return true;
  if (want.filter((w) => have.has(w)).length >= Math.min(2, want.length)) return true;
  const initials = (ws: string[]): string => ws.map((w) => w.charAt(0)).join('');
  const letters = want.join('').toLowerCase();
  const spelled = found
    .split(/[^\p{L}\p{N}]+/u)
    .map((w) => w.charAt(0).toLowerCase())
    .join('');
  return (
    have.has(initials(want)) ||
    initials(namesOf(found)).includes(letters) ||
    spelled.includes(letters)
  );
}

function count(
  page: LabelledPage,
  kind: Kind,
  gold: GoldClaim,
  found: ResolvedSource | null,
  right: boolean,
): void {
  const tally = counts.get(kind) ?? { right: 0, all: 0 };
  tally.all++;
  if (right) tally.right++;
  else {
    const what = found
      ? `${found.how}: ${found.name}${found.person ? ` / ${found.person}` : ''}${found.generic ? ` [${found.generic}]` : ''}`
      : 'nothing';
    const want = kind === 'relay' ? gold.via : (gold.source_resolved ?? gold.source);
    wrong.push(
      `${kind.padEnd(11)} ${page.id.slice(0, 26).padEnd(26)} “${gold.source.slice(0, 60)}” ${gold.cue} → ${what}; label: ${want?.slice(0, 80)}`,
    );
  }
  counts.set(kind, tally);
}

function toRaw(gold: GoldClaim, index: number): RawClaim {
  const spans = (value: readonly Span[] | Span | null | undefined): Span[] => {
    if (!value) return [];
    return isSpan(value) ? [value] : [...value];
  };
  return {
    index,
    source: spans(gold.spans.source),
    cue: spans(gold.spans.cue),
    content: spans(gold.spans.content),
    type: /^["“]/.test(gold.content) ? 'direct' : 'indirect',
    stance: 'says',
    hedged: false,
    negated: gold.negated ?? false,
    confidence: 1,
  };
}

function isSpan(value: readonly Span[] | Span): value is Span {
  return typeof value[0] === 'number';
}

console.log(wrong.sort().join('\n'));
let right = 0;
let all = 0;
for (const [kind, tally] of counts) {
  console.log(
    `${kind.padEnd(12)} ${(tally.right / tally.all).toFixed(3)} (${tally.right}/${tally.all})`,
  );
  if (kind === 'relay') continue;
  right += tally.right;
  all += tally.all;
}
console.log(`sources      ${(right / all).toFixed(3)} (${right}/${all})`);
