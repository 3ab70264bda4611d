import type { Claim, ResolvedSource } from '../../core/model/claim';
import type { Mention } from '../../core/model/mention';
import type { ReadReply } from '../../messaging/protocol';
import { spansText } from '../model/claim-text';
import { namingOf, sourceTitle } from '../model/naming';
import { contestedBy } from '../model/related';

export const FILTERS = ['all', 'named', 'unnamed', 'contested'] as const;
export type Filter = (typeof FILTERS)[number];

export interface ClaimRow {
  readonly claim: Claim;
  readonly content: string;
  readonly cue: string;
  readonly naming: 'named' | 'unnamed';
  /** How many others contradict it. */
  readonly contested: number;
}

/** A source of the page with its claims in the order of the text; none for one that is only named. */
export interface SourceGroup {
  readonly key: string;
  readonly name: string;
  readonly kind: ResolvedSource['kind'];
  /** Index of the first place where it is named. */
  readonly mention: number | null;
  readonly rows: readonly ClaimRow[];
}

export type Counts = Readonly<Record<Filter, number>> & { readonly sources: number };

const keyOf = ({ sourceId, name }: { sourceId: string | null; name: string }) =>
  sourceId ?? `=${name}`;

/** The page's findings by source, those with claims first, in the order of the text. */
export function groupBySource(reply: ReadReply, text: string): SourceGroup[] {
  const { claims, mentions } = reply.analysis;
  const groups = new Map<
    string,
    { name: string; kind: ResolvedSource['kind']; rows: ClaimRow[] }
  >();
  for (const claim of claims) {
    const key = keyOf(claim.resolved);
    const group = groups.get(key) ?? {
      name: claim.resolved.name || sourceTitle(claim.resolved),
      kind: claim.resolved.kind,
      rows: [],
    };
    group.rows.push(rowOf(claim, reply, text));
    groups.set(key, group);
  }
  const first = firstMentions(mentions);
  const silent = [...first].filter(([key]) => !groups.has(key));
  return [
    ...[...groups].map(([key, group]) => ({ key, ...group, mention: first.get(key) ?? null })),
    ...silent.map(([key, index]) => ({
      key,
      name: mentions[index]?.name ?? key,
      kind: mentions[index]?.kind,
      mention: index,
      rows: [],
    })),
  ];
}

function rowOf(claim: Claim, { analysis, library }: ReadReply, text: string): ClaimRow {
  return {
    claim,
    content: spansText(text, claim.content),
    cue: spansText(text, claim.cue),
    naming: namingOf(claim.resolved) === 'named' ? 'named' : 'unnamed',
    contested: contestedBy(analysis, library, claim.index),
  };
}

function firstMentions(mentions: readonly Mention[]): Map<string, number> {
  const first = new Map<string, number>();
  mentions.forEach((mention, index) => {
    const key = keyOf(mention);
    if (!first.has(key)) first.set(key, index);
  });
  return first;
}

export function countsOf(groups: readonly SourceGroup[]): Counts {
  const rows = groups.flatMap((group) => group.rows);
  const named = rows.filter(({ naming }) => naming === 'named').length;
  return {
    sources: groups.length,
    all: rows.length,
    named,
    unnamed: rows.length - named,
    contested: rows.filter(({ contested }) => contested > 0).length,
  };
}

/** The groups that are left under a filter and the words typed; a word in the source's name keeps all its claims. */
export function filterGroups(
  groups: readonly SourceGroup[],
  filter: Filter,
  typed: string,
): SourceGroup[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const has = (text: string) => words.every((word) => text.toLocaleLowerCase().includes(word));
  return groups.flatMap((group) => {
    const rows = group.rows.filter(
      (row) =>
        (filter === 'all' ||
          filter === row.naming ||
          (filter === 'contested' && row.contested > 0)) &&
        has(`${group.name} ${row.content} ${row.cue}`),
    );
    const silentKept = filter === 'all' && group.rows.length === 0 && has(group.name);
    return rows.length > 0 || silentKept ? [{ ...group, rows }] : [];
  });
}
