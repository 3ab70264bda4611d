import type { Comparison } from '../core/crossref/comparable-claim';
import type { Relation } from '../core/model/crossref';
import type { Database } from './database';
import { Ledger } from './ledger';
import { refreshContested } from './remove-claims';
import { linkIdOf } from './row-ids';
import type { ClaimRow, LinkRow, TextRow, Verdict } from './rows';
import { searchTokens } from './search-tokens';
import { joinStory } from './stories';

/** Relations in which one source says what another says isn't so. */
const CONTESTS: readonly Relation[] = ['conflict', 'denial', 'attribution_conflict'];
/** Relations that say that two claims speak of one event. */
const ONE_EVENT: readonly Relation[] = [
  ...CONTESTS,
  'same_figure',
  'same_claim',
  'same_owner',
  'update',
  'chain',
];
/** Relations worth keeping, and so the ones that are shown between pages and can be judged. */
const KEPT: readonly Relation[] = [...ONE_EVENT, 'compatible'];

export const isKept = (relation: Relation): boolean => KEPT.includes(relation);
export const isContest = (relation: Relation): boolean => CONTESTS.includes(relation);

export interface FoundLink extends Comparison {
  /** Ids of the two claims. */
  readonly a: string;
  readonly b: string;
}

/**
 * Keeps what the comparison of a text's claims found, and marks the text as compared: one transaction. A
 * verdict that the reader gave before stays; an end that was forgotten meanwhile takes its link with it.
 */
export async function keepLinks(
  database: Database,
  textId: string,
  found: readonly FoundLink[],
): Promise<void> {
  const { pages, texts, claims, links, stories, tallies, meta } = database;
  await database.transaction(
    'rw',
    [pages, texts, claims, links, stories, tallies, meta],
    async () => {
      const text = await texts.get(textId);
      if (!text) return;
      const ledger = new Ledger(database);
      const kept = found.filter(({ relation }) => isKept(relation));
      const ends = await claimsOf(database, kept);
      const linked = await putLinks(database, kept, ends, ledger);
      const compared = await joinStory(database, text, await eventTexts(database, linked), ledger);
      const { pending: _pending, ...done } = (await texts.get(compared.id)) ?? compared;
      await texts.put(done);
      await ledger.write();
    },
  );

  async function eventTexts(db: Database, linked: readonly LinkedClaims[]): Promise<TextRow[]> {
    const ids = new Set(
      linked
        .filter(({ link }) => ONE_EVENT.includes(link.relation) && link.verdict !== 'dismissed')
        .flatMap(({ a, b }) => [a.textId, b.textId]),
    );
    ids.delete(textId);
    const rows = await db.texts.bulkGet([...ids]);
    return rows.filter((row) => row !== undefined);
  }
}

interface LinkedClaims {
  readonly link: LinkRow;
  readonly a: ClaimRow;
  readonly b: ClaimRow;
}

async function claimsOf(
  database: Database,
  found: readonly FoundLink[],
): Promise<Map<string, ClaimRow>> {
  const ids = new Set(found.flatMap(({ a, b }) => [a, b]));
  const rows = await database.claims.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

async function putLinks(
  database: Database,
  found: readonly FoundLink[],
  claims: ReadonlyMap<string, ClaimRow>,
  ledger: Ledger,
): Promise<LinkedClaims[]> {
  const rows = found.flatMap((link) => {
    const a = claims.get(link.a);
    const b = claims.get(link.b);
    return a && b ? [{ link: linkRow(link, a, b), a, b }] : [];
  });
  const before = await database.links.bulkGet(rows.map(({ link }) => link.id));
  const verdicts = rows.map((row, at) => ({
    ...row,
    link: withVerdict(row.link, before[at]?.verdict ?? null),
  }));
  verdicts.forEach(({ link }, at) => {
    ledger.count('conflicts', (link.contest ?? 0) - (before[at]?.contest ?? 0));
  });
  await database.links.bulkPut(verdicts.map(({ link }) => link));
  const ends = new Set(
    verdicts.filter(({ link }) => isContest(link.relation)).flatMap(({ link }) => link.ends),
  );
  await refreshContested(database, [...ends], ledger);
  return verdicts;
}

/** A link's row; a link that contradicts is found by the words of both claims. */
export function linkRow(found: Comparison, a: ClaimRow, b: ClaimRow): LinkRow {
  const { relation, strict, why, confidence } = found;
  const contests = isContest(relation);
  return {
    id: linkIdOf(a.id, b.id, relation),
    a: a.id,
    b: b.id,
    ends: [a.id, b.id],
    sources: contests ? [...new Set([a.sourceKey, b.sourceKey])] : [],
    relation,
    strict,
    why,
    confidence,
    verdict: null,
    ...(contests ? { contest: 1 } : {}),
    tokens: contests ? searchTokens(a.sourceName, b.sourceName, a.content, b.content) : [],
  };
}

/** A dismissed link is kept for its verdict alone and found by nothing but its ends. */
export function withVerdict(row: LinkRow, verdict: Verdict | null): LinkRow {
  if (verdict !== 'dismissed') return { ...row, verdict };
  const { contest: _contest, ...rest } = row;
  return { ...rest, verdict, sources: [], tokens: [] };
}

/**
 * Keeps the reader's word on a link. A link that isn't kept otherwise is kept for its verdict.
 * @returns false when one of the two claims is no longer in the library
 */
export async function judgeLink(
  database: Database,
  id: string,
  verdict: Verdict | null,
): Promise<boolean> {
  const { pages, texts, claims, links, stories, tallies, meta } = database;
  return database.transaction(
    'rw',
    [pages, texts, claims, links, stories, tallies, meta],
    async () => {
      const before = await links.get(id);
      const [a, b] = before ? await claims.bulkGet([before.a, before.b]) : [];
      if (!a || !b || !before) return false;
      const after = withVerdict(linkRow(before, a, b), verdict);
      const ledger = new Ledger(database);
      ledger.count('conflicts', (after.contest ?? 0) - (before.contest ?? 0));
      await links.put(after);
      await refreshContested(database, after.ends, ledger);
      await ledger.write();
      return true;
    },
  );
}
