import type { Correction } from '../model/correction';
import type { SourceDocument } from '../model/document';
import type { Mention } from '../model/mention';
import type { NamedSource } from '../model/names-index';
import { BARE_ID, bareMatcher } from './bare-names';
import { type Candidate, findCandidates, isMet } from './candidates';
import { withCitedElsewhere } from './cited-elsewhere';
import { aliasKey, type ReaderWord, readerWord } from './corrections';
import { findCreditAgencies } from './credits';
import { type Decided, type Decision, decide, isDoubtful } from './decide';
import { pageSource } from './domains';
import { findGenerics } from './generics';
import { linkedAt, type SourceLink, sourceLinks } from './links';
import { withListed } from './listed';
import { localNames } from './local-names';
import type { NameMatcher } from './matcher';
import { FoundBodies } from './named-again';
import { PAGE_ID } from './own-outlet';
import { gatherKnowledge, noteLongerName, type PageKnowledge } from './page-knowledge';
import { type BlockReading, isAcronym, readBlocks } from './reading';
import { findSpelledDomains } from './spelled-domains';
import { findUnknownBodies, isResearchFirm } from './unknown-bodies';
import { reason, WEIGHT } from './weights';

/** What `recognise` finds in a document. */
export interface Recognition {
  /** In order of the text, without overlaps. */
  readonly mentions: Mention[];
  /** Source id of the page's own outlet, when the matcher knows its domain. */
  readonly pageOutlet: string | null;
}

/**
 * Finds where a document names sources. Names that need no help are found first; they, the short forms that
 * the page introduces, its own outlet and the reader's corrections then help to decide the doubtful ones.
 * Takes time linear in the length of the text.
 */
export function recognise(
  doc: SourceDocument,
  matcher: NameMatcher,
  corrections: readonly Correction[],
): Recognition {
  const blocks = readBlocks(doc);
  const outlet = pageSource(doc.page, matcher);
  const word = readerWord(corrections, doc.page, matcher);
  const listed = word.matcher ? [word.matcher, matcher] : [matcher];
  const bare = bareMatcher();
  const matchers = [...listed, bare];
  const knowledge = gatherKnowledge(doc.page, outlet, blocks);
  let candidates = blocks.map((block) => findCandidates(block, matchers));
  for (const list of candidates) for (const c of list) learn(c, knowledge);
  learnIntroduced(candidates, knowledge);
  const local = localNames(knowledge, matcher, blocks);
  if (local) {
    const again = [...listed, local, bare];
    candidates = candidates.map((list, i) => {
      const block = blocks[i];
      return block && isMet(local, block) ? findCandidates(block, again) : list;
    });
  }
  const links = sourceLinks(doc.links, matcher);
  const decided = candidates.map((list) => decideAll(list, knowledge, links));
  withCitedElsewhere(decided, knowledge);
  const mentions: Mention[] = [];
  const bodies = new FoundBodies();
  const read = blocks.map((block, i) => inBlock(block, decided[i] ?? [], word, matcher, bodies));
  blocks.forEach((block, i) => {
    mentions.push(...(read[i] ?? []), ...namedAgain(block, read[i] ?? [], bodies, word));
  });
  addLinks(mentions, links, outlet, word);
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { mentions: withoutOverlaps(mentions), pageOutlet: outlet?.id ?? null };
}

/** Notes what a candidate tells before any decision: a clear name, or a longer name around a doubtful one. */
function learn(c: Candidate, knowledge: PageKnowledge): void {
  const start = c.block.tokens.starts[c.from] ?? 0;
  for (const entry of c.entries) {
    if (entry.alias.matching === 'never') continue;
    if (isDoubtful(c, entry) && c.to - c.from > 1) {
      if (decide(c, knowledge, null)) knowledge.named.set(entry.source.id, start);
    } else if (isDoubtful(c, entry)) noteLongerName(knowledge, c);
    else if (
      c.entries.every((e) => e.source.id === entry.source.id) &&
      !knowledge.named.has(entry.source.id)
    ) {
      knowledge.named.set(entry.source.id, start);
    }
  }
}

