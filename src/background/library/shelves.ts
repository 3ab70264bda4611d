import type { LibraryKind, LibraryRow } from '../../messaging/protocol';
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

export function shelfOf(database: Database, kind: LibraryKind): Shelf<unknown> {
  switch (kind) {
    case 'annotations':
      return annotationShelf(database);
    case 'claims':
      return claimShelf(database);
    case 'sources':
      return sourceShelf(database);
    case 'stories':
      return storyShelf(database);
    case 'conflicts':
      return conflictShelf(database);
    case 'pages':
      return pageShelf(database);
  }
}

function annotationShelf(database: Database): Shelf<NoteRow> {
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
      (!filters.tag || row.tags?.includes(filters.tag) === true) &&
      (!filters.sourceId || row.sourceId === filters.sourceId) &&
      (!filters.noteKind || row.kind === filters.noteKind) &&
      (!filters.site || row.site === filters.site) &&
      withinDates(row.time, filters),
    id: (row) => row.key,
    brief: ({ created, pageTitle, site, sourceId, kind, tags }) => ({
      time: Date.parse(created),
      name: pageTitle,
      site,
      sourceId,
      kind,
      tags,
    }),
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

function claimShelf(database: Database): Shelf<ClaimRow> {
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
      (!filters.sourceId || row.sourceId === filters.sourceId) &&
      (!filters.site || row.site === filters.site) &&
      (!filters.sourceKind || row.kind === filters.sourceKind) &&
      (!filters.contested || row.contested === true) &&
      withinDates(row.time, filters),
    id: (row) => row.id,
    brief: ({ time, sourceName, site, sourceKey, sourceKind, contestedIn }) => ({
      time,
      name: sourceName,
      site,
      sourceId: sourceKey,
      kind: sourceKind,
      contested: contestedIn !== undefined,
    }),
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

function sourceShelf(database: Database): Shelf<TallyRow> {
  return {
    table: database.tallies,
    counted: null,
    time: 'last',
    name: 'sortName',
    driver: () => null,
    keeps: (row, filters) =>
      (!filters.sourceId || row.sourceId === filters.sourceId) &&
      (!filters.sourceKind || row.kind === filters.sourceKind) &&
      (!filters.contested || row.contested === true) &&
      withinDates(row.time, filters),
    id: (row) => row.key,
    brief: ({ last, sortName, key, kind, contested }) => ({
      time: last,
      name: sortName,
      sourceId: key,
      kind,
      contested: contested > 0,
    }),
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

function pageShelf(database: Database): Shelf<PageRow> {
  return {
    table: database.pages,
    counted: 'pages',
    time: 'lastRead',
    name: null,
    driver: ({ site }) => (site ? { index: 'site', value: site, answers: 1 } : null),
    keeps: (row, filters) =>
      (!filters.site || row.site === filters.site) &&
      (!filters.sourceId || row.sourceId === filters.sourceId) &&
      withinDates(row.time, filters),
    id: (row) => row.id,
    brief: ({ lastRead, title, site, outletId }) => ({
      time: lastRead,
      name: title,
      site,
      sourceId: outletId,
    }),
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

function storyShelf(database: Database): Shelf<StoryRow> {
  return {
    table: database.stories,
    counted: 'stories',
    time: 'last',
    name: null,
    driver: () => null,
    keeps: (row, filters) =>
      (!filters.contested || row.contested === true) && withinDates(row.time, filters),
    id: (row) => row.id,
    brief: ({ last, title, contested }) => ({ time: last, name: title, contested }),
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
function conflictShelf(database: Database): Shelf<LinkRow> {
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
      row.contested === true &&
      (!filters.sourceId || row.tags?.includes(filters.sourceId) === true) &&
      withinDates(row.time, filters),
    id: (row) => row.id,
    brief: ({ id, contest, sources }) => ({
      time: timeOf(id),
      name: id,
      contested: contest === 1,
      tags: sources,
    }),
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
