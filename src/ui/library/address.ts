import type { LibraryKind, LibraryQuery } from '../../messaging/protocol';

export const KINDS: readonly LibraryKind[] = [
  'annotations',
  'claims',
  'sources',
  'stories',
  'conflicts',
  'pages',
];
export const SORTS: readonly LibraryQuery['sort'][] = ['newest', 'oldest', 'relevance', 'name'];

/** What the library shows: kept in the address, so that Back and bookmarks work. */
export interface Place {
  readonly kind: LibraryKind;
  readonly text: string;
  readonly sort: LibraryQuery['sort'];
  readonly site: string;
  readonly tag: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly from: string;
  readonly to: string;
  readonly contested: boolean;
  /** The thing that is open. */
  readonly id: string | null;
}

export const START: Place = {
  kind: 'annotations',
  text: '',
  sort: 'newest',
  site: '',
  tag: '',
  from: '',
  to: '',
  contested: false,
  id: null,
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
    site: text('site'),
    tag: text('tag'),
    from: day('from'),
    to: day('to'),
    contested: text('contested') === '1',
    id: given.get('id') || null,
  };
}

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
    site: place.site,
    tag: place.tag,
    from: place.from,
    to: place.to,
    contested: place.contested ? '1' : '',
    id: place.id ?? '',
  };
  return `#${new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''))}`;
}

export function queryOf(place: Place, offset: number, limit: number): LibraryQuery {
  const { kind, text, sort, site, tag, from, to, contested } = place;
  return {
    kind,
    text,
    sort,
    offset,
    limit,
    filters: {
      ...(site === '' ? {} : { site }),
      ...(tag === '' ? {} : { tag }),
      ...(from === '' ? {} : { from }),
      ...(to === '' ? {} : { to }),
      ...(contested ? { contested } : {}),
    },
  };
}