/** Ties a short form in brackets to the source whose name stands before it. */
function learnIntroduced(
  candidates: readonly (readonly Candidate[])[],
  knowledge: PageKnowledge,
): void {
  const byBlock = new Map<BlockReading, readonly Candidate[]>();
  for (const list of candidates) if (list[0]) byBlock.set(list[0].block, list);
  for (const intro of knowledge.introduced.values()) {
    for (const c of byBlock.get(intro.block) ?? []) {
      const covers =
        c.from <= intro.from + 1 &&
        c.to >= intro.to - 1 &&
        c.to <= intro.to &&
        c.from >= intro.from - 2;
      const source = c.entries.find((e) => e.alias.matching !== 'never')?.source;
      if (covers && source) {
        knowledge.introducedSource.set(intro.short, source);
        if (!knowledge.named.has(source.id))
          knowledge.named.set(source.id, c.block.tokens.starts[c.from] ?? 0);
      }
    }
  }
}

function decideAll(
  candidates: readonly Candidate[],
  knowledge: PageKnowledge,
  links: readonly SourceLink[],
): Decided[] {
  const decided = candidates.map((candidate) => {
    const linked = linkedAt(links, candidate.block.tokens.starts[candidate.from] ?? 0);
    return { candidate, decision: decide(candidate, knowledge, linked) };
  });
  withListed(decided, knowledge);
  return decided;
}

function inBlock(
  block: BlockReading,
  decided: readonly Decided[],
  word: ReaderWord,
  matcher: NameMatcher,
  bodies: FoundBodies,
): Mention[] {
  const mentions: Mention[] = [];
  const taken = new Uint8Array(block.tokens.keys.length);
  for (const { candidate, decision } of decided) {
    const mention = toMention(candidate, decision, word, matcher);
    // Letters of a known source that stand for something else here are no unknown body’s either, unless the text says whose.
    const settled =
      mention ||
      candidate.to - candidate.from > 1 ||
      (isAcronym(block, candidate.from) && !isResearchFirm(block, candidate.from));
    if (settled) taken.fill(isUnmatched(candidate) ? BARRED : TAKEN, candidate.from, candidate.to);
    if (mention) mentions.push(mention);
  }
  for (const { candidate, reasons } of findUnknownBodies(block, (i) => taken[i] !== 0)) {
    const found = unknownMention(candidate, reasons, word);
    if (found) {
      mentions.push(found);
      if (!block.titled) bodies.add(block.tokens.keys.slice(candidate.from, candidate.to));
    }
    taken.fill(TAKEN, candidate.from, candidate.to);
  }
  for (const { start, end, source } of findSpelledDomains(block, [matcher, bareMatcher()])) {
    const { label: name, kind } = source;
    if (mentions.some((m) => m.start < end && start < m.end) || word.silenced.has(aliasKey(name)))
      continue;
    const sourceId = source.id.startsWith(BARE_ID) ? null : source.id;
    mentions.push({
      start,
      end,
      sourceId,
      name,
      kind,
      reasons: [reason('link-target', WEIGHT.linkTarget)],
    });
  }
  for (const { start, end } of findCreditAgencies(block)) {
    const name = block.text.slice(start, end);
    if (mentions.some((m) => m.start < end && start < m.end) || word.silenced.has(aliasKey(name)))
      continue;
    const reasons = [reason('photo-credit', WEIGHT.photoCredit)];
    mentions.push({ start, end, sourceId: null, name, kind: 'unknown', reasons });
  }
  for (const g of findGenerics(block)) {
    const start = block.tokens.starts[g.from] ?? 0;
    const end = block.tokens.ends[g.to - 1] ?? 0;
    const text = block.text.slice(start, end);
    if (taken.subarray(g.from, g.to).includes(TAKEN) || word.silenced.has(aliasKey(text))) continue;
    mentions.push({
      start,
      end,
      sourceId: null,
      name: text,
      kind: 'generic',
      generic: g.type,
      reasons: [reason('stands-as-source', 1)],
    });
  }
  return mentions;
}

/** Words of a name that is found, or that belongs to something else here. */
const TAKEN = 1;
/** Words of a name that is never matched: no unknown body’s, but “Russian state” may be a part of “Russian state television”. */
const BARRED = 2;

