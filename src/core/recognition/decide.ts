import type { MatchReason } from '../model/mention';
import type { NamedSource } from '../model/names-index';
import { isSettledByPage, type SourceKind } from '../model/source';
import { affiliation } from './affiliation';
import type { Candidate } from './candidates';
import { COMMON_NAMES } from './common-words';
import { standsBeforeOtherNoun } from './compound';
import { counterEvidence } from './counter-evidence';
import { cueEvidence } from './cue-evidence';
import type { NameEntry } from './matcher';
import { OWN_ID, PAGE_ID } from './own-outlet';
import { hasOtherReading, type PageKnowledge } from './page-knowledge';
import { positionEvidence } from './position';
import { isAcronym, keyAt, wordAt } from './reading';
import { PRIOR, reason, total, WEIGHT } from './weights';
import { words } from './words';

/** A name found to stand for a source, with why. */
export interface Decision {
  readonly entry: NameEntry;
  readonly reasons: readonly MatchReason[];
  readonly score: number;
}

/** A candidate with its decision, while a page is read. */
export interface Decided {
  readonly candidate: Candidate;
  decision: Decision | null;
}

/** Whether a name needs its surroundings to speak for it: the catalogue says so, or it is an ordinary word. */
export function isDoubtful(c: Candidate, entry: NameEntry): boolean {
  if (isSettledByPage(entry.alias.matching)) return true;
  const single = c.to - c.from === 1;
  if (single && COMMON_NAMES.has(keyAt(c.block, c.from))) return true;
  // In capitals or title case throughout, a word with a capital of its own can’t be told from another.
  return single && c.block.shouting && entry.alias.matching === 'case-sensitive';
}

/** The best reading of a candidate, or null when none is a source here. */
export function decide(
  c: Candidate,
  knowledge: PageKnowledge,
  linked: NamedSource | null,
  more: readonly MatchReason[] = [],
): Decision | null {
  let best: Decision | null = null;
  const position = positionEvidence(c);
  const surroundings = [...position, ...cueEvidence(c), ...affiliation(c), ...more];
  const placed = position.some((r) => r.code !== 'byline');
  for (const entry of c.entries) {
    if (entry.alias.matching === 'never') continue;
    const reasons = [
      ...prior(c, entry, placed),
      ...surroundings,
      ...pageEvidence(c, entry, knowledge, linked),
    ];
    // A body known from the page alone is marked only where it stands as a source.
    if (isPageOnly(entry) && surroundings.length === 0) continue;
    if (needsMore(entry, knowledge, reasons)) continue;
    const score = total(reasons) + preference(entry, knowledge);
    if (total(reasons) >= 0 && (!best || score > best.score)) best = { entry, reasons, score };
  }
  return best;
}

/**
 * A short form that others bear as well (“the Observatory”) leads to nobody unless the page names the source in
 * another way, introduces or links it, or, for a medium, is of its country.
 */
function needsMore(
  entry: NameEntry,
  { outlet }: PageKnowledge,
  reasons: readonly MatchReason[],
): boolean {
  if (entry.alias.matching !== 'needs-full-name') return false;
  const { kind, country } = entry.source;
  if (isMedium(kind) && country !== undefined && outlet?.country === country) return false;
  return !reasons.some((r) => r.weight > 0 && BY_PAGE.has(r.code));
}

const BY_PAGE: ReadonlySet<MatchReason['code']> = new Set([
  'full-name-earlier',
  'introduced-here',
  'link-target',
  'page-outlet',
]);

const isPageOnly = (entry: NameEntry): boolean =>
  entry.source.id.startsWith(PAGE_ID) && entry.source.id !== OWN_ID;

/** `placed`: the name’s place is a dateline or a credit, where neighbours are of other names. */
function prior(c: Candidate, entry: NameEntry, placed: boolean): MatchReason[] {
  const single = c.to - c.from === 1;
  const counter = placed ? [] : counterEvidence(c);
  if (!isDoubtful(c, entry)) {
    const against = counter.filter((r) => isStrong(r, single));
    return [
      clearPrior(c, entry, single),
      ...oddArticle(c, entry),
      ...otherThing(c, entry),
      ...against.map(softened),
    ];
  }
  const reasons = [reason('competing-word', PRIOR.needsCue), ...oddArticle(c, entry), ...counter];
  if (entry.article && c.article === 'The' && inSentence(c)) {
    reasons.push(reason('article-and-case', WEIGHT.articleAndCase));
  } else if (entry.article && c.article === null && !isAcronym(c.block, c.from)) {
    reasons.push(reason('competing-word', WEIGHT.articleMissing));
  }
  return reasons;
}

const oddArticle = (c: Candidate, entry: NameEntry): MatchReason[] =>
  hasOddArticle(c, entry) ? [reason('competing-word', WEIGHT.oddArticle)] : [];

/** Another thing of the same letters, or the house of a government rather than the government. */
function otherThing(c: Candidate, entry: NameEntry): MatchReason[] {
  if (isMedium(entry.source.kind) && standsBeforeOtherNoun(c))
    return [reason('competing-word', WEIGHT.otherCompound)];
  const { block, from } = c;
  if (!BUILDINGS.has(keyAt(block, from))) return [];
  const before = keyAt(block, c.article === null ? from - 1 : from - 2);
  return BESIDE.has(before) ? [reason('competing-place', WEIGHT.building)] : [];
}

