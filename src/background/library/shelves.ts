import type { LibraryRow } from '../../messaging/protocol';
import type { Database } from '../../storage/database';
import { timeOf } from '../../storage/row-ids';
import type { ClaimRow, LinkRow, NoteRow, PageRow, StoryRow, TallyRow } from '../../storage/rows';
import { type Shelf, withinDates } from './shelf';

const iso = (time: number): string => new Date(time).toISOString();
const BLANK = {
  detail: '',
  sourceId: null,
  sourceName: null,
  url: null,
  tags: [],
  contested: false,
} as const;

export function annotationShelf(database: Database): Shelf<NoteRow> {
  return {
    table: database.notes,
    counted: 'annotations',
    time: 'key',
    name: null,
    driver: ({ tag, sourceId, site }) =>
      (tag && { index: 'tags', value: tag, answers: 1 }) ||
      (sourceId && { index: 'sourceId', value: sourceId, answers: 1 }) ||
      (site && { index: 'site', value: site, answers: 1 }) ||
      null,
    keeps: (row, filters) =>
      (!filters.tag || row.tags.includes(filters.tag)) &&
      (!filters.sourceId || row.sourceId === filters.sourceId) &&
      (!filters.noteKind || row.kind === filters.noteKind) &&
      (!filters.site || row.site === filters.site) &&
      withinDates(Date.parse(row.created), filters),
    id: (row) => row.key,
    timeOf: (row) => Date.parse(row.created),
    nameOf: (row) => row.pageTitle,
    tokens: (row) => row.tokens,
    show: async (rows) =>
      rows.map((row) => ({
        id: row.id,
        kind: 'annotations',
        title: row.target?.quote.exact ?? row.pageTitle,
        detail: row.note,
        sourceId: row.sourceId,
        sourceName: row.sourceName,
        url: row.pageUrl,
        date: row.created,
        tags: row.tags,
        contested: false,
      })),
  };
}

export function claimShelf(database: Database): Shelf<ClaimRow> {
  return {
    table: database.claims,
    counted: 'claims',
    time: 'key',
    name: null,
    driver: ({ sourceId, site }) =>
      (sourceId && { index: 'sourceKey', value: sourceId, answers: 1 }) ||
      (site && { index: 'site', value: site, answers: 1 }) ||
      null,
    keeps: (row, filters) =>
      (!filters.sourceId || row.sourceKey === filters.sourceId) &&
      (!filters.site || row.site === filters.site) &&
      (!filters.sourceKind || row.sourceKind === filters.sourceKind) &&
      (!filters.contested || row.contestedIn !== undefined) &&
      withinDates(row.time, filters),
    id: (row) => row.id,
    timeOf: (row) => row.time,
    nameOf: (row) => row.sourceName,
    tokens: (row) => row.tokens,
    show: (rows) => showClaims(database, rows),
  };
}

export async function showClaims(
  database: Database,
  rows: readonly ClaimRow[],
): Promise<LibraryRow[]> {
  const pages = await database.pages.bulkGet(rows.map(({ pageId }) => pageId));
  return rows.map((row, at) => ({
    id: row.id,
    kind: 'claims',
    title: row.content,
    detail: pages[at]?.title ?? '',
    sourceId: row.sourceId,
    sourceName: row.sourceName || null,
    url: pages[at]?.url ?? null,
    date: iso(row.time),
    tags: [],
    contested: row.contestedIn !== undefined,
  }));
}

export function sourceShelf(database: Database): Shelf<TallyRow> {
  return {
    table: database.tallies,
    counted: null,
    time: 'last',
    name: 'sortName',
    driver: () => null,
    keeps: (row, filters) =>
      (!filters.sourceId || row.key === filters.sourceId) &&
      (!filters.sourceKind || row.kind === filters.sourceKind) &&
      (!filters.contested || row.contested > 0) &&
      withinDates(row.last, filters),
    id: (row) => row.key,
    timeOf: (row) => row.last,
    nameOf: (row) => row.sortName,
    tokens: (row) => row.tokens,
    show: async (rows) =>
      rows.map((row) => ({
        ...BLANK,
        id: row.key,
        kind: 'sources',
        title: row.name,
        detail: String(row.claims),
        sourceId: row.sourceId,
        sourceName: row.name,
        date: iso(row.last),
        contested: row.contested > 0,
      })),
  };
}

export function pageShelf(database: Database): Shelf<PageRow> {
  return {
    table: database.pages,
    counted: 'pages',
    time: 'lastRead',
    name: null,
    driver: ({ site }) => (site ? { index: 'site', value: site, answers: 1 } : null),
    keeps: (row, filters) =>
      (!filters.site || row.site === filters.site) &&
      (!filters.sourceId || row.outletId === filters.sourceId) &&
      withinDates(row.lastRead, filters),
    id: (row) => row.id,
    timeOf: (row) => row.lastRead,
    nameOf: (row) => row.title,
    tokens: (row) => row.tokens,
    show: async (rows) =>
      rows.map((row) => ({
        ...BLANK,
        id: row.id,
        kind: 'pages',
        title: row.title || row.url,
        detail: row.site,
        sourceId: row.outletId,
        sourceName: row.outlet,
        url: row.url,
        date: iso(row.lastRead),
      })),
  };
}

export function storyShelf(database: Database): Shelf<StoryRow> {
  return {
    table: database.stories,
    counted: 'stories',
    time: 'last',
    name: null,
    driver: () => null,
    keeps: (row, filters) =>
      (!filters.contested || row.contested) && withinDates(row.last, filters),
    id: (row) => row.id,
    timeOf: (row) => row.last,
    nameOf: (row) => row.title,
    tokens: (row) => row.tokens,
    show: async (rows) =>
      rows.map((row) => ({
        ...BLANK,
        id: row.id,
        kind: 'stories',
        title: row.title,
        detail: String(row.pages),
        date: iso(row.last),
        contested: row.contested,
      })),
  };
}

/** Only links that contradict have words and sources filed, and only they are shown here. */
export function conflictShelf(database: Database): Shelf<LinkRow> {
  return {
    table: database.links,
    counted: 'conflicts',
    time: 'key',
    name: null,
    driver: ({ sourceId }) =>
      sourceId
        ? { index: 'sources', value: sourceId, answers: 1 }
        : { index: 'contest', value: 1, answers: 0 },
    keeps: (row, filters) =>
      row.contest === 1 &&
      (!filters.sourceId || row.sources.includes(filters.sourceId)) &&
      withinDates(timeOf(row.id), filters),
    id: (row) => row.id,
    timeOf: (row) => timeOf(row.id),
    nameOf: (row) => row.id,
    tokens: (row) => row.tokens,
    show: (rows) => showConflicts(database, rows),
  };
}

async function showConflicts(database: Database, rows: readonly LinkRow[]): Promise<LibraryRow[]> {
  const ends = await database.claims.bulkGet(rows.flatMap(({ a, b }) => [a, b]));
  return rows.flatMap((row, at) => {
    const [a, b] = [ends[2 * at], ends[2 * at + 1]];
    if (!a || !b) return [];
    return [
      {
        ...BLANK,
        id: row.id,
        kind: 'conflicts',
        title: a.content,
        detail: b.content,
        sourceId: a.sourceId,
        sourceName: [a.sourceName, b.sourceName].filter(Boolean).join(' · ') || null,
        date: iso(timeOf(row.id)),
        contested: true,
      },
    ];
  });
}
