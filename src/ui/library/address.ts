import { SOURCE_KINDS } from '../../core/model/source';
import type { LibraryKind, LibraryQuery } from '../../messaging/protocol';

export const KINDS: readonly LibraryKind[] = [
  'annotations',
  'claims',
  'sources',
  'stories',
  'conflicts',
  'pages',
];
export const NOTE_KINDS = ['claim', 'source', 'text', 'page'] as const;
export const SORTS: readonly LibraryQuery['sort'][] = ['newest', 'oldest', 'relevance', 'name'];

/** What the library shows: kept in the address, so that Back and bookmarks work. */
export interface Place {
  readonly kind: LibraryKind;
  readonly text: string;
  readonly sort: LibraryQuery['sort'];
  /** Key of a source in the list of sources. */
  readonly source: string;
  readonly sourceKind: string;
  readonly noteKind: (typeof NOTE_KINDS)[number] | '';
  readonly site: string;
  readonly tag: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly from: string;
  readonly to: string;
  readonly contested: boolean;
  /** The thing that is open. */
  readonly id: string | null;
  /** Export and import in place of the list. */
  readonly exchange: boolean;
}

export const START: Place = {
  kind: 'annotations',
  text: '',
  sort: 'newest',
  source: '',
  sourceKind: '',
  noteKind: '',
  site: '',
  tag: '',
  from: '',
  to: '',
  contested: false,
  id: null,
  exchange: false,
};

/** A hash → the place it names; what can't be read is as at the start. */
export function readPlace(hash: string): Place {
  const bare = hash.replace(/^#/, '');
  // The card's short forms: `claims/ID`, and `claims?text=WORDS`.
  const [, listed, query] = /^([a-z]+)\?(.+)$/.exec(bare) ?? [];
  const list = KINDS.find((one) => one === listed);
  if (list) {
    const words = new URLSearchParams(query).get('text') ?? '';
    return { ...START, kind: list, text: words.slice(0, 500) };
  }
  const [, short, id] = /^([a-z]+)\/(.+)$/.exec(bare) ?? [];
  const kind = KINDS.find((one) => one === short);
  if (kind && id) return { ...START, kind, id: decoded(id) };
  const given = new URLSearchParams(bare);
  const text = (key: string) => (given.get(key) ?? '').slice(0, 500);
  const day = (key: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text(key)) ? text(key) : '');
  return {
    kind: KINDS.find((kind) => kind === text('kind')) ?? START.kind,
    text: text('q'),
    sort: SORTS.find((sort) => sort === text('sort')) ?? START.sort,
    source: text('source'),
    sourceKind: SOURCE_KINDS.find((kind) => kind === text('source-kind')) ?? '',
    noteKind: NOTE_KINDS.find((kind) => kind === text('note-kind')) ?? '',
    site: text('site'),
    tag: text('tag'),
    from: day('from'),
    to: day('to'),
    contested: text('contested') === '1',
    id: given.get('id') || null,
    exchange: text('exchange') === '1',
  };
}

/** True where anything but search and order narrows the list. */
export const isFiltered = (place: Place): boolean =>
  Object.keys(queryOf(place, 0, 0).filters).length > 0;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The hash of a place, without what is as at the start. */
export function hashOf(place: Place): string {
  const all: Record<string, string> = {
    kind: place.kind,
    q: place.text,
    sort: place.sort === START.sort ? '' : place.sort,
    source: place.source,
    'source-kind': place.sourceKind,
    'note-kind': place.noteKind,
    site: place.site,
    tag: place.tag,
    from: place.from,
    to: place.to,
    contested: place.contested ? '1' : '',
    id: place.id ?? '',
    exchange: place.exchange ? '1' : '',
  };
  return `#${new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''))}`;
}

export type Filter = 'source' | 'sourceKind' | 'noteKind' | 'site' | 'tag' | 'contested';

/** Filters that mean something for a kind; dates do for all. */
export const FILTERS: Readonly<Record<LibraryKind, readonly Filter[]>> = {
  annotations: ['source', 'noteKind', 'site', 'tag'],
  claims: ['source', 'sourceKind', 'site', 'contested'],
  sources: ['sourceKind', 'contested'],
  stories: ['contested'],
  conflicts: ['source'],
  pages: ['source', 'site'],
};

/** What is asked of the background; a filter that the kind doesn't have waits in the address. */
export function queryOf(place: Place, offset: number, limit: number): LibraryQuery {
  const { kind, text, sort, source, sourceKind, noteKind, site, tag, from, to, contested } = place;
  const has = (filter: Filter) => FILTERS[kind].includes(filter);
  return {
    kind,
    text,
    sort,
    offset,
    limit,
    filters: {
      ...(has('source') && source !== '' ? { sourceId: source } : {}),
      ...(has('sourceKind') && sourceKind !== '' ? { sourceKind } : {}),
      ...(has('noteKind') && noteKind !== '' ? { noteKind } : {}),
      ...(has('site') && site !== '' ? { site } : {}),
      ...(has('tag') && tag !== '' ? { tag } : {}),
      ...(from === '' ? {} : { from }),
      ...(to === '' ? {} : { to }),
      ...(has('contested') && contested ? { contested } : {}),
    },
  };
}