const isUnmatched = (c: Candidate): boolean => c.entries.every((e) => e.alias.matching === 'never');

/** Where a body that stands as a source somewhere on the page is named without a cue. */
function namedAgain(
  block: BlockReading,
  mentions: readonly Mention[],
  bodies: FoundBodies,
  word: ReaderWord,
): Mention[] {
  if (bodies.size === 0) return [];
  return bodies.in(block).flatMap(({ from, to }): Mention[] => {
    const start = block.tokens.starts[from] ?? 0;
    const end = block.tokens.ends[to - 1] ?? start;
    if (mentions.some((m) => m.start < end && start < m.end)) return [];
    if (word.silenced.has(block.tokens.keys.slice(from, to).join(' '))) return [];
    const reasons = [reason('full-name-earlier', WEIGHT.citedElsewhere)];
    const name = block.text.slice(start, end);
    return [{ start, end, sourceId: null, name, kind: 'unknown', reasons }];
  });
}

function toMention(
  c: Candidate,
  decision: Decision | null,
  word: ReaderWord,
  matcher: NameMatcher,
): Mention | null {
  const { start, end } = spanOf(c, decision);
  const key = c.block.tokens.keys.slice(c.from, c.to).join(' ');
  if (word.silenced.has(key)) return null;
  const meant = word.meant.get(key);
  if (meant !== undefined) {
    const source = matcher.sources.get(meant);
    const name = source?.label ?? c.block.text.slice(start, end);
    return {
      start,
      end,
      sourceId: meant,
      name,
      kind: source?.kind ?? 'unknown',
      reasons: [reason('reader-said-so', 10)],
    };
  }
  if (!decision) return null;
  const { source } = decision.entry;
  if (source.id.startsWith(PAGE_ID)) {
    return {
      start,
      end,
      sourceId: null,
      name: source.label,
      kind: 'unknown',
      reasons: decision.reasons,
    };
  }
  const sourceId = source.id.startsWith(BARE_ID) ? null : source.id;
  const generic = source.generic ? { generic: source.generic } : {};
  return {
    start,
    end,
    sourceId,
    name: source.label,
    kind: source.kind,
    ...generic,
    reasons: decision.reasons,
  };
}

/** A “The” with its capital belongs to the name when the name has one. */
function spanOf(c: Candidate, decision: Decision | null): { start: number; end: number } {
  const { tokens } = c.block;
  const withArticle = c.article === 'The' && (decision?.entry.article ?? false);
  const start = tokens.starts[withArticle ? c.from - 1 : c.from] ?? 0;
  return { start, end: tokens.ends[c.to - 1] ?? start };
}

function unknownMention(
  c: Candidate,
  reasons: Mention['reasons'],
  word: ReaderWord,
): Mention | null {
  const { start, end } = spanOf(c, null);
  if (word.silenced.has(c.block.tokens.keys.slice(c.from, c.to).join(' '))) return null;
  const name = c.block.text.slice(start, end);
  return {
    start,
    end,
    sourceId: null,
    name,
    kind: 'unknown',
    reasons: [reason('stands-as-source', 0), ...reasons],
  };
}

/** A link to another outlet names it, whatever its words; not where a name stands in those words already. */
function addLinks(
  mentions: Mention[],
  links: readonly SourceLink[],
  outlet: NamedSource | null,
  word: ReaderWord,
): void {
  const byStart = [...mentions].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { link, source } of links) {
    const [start, end] = link.span;
    while (at < byStart.length && (byStart[at]?.end ?? 0) <= start) at++;
    const inside = (byStart[at]?.start ?? Infinity) < end;
    if (inside || source.id === outlet?.id || end - start > 200 || end <= start) continue;
    if (source.aliases.some((a) => word.silenced.has(aliasKey(a.text)))) continue;
    mentions.push({
      start,
      end,
      sourceId: source.id,
      name: source.label,
      kind: source.kind,
      reasons: [reason('link-target', 5)],
    });
  }
}

function withoutOverlaps(sorted: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of sorted) {
    if (mention.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(mention);
  }
  return kept;
}
