import type { Annotation } from '../../../core/model/annotation';
import type { Ask } from '../../../messaging/client';
import type { ShownClaim } from '../../../messaging/library-items';
import { uuid } from '../../model/uuid';

/** What was done, and how it is taken back. */
export interface Done {
  readonly count: number;
  readonly undo: () => Promise<unknown>;
}

/** Kinds of rows that can be chosen and changed together. */
export const BULK_KINDS = ['annotations', 'claims', 'sources'] as const;
export type BulkKind = (typeof BULK_KINDS)[number];

export const isBulkKind = (kind: string): kind is BulkKind =>
  BULK_KINDS.some((one) => one === kind);

/** Adds tags to what is chosen. A claim or a source bears them in a note of its own. */
export async function tagChosen(
  ask: Ask,
  kind: BulkKind,
  ids: readonly string[],
  tags: readonly string[],
): Promise<Done> {
  if (kind === 'annotations') return tagNotes(ask, await ask('annotations-by-id', { ids }), tags);
  const claims =
    kind === 'claims' ? await ask('claims-by-id', { ids }) : await newestClaims(ask, ids);
  const wanted = claims.flatMap((claim) => noteOf(claim, kind) ?? []);
  const there = await notesOnPages(ask, wanted);
  const known = wanted.flatMap((note) => there.find((one) => isAbout(one, note)) ?? []);
  const fresh = wanted.filter((note) => !known.some((one) => isAbout(one, note)));
  return tagNotes(ask, known, tags, fresh);
}

/** Takes what is chosen out of the library: notes, claims, or all claims of the chosen sources. */
export async function removeChosen(
  ask: Ask,
  kind: BulkKind,
  ids: readonly string[],
): Promise<Done> {
  if (kind === 'annotations') {
    const before = await ask('annotations-by-id', { ids });
    await ask('delete-annotations', { ids });
    return {
      count: before.length,
      undo: () => ask('save-annotations', { annotations: before }),
    };
  }
  const gone = await ask('forget-claims', kind === 'claims' ? { ids } : { sourceKeys: ids });
  return { count: gone.claims.length, undo: () => ask('put-claims-back', gone) };
}

/** A claim as a note without words: what exports and tags hang on. Null where its page is gone. */
export function noteOf(claim: ShownClaim, kind: 'claims' | 'sources'): Annotation | null {
  if (claim.pageUrl === null) return null;
  const now = new Date().toISOString();
  const { exact } = claim.quote;
  return {
    id: uuid(),
    pageUrl: claim.pageUrl,
    pageTitle: claim.pageTitle,
    target:
      kind === 'sources' || exact === ''
        ? null
        : { quote: claim.quote, position: { start: claim.start, end: claim.start + exact.length } },
    kind: kind === 'sources' ? 'source' : 'claim',
    sourceId: claim.sourceId,
    sourceName: claim.person ?? claim.sourceName,
    note: '',
    tags: [],
    created: now,
    modified: now,
  };
}

async function tagNotes(
  ask: Ask,
  before: readonly Annotation[],
  tags: readonly string[],
  fresh: readonly Annotation[] = [],
): Promise<Done> {
  const modified = new Date().toISOString();
  await ask('save-annotations', {
    annotations: [...before, ...fresh].map((one) => ({
      ...one,
      tags: [...new Set([...one.tags, ...tags])],
      modified,
    })),
  });
  return {
    count: before.length + fresh.length,
    undo: async () => {
      await ask('save-annotations', { annotations: before });
      await ask('delete-annotations', { ids: fresh.map(({ id }) => id) });
    },
  };
}

/** The newest claim of each source: its page is where a note on the source hangs. */
async function newestClaims(ask: Ask, keys: readonly string[]): Promise<ShownClaim[]> {
  const pages = await Promise.all(
    keys.map((sourceId) =>
      ask('library-query', {
        kind: 'claims',
        text: '',
        filters: { sourceId },
        sort: 'newest',
        offset: 0,
        limit: 1,
      }),
    ),
  );
  const ids = pages.flatMap(({ rows }) => rows.map(({ id }) => id));
  return [...(await ask('claims-by-id', { ids }))];
}

async function notesOnPages(ask: Ask, notes: readonly Annotation[]): Promise<Annotation[]> {
  const urls = [...new Set(notes.map(({ pageUrl }) => pageUrl))];
  const all = await Promise.all(
    urls.map((pageUrl) => ask('list-annotations', { pageUrl, limit: 1_000 })),
  );
  return all.flat();
}

function isAbout(note: Annotation, other: Annotation): boolean {
  return (
    note.pageUrl === other.pageUrl &&
    note.kind === other.kind &&
    (other.kind === 'source'
      ? note.sourceId === other.sourceId && note.sourceName === other.sourceName
      : note.target?.quote.exact === other.target?.quote.exact)
  );
}
