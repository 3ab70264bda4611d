/**
 * Labels of saved pages, kept apart from the pages' text: a place is a paragraph's hash with offsets in that
 * paragraph, so that no word of a page is stored here and a label survives when other parts of a page are read
 * otherwise. Labels whose paragraph is no longer there are counted and left out.
 */
import { createHash } from 'node:crypto';

/** Paragraph (index into `paragraphs`), start, end: [start, end) in that paragraph, in UTF-16 units. */
export type Place = readonly [paragraph: number, start: number, end: number];

export const CLAIM_KINDS = ['statement', 'belief', 'intent', 'attitude', 'question'] as const;
export const CLAIM_FLAGS = ['nested', 'agentless', 'implicit', 'vague', 'negated'] as const;

export interface LabelledClaim {
  readonly source: readonly Place[];
  readonly cue: readonly Place[];
  readonly content: readonly Place[];
  readonly via?: readonly Place[];
  readonly kind: (typeof CLAIM_KINDS)[number];
  readonly flags?: readonly (typeof CLAIM_FLAGS)[number][];
  /** Who is meant: a name, "person @ body", or "type:" with one of the generic types. */
  readonly who?: string;
}

/** An outlet or body that is named; kinds as in the labelled pages. */
export interface LabelledName {
  readonly place: Place;
  readonly name: string;
  readonly kind: 'outlet' | 'source_org' | 'generic' | 'anaphor';
}

export interface PageLabels {
  readonly id: string;
  readonly paragraphs: readonly string[];
  readonly claims: readonly LabelledClaim[];
  readonly names: readonly LabelledName[];
}

export interface Paragraph {
  readonly text: string;
  readonly start: number;
  readonly hash: string;
}

export function paragraphsOf(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    if (part) found.push({ text: part, start, hash: hashOf(part) });
    start += part.length + 2;
  }
  return found;
}

const hashOf = (part: string): string =>
  createHash('sha256').update(part).digest('hex').slice(0, 12);

export type Span = readonly [start: number, end: number];

/** A claim with its spans in a text, in the form of the labelled pages that come with gold. */
export interface PlacedClaim {
  readonly kind: string;
  readonly source_resolved?: string;
  readonly nested?: true;
  readonly agentless?: true;
  readonly implicit?: true;
  readonly vague?: true;
  readonly negated?: true;
  readonly spans: {
    readonly source: Span | null;
    readonly cue: Span | null;
    readonly content: readonly Span[];
    readonly via?: Span;
  };
}

export interface PlacedLabels {
  readonly claims: PlacedClaim[];
  readonly names: { readonly span: Span; readonly name: string; readonly kind: string }[];
  /** Claims and names whose paragraph the text no longer has. */
  readonly lost: number;
}

export function placeLabels(labels: PageLabels, text: string): PlacedLabels {
  const starts = new Map<string, number>();
  for (const { hash, start } of paragraphsOf(text)) {
    if (!starts.has(hash)) starts.set(hash, start);
  }
  const spanOf = ([paragraph, start, end]: Place): Span | undefined => {
    const base = starts.get(labels.paragraphs[paragraph] ?? '');
    return base === undefined ? undefined : [base + start, base + end];
  };
  const claims: PlacedClaim[] = [];
  const names: PlacedLabels['names'] = [];
  let lost = 0;
  for (const claim of labels.claims) {
    const all = [claim.source, claim.cue, claim.content, claim.via ?? []].map((places) =>
      places.map(spanOf),
    );
    if (all.some((spans) => spans.includes(undefined))) {
      lost += 1;
      continue;
    }
    const [source = [], cue = [], content = [], via = []] = all as Span[][];
    claims.push({
      kind: claim.kind,
      ...(claim.who ? { source_resolved: claim.who } : {}),
      ...Object.fromEntries((claim.flags ?? []).map((flag) => [flag, true])),
      spans: {
        source: source[0] ?? null,
        cue: cue[0] ?? null,
        content,
        ...(via[0] ? { via: via[0] } : {}),
      },
    });
  }
  for (const { place, name, kind } of labels.names) {
    const span = spanOf(place);
    if (span) names.push({ span, name, kind });
    else lost += 1;
  }
  return { claims, names, lost };
}