const BUILDINGS = words('kremlin pentagon');
const BESIDE = words('outside near around behind opposite past beyond towards toward across');

/** “the AFP”, “a DPA”: agencies and channels go without an article, but for a few; other things of those letters have one. */
function hasOddArticle(c: Candidate, entry: NameEntry): boolean {
  const kind = entry.source.kind;
  if (kind !== 'news-agency' && kind !== 'broadcaster') return false;
  const before = keyAt(c.block, c.from - 1);
  return (
    (before === 'the' || before === 'a' || before === 'an') &&
    !entry.article &&
    isAcronym(c.block, c.from) &&
    !ARTICLED.has(keyAt(c.block, c.from))
  );
}

const ARTICLED = new Set([
  'ap',
  'bbc',
  'abc',
  'cbc',
  'cbs',
  'nbc',
  'cnn',
  'pa',
  'ard',
  'zdf',
  'trt',
]);

/** What can undo a clear name at all: for one of several words only a person or another thing of that name. */
function isStrong(r: MatchReason, single: boolean): boolean {
  if (r.weight === WEIGHT.looseNoun && r.code === 'competing-word') return false;
  return single || r.code === 'competing-person' || r.weight <= WEIGHT.otherNoun;
}

function clearPrior(c: Candidate, entry: NameEntry, single: boolean): MatchReason {
  if (single && wordAt(c.block, c.from).length <= 2) {
    return reason('competing-word', PRIOR.twoLetters);
  }
  if (entry.alias.matching === 'case-sensitive') {
    return reason('article-and-case', PRIOR.caseSensitive);
  }
  if (entry.alias.kind === 'official' || !single) return reason('full-name', PRIOR.unambiguous);
  return reason('unambiguous-name', PRIOR.shortUnambiguous);
}

/** A clear name is hardly ever undone by its neighbours: “told Reuters Moscow was ready”. */
const softened = (r: MatchReason): MatchReason => reason(r.code, r.weight / 2.5);

function inSentence(c: Candidate): boolean {
  return (
    c.from > 1 &&
    !c.block.titled &&
    !c.block.shouting &&
    !/[.!?:“"]\s*$/.test(c.block.text.slice(c.block.from, c.block.tokens.starts[c.from - 1] ?? 0))
  );
}

function pageEvidence(
  c: Candidate,
  entry: NameEntry,
  knowledge: PageKnowledge,
  linked: NamedSource | null,
): MatchReason[] {
  const reasons: MatchReason[] = [];
  const { source } = entry;
  const start = c.block.tokens.starts[c.from] ?? 0;
  if (linked?.id === source.id) reasons.push(reason('link-target', WEIGHT.linkTarget));
  const short = c.to - c.from === 1 ? keyAt(c.block, c.from) : '';
  const introducedSource = knowledge.introducedSource.get(short);
  const intro = short === '' ? undefined : knowledge.introduced.get(short);
  const introduced = intro !== undefined;
  const isMeant = introducedSource
    ? introducedSource.id === source.id
    : intro && source.id === PAGE_ID + intro.long;
  if (isMeant) reasons.push(reason('introduced-here', WEIGHT.introducedHere));
  else if (introduced) reasons.push(reason('competing-title', WEIGHT.otherReading));
  if (!isDoubtful(c, entry)) return reasons;
  const named = knowledge.named.get(source.id);
  if (named !== undefined && named !== start) {
    reasons.push(reason('full-name-earlier', earlierWeight(c, entry, named < start)));
  } else if (
    !introduced &&
    isAcronym(c.block, c.from) &&
    hasOtherReading(knowledge, short, source)
  ) {
    reasons.push(reason('competing-title', WEIGHT.otherReading));
  }
  if (knowledge.outlet?.id === source.id || source.id === OWN_ID)
    reasons.push(reason('page-outlet', WEIGHT.pageOutlet));
  const longer = knowledge.longerNames.get(short);
  if (longer !== undefined && longer < start && named === undefined) {
    reasons.push(reason('competing-person', c.article === 'The' ? WEIGHT.place : WEIGHT.person));
  }
  return reasons;
}

/** “The Times” or “Times” for a paper named in full before; a last word without its article says less. */
function earlierWeight(c: Candidate, entry: NameEntry, earlier: boolean): number {
  if (entry.article && c.article === null && !isAcronym(c.block, c.from))
    return WEIGHT.headWithoutArticle;
  return earlier ? WEIGHT.fullNameEarlier : WEIGHT.fullNameLater;
}

/** Between sources of one name: the page’s own, then that of the page’s country, then a medium. */
function preference(entry: NameEntry, knowledge: PageKnowledge): number {
  let points = 0;
  if (knowledge.outlet?.id === entry.source.id) points += 1;
  else if (knowledge.outlet?.country && knowledge.outlet.country === entry.source.country)
    points += 0.5;
  if (entry.alias.text === entry.source.label) points += 0.3;
  if (isMedium(entry.source.kind)) points += 0.1;
  return points;
}

export function isMedium(kind: SourceKind): boolean {
  return /agency|newspaper|magazine|broadcaster|site|investigative|fact-checker|journal/.test(kind);
}
