import type {
  ClaimItem,
  ConflictItem,
  LinkedClaim,
  PageItem,
  ShownClaim,
  SourceItem,
  StoryItem,
} from '../../messaging/library-items';
import type { LibraryKind, LibraryRow } from '../../messaging/protocol';
import type { Database } from '../../storage/database';
import { asAnnotation } from '../../storage/note-rows';
import type { ClaimRow, LinkRow, PageRow, StoryRow, TallyRow } from '../../storage/rows';
import { showClaims } from './shelves';

/** Rows shown in one item; the lists of the library show the rest. */
const MOST = 200;

/** One thing of the library with what hangs on it; null where it is gone. */
export async function libraryItem(
  database: Database,
  kind: LibraryKind,
  id: string,
): Promise<unknown> {
  switch (kind) {
    case 'annotations': {
      const row = await database.notes.get({ id });
      return row ? asAnnotation(row) : null;
    }
    case 'claims': {
      const row = await database.claims.get(id);
      return row ? claimItem(database, row) : null;
    }
    case 'sources': {
      const tally = await database.tallies.get(id);
      return tally ? sourceItem(database, tally) : null;
    }
    case 'stories': {
      const story = await database.stories.get(id);
      return story ? storyItem(database, story) : null;
    }
    case 'conflicts': {
      const link = await database.links.get(id);
      return link ? conflictItem(database, link) : null;
    }
    case 'pages': {
      const page = await database.pages.get(id);
      return page ? pageItem(database, page) : null;
    }
  }
}

async function claimItem(database: Database, row: ClaimRow): Promise<ClaimItem | null> {
  const [claim] = await shownClaims(database, [row]);
  const links = await database.links.where('ends').equals(row.id).limit(MOST).toArray();
  return claim ? { claim, others: await linkedClaims(database, row.id, links) } : null;
}

async function linkedClaims(
  database: Database,
  id: string,
  links: readonly LinkRow[],
): Promise<LinkedClaim[]> {
  const rows = await database.claims.bulkGet(links.map(({ a, b }) => (a === id ? b : a)));
  const shown = await shownClaims(
    database,
    rows.filter((row) => row !== undefined),
  );
  const byId = new Map(shown.map((claim) => [claim.id, claim]));
  return links.flatMap((link) => {
    const claim = byId.get(link.a === id ? link.b : link.a);
    return claim ? [{ ...shownLink(link), claim }] : [];
  });
}

async function sourceItem(database: Database, tally: TallyRow): Promise<SourceItem> {
  const rows = await database.claims.where('sourceKey').equals(tally.key).limit(MOST).toArray();
  const links = await database.links.where('sources').equals(tally.key).limit(MOST).toArray();
  const { key, sourceId, name, kind, claims, contested } = tally;
  const contradictions = await conflicts(database, links);
  return {
    key,
    sourceId,
    name,
    kind,
    total: claims,
    contested,
    alone: rows.length - (await linkedCount(database, rows)),
    claims: await shownClaims(database, rows),
    contradictions,
    contradictedBy: contradictors(contradictions, key),
  };
}

/** How many of the claims shown another source bears out or contradicts; the reader's dismissals are heard. */
async function linkedCount(database: Database, rows: readonly ClaimRow[]): Promise<number> {
  const own = new Map(rows.map(({ id, sourceKey }) => [id, sourceKey]));
  const links = await database.links
    .where('ends')
    .anyOf([...own.keys()])
    .distinct()
    .filter(({ verdict }) => verdict !== 'dismissed')
    .toArray();
  const others = links.flatMap(({ ends }) => ends.filter((end) => !own.has(end)));
  const keys = new Map(
    (await database.claims.bulkGet([...new Set(others)])).flatMap((row) =>
      row ? [[row.id, row.sourceKey] as const] : [],
    ),
  );
  const keyOf = (id: string) => own.get(id) ?? keys.get(id);
  const linked = links.flatMap(({ a, b }) =>
    keyOf(a) === keyOf(b) ? [] : [a, b].filter((end) => own.has(end)),
  );
  return new Set(linked).size;
}

