import type { RawClaim } from '../attribution';
import type { Claim, ResolvedSource } from '../model/claim';
import type { Correction } from '../model/correction';
import type { SourceDocument } from '../model/document';
import type { Mention } from '../model/mention';
import type { Span } from '../model/span';
import type { NameMatcher } from '../recognition/matcher';
import { citedAfterCue, citedInSource, relayInSentence } from './chains';
import { isPlural, type Told } from './history';
import { type PageReading, readPage } from './page-reading';
import { readerClaims } from './reader-claims';
import { resolveSource } from './resolve-source';

/** Claims with who is meant by their sources, and the mentions with those that claims added. */
export interface Resolution {
  readonly claims: Claim[];
  readonly mentions: Mention[];
}

/**
 * Tells who is meant by each claim’s source and by whoever relayed it. Claims are taken in order of the
 * text, for each may point back to those before. A claim that the reader struck out is left out, and the
 * others are numbered anew.
 */
export function resolveClaims(
  doc: SourceDocument,
  rawClaims: readonly RawClaim[],
  mentions: readonly Mention[],
  corrections: readonly Correction[],
  matcher: NameMatcher,
): Resolution {
  const reader = readerClaims(corrections, doc.page, matcher);
  const kept = rawClaims.filter((c) => !reader.dropped(contentOf(doc.text, c)));
  const page = readPage(
    doc,
    mentions,
    kept.flatMap((c) => [...c.content]),
    matcher,
  );
  const numbers = new Map(kept.map((c, i) => [c.index, i]));
  const order = [...kept].sort((a, b) => placeOf(a) - placeOf(b));
  const done = new Map<number, Claim>();
  for (const raw of order) {
    const told = {
      ...resolveOne(page, raw),
      ...byReader(reader.sourceOf(contentOf(doc.text, raw))),
    };
    const { within, ...rest } = raw;
    const around = within === undefined ? undefined : numbers.get(within);
    const index = numbers.get(raw.index) ?? 0;
    done.set(index, { ...rest, ...told, index, ...(around !== undefined && { within: around }) });
  }
  const claims = [...done.values()].sort((a, b) => a.index - b.index);
  return { claims, mentions: withSources(mentions, claims) };
}

const byReader = (resolved: ResolvedSource | null): { resolved?: ResolvedSource } =>
  resolved ? { resolved } : {};

function contentOf(text: string, claim: RawClaim): string {
  return claim.content.map(([start, end]) => text.slice(start, end)).join(' ');
}

function placeOf(claim: RawClaim): number {
  return claim.source[0]?.[0] ?? claim.cue[0]?.[0] ?? claim.content[0]?.[0] ?? 0;
}

function resolveOne(
  page: PageReading,
  raw: RawClaim,
): { resolved: ResolvedSource; via?: ResolvedSource; viaSpan?: Span } {
  const span = outline(raw.source);
  if (!span) return { resolved: withoutSource(page, raw), ...relay(page, raw) };
  const within =
    raw.within === undefined ? null : (page.told.find((t) => t.claim === raw.within) ?? null);
  const chain = citedInSource(page.doc.text, span);
  const later = chain ? null : citedAfterCue(page.doc.text, raw);
  const [start, end] = chain?.cited ?? later ?? span;
  const meant = resolveSource(page, start, end, within);
  const { phrase } = meant;
  const noun = phrase?.noun ?? '';
  const told: Told = {
    claim: raw.index,
    start: span[0],
    end: span[1],
    noun,
    plural: isPlural(phrase?.head ?? '', noun),
    person: meant.person,
    resolved: meant.resolved,
  };
  page.told.push(told);
  const relayed: Span | null = chain?.relay ?? (later ? span : null);
  if (relayed) return { resolved: meant.resolved, via: viaOf(page, relayed), viaSpan: relayed };
  return { resolved: meant.resolved, ...relay(page, raw) };
}

/** A quotation that stands alone is its last speaker’s; a claim that names nobody is nobody’s. */
function withoutSource(page: PageReading, raw: RawClaim): ResolvedSource {
  const last = page.told.at(-1);
  const own = raw.cue.length === 0 && raw.type === 'direct' && last;
  if (own) {
    page.told.push({ ...last, claim: raw.index, start: placeOf(raw) });
    return { ...last.resolved, how: 'pronoun' };
  }
  return { sourceId: null, name: '', how: 'none' };
}

function relay(page: PageReading, raw: RawClaim): { via?: ResolvedSource; viaSpan?: Span } {
  const span = raw.viaSpan ?? relayInSentence(page, raw);
  return span ? { via: viaOf(page, span), viaSpan: span } : {};
}

function viaOf(page: PageReading, span: Span): ResolvedSource {
  return resolveSource(page, span[0], span[1], null).resolved;
}

/** From the first to the last piece of a source. */
function outline(spans: readonly Span[]): Span | null {
  const first = spans[0];
  const last = spans.at(-1);
  return first && last && last[1] > first[0] ? [first[0], last[1]] : null;
}

/** Adds a mention for each body that only its claim shows to be a source. */
function withSources(mentions: readonly Mention[], claims: readonly Claim[]): Mention[] {
  const all = [...mentions];
  for (const { resolved, source } of claims) {
    const span = outline(source);
    const isBody =
      resolved.kind === 'unknown' && resolved.person === undefined && resolved.how === 'text';
    if (!span || !isBody) continue;
    if (all.some((m) => m.start < span[1] && m.end > span[0])) continue;
    all.push({
      start: span[0],
      end: span[1],
      sourceId: null,
      name: resolved.name,
      kind: 'unknown',
      reasons: [{ code: 'stands-as-source', weight: 1 }],
    });
  }
  return all.sort((a, b) => a.start - b.start);
}
