import type { ComparableClaim } from '../../core/crossref/comparable-claim';
import { indexKeys } from '../../core/crossref/index-keys';
import type { Analysis } from '../../core/model/analysis';
import type { Claim } from '../../core/model/claim';
import type { SourceDocument } from '../../core/model/document';
import type { FactCheck } from '../../core/model/fact-check';
import type { Span } from '../../core/model/span';
import { fingerprint } from '../../core/reading/fingerprint';
import { pageAddress } from '../../core/text/page-address';
import type { ReadClaim, Reading } from '../../storage/reading';
import { factCheckIdOf } from '../../storage/row-ids';
import { siteOf } from '../browser/site-of';

/** Characters kept of a content, and of the words around it. */
const MOST_CONTENT = 1_000;
const AROUND = 32;

/** What the library keeps of an analysis. */
export function toReading(
  document: SourceDocument,
  analysis: Analysis,
  comparables: readonly ComparableClaim[],
  times: { readonly now: number; readonly reported: number },
  outlet: string | null,
  factChecks: readonly FactCheck[],
): Reading {
  const { page } = document;
  const url = pageAddress(page.url);
  return {
    url,
    site: siteOf(url),
    title: page.title ?? '',
    outletId: analysis.pageOutlet,
    outlet: outlet ?? page.siteName ?? null,
    ...(page.author ? { author: page.author } : {}),
    lang: analysis.lang,
    published: page.published ?? null,
    time: times.reported,
    now: times.now,
    print: fingerprint(document.text),
    claims: analysis.claims.flatMap((claim) => {
      const comparable = comparables[claim.index];
      return comparable ? [readClaim(document.text, claim, comparable)] : [];
    }),
    factChecks: factChecks.map((check) => ({ ...check, id: factCheckIdOf(url, check) })),
  };
}

function readClaim(text: string, claim: Claim, comparable: ComparableClaim): ReadClaim {
  const start = claim.content[0]?.[0] ?? claim.cue[0]?.[0] ?? 0;
  const end = claim.content.at(-1)?.[1] ?? start;
  const { resolved, via } = claim;
  return {
    sourceKey: comparable.sourceKey,
    sourceId: resolved.sourceId,
    sourceName: resolved.name,
    sourceKind: resolved.kind ?? 'unknown',
    ...(resolved.person ? { person: resolved.person } : {}),
    ...(via ? { via: { sourceId: via.sourceId, name: via.name } } : {}),
    type: claim.type,
    stance: claim.stance,
    hedged: claim.hedged,
    negated: claim.negated,
    confidence: claim.confidence,
    cue: textOf(text, claim.cue),
    content: textOf(text, claim.content).slice(0, MOST_CONTENT),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
    start,
    comparable,
    keys: indexKeys(comparable),
  };
}

function textOf(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' … ');
}