/** Who contradicts a source, the one who does so most often first. */
function contradictors(
  contradictions: readonly ConflictItem[],
  key: string,
): SourceItem['contradictedBy'] {
  const times = new Map<string, { name: string; times: number }>();
  for (const { a, b } of contradictions) {
    const other = a.sourceKey === key ? b : a;
    const known = times.get(other.sourceKey);
    if (known) known.times++;
    else times.set(other.sourceKey, { name: other.sourceName, times: 1 });
  }
  return [...times]
    .map(([sourceKey, rest]) => ({ sourceKey, ...rest }))
    .sort((one, two) => two.times - one.times);
}

async function storyItem(database: Database, story: StoryRow): Promise<StoryItem> {
  const texts = await database.texts.where('storyId').equals(story.id).primaryKeys();
  const pages = await database.pages.where('textId').anyOf(texts).toArray();
  const rows = await database.claims.where('textId').anyOf(texts).limit(MOST).toArray();
  const claims = await shownClaims(database, rows);
  const inStory = new Set(rows.map(({ id }) => id));
  const links = await database.links
    .where('ends')
    .anyOf([...inStory])
    .distinct()
    .filter(({ ends }) => ends.every((end) => inStory.has(end)))
    .limit(MOST)
    .toArray();
  return {
    id: story.id,
    title: story.title,
    first: iso(story.first),
    last: iso(story.last),
    pages: pages.map(({ id, url, title, outlet, textId, time }) => ({
      id,
      url,
      title,
      outlet,
      textId,
      date: iso(time),
    })),
    claims: claims.toSorted((a, b) => a.date.localeCompare(b.date)),
    links: links.map((link) => ({ ...shownLink(link), a: link.a, b: link.b })),
  };
}

async function conflictItem(database: Database, link: LinkRow): Promise<ConflictItem | null> {
  return (await conflicts(database, [link]))[0] ?? null;
}

async function conflicts(database: Database, links: readonly LinkRow[]): Promise<ConflictItem[]> {
  const rows = await database.claims.bulkGet([...new Set(links.flatMap(({ ends }) => ends))]);
  const shown = await shownClaims(
    database,
    rows.filter((row) => row !== undefined),
  );
  const byId = new Map(shown.map((claim) => [claim.id, claim]));
  return links.flatMap((link) => {
    const [a, b] = [byId.get(link.a), byId.get(link.b)];
    return a && b ? [{ ...shownLink(link), a, b }] : [];
  });
}

async function pageItem(database: Database, page: PageRow): Promise<PageItem> {
  const rows = await database.claims.where('textId').equals(page.textId).limit(MOST).toArray();
  const places = await database.pages.where('textId').equals(page.textId).toArray();
  const { id, url, title, site, outlet, outletId, published, visits } = page;
  return {
    id,
    url,
    title,
    site,
    outlet,
    outletId,
    published,
    firstRead: iso(page.firstRead),
    lastRead: iso(page.lastRead),
    visits,
    alsoAt: places
      .filter((place) => place.id !== page.id)
      .map((place) => ({ url: place.url, title: place.title, outlet: place.outlet })),
    claims: (await shownClaims(database, rows)).toSorted((a, b) => a.start - b.start),
  };
}

export async function shownClaims(
  database: Database,
  rows: readonly ClaimRow[],
): Promise<ShownClaim[]> {
  const listed: LibraryRow[] = await showClaims(database, rows);
  return rows.flatMap((row, at) => {
    const shown = listed[at];
    if (!shown) return [];
    return [
      {
        id: row.id,
        content: row.content,
        cue: row.cue,
        type: row.type,
        stance: row.stance,
        sourceKey: row.sourceKey,
        sourceId: row.sourceId,
        sourceName: row.sourceName,
        sourceKind: row.sourceKind,
        person: row.person ?? null,
        via: row.via ?? null,
        date: shown.date,
        pageUrl: shown.url,
        pageTitle: shown.detail,
        contested: shown.contested,
        start: row.start,
        quote: { exact: row.content, prefix: row.prefix, suffix: row.suffix },
        figures: row.comparable.figures.map(({ min, max, modifier, what, who, unit, subset }) => ({
          min,
          max,
          modifier,
          what,
          who,
          subset,
          ...(unit ? { unit } : {}),
        })),
      },
    ];
  });
}

function shownLink({ id, relation, strict, why, confidence, verdict }: LinkRow) {
  return { id, relation, strict, why, confidence, verdict };
}

const iso = (time: number): string => new Date(time).toISOString();
