import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { indexKeys } from '../../../src/core/crossref/index-keys';
import type { Figure } from '../../../src/core/model/crossref';
import { fingerprint } from '../../../src/core/reading/fingerprint';
import { dayOf } from '../../../src/core/reading/report-day';
import { Database } from '../../../src/storage/database';
import type { ReadClaim, Reading } from '../../../src/storage/reading';

export const NOON = Date.UTC(2026, 2, 10, 12);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A database of its own for one test. */
export function newDatabase(factory = new IDBFactory(), name = 'test'): Database {
  return new Database(name, { indexedDB: factory, IDBKeyRange });
}

export interface MadeClaim {
  readonly by: string;
  readonly says: string;
  readonly killed?: number;
  readonly entities?: readonly string[];
}

/** A reading as the background makes it, written by hand. */
export function makeReading(
  url: string,
  claims: readonly MadeClaim[],
  more: Partial<Reading> & { readonly text?: string } = {},
): Reading {
  const { text, ...fields } = more;
  const time = more.time ?? NOON;
  return {
    url,
    site: new URL(url).hostname,
    title: `A title of ${new URL(url).pathname}`,
    outletId: null,
    outlet: new URL(url).hostname,
    lang: 'en',
    published: null,
    time,
    now: NOON,
    print: text ? fingerprint(text) : null,
    factChecks: [],
    claims: claims.map((claim) => readClaim(claim, time)),
    ...fields,
  };
}

function readClaim(
  { by, says, killed, entities = ['harbour'] }: MadeClaim,
  time: number,
): ReadClaim {
  const figures: Figure[] =
    killed === undefined
      ? []
      : [
          {
            span: [0, 2],
            min: killed,
            max: killed,
            modifier: 'exact',
            what: 'killed',
            who: 'people',
            subset: false,
          },
        ];
  const comparable = {
    content: says,
    sourceKey: by,
    sourceName: by.toUpperCase(),
    generic: false,
    stance: 'says',
    negated: false,
    figures,
    entities: [...entities],
    words: says.toLowerCase().split(/\W+/).filter(Boolean),
    day: dayOf(time),
  } as const;
  return {
    sourceKey: by,
    sourceId: by,
    sourceName: by.toUpperCase(),
    sourceKind: 'monitor',
    type: 'indirect',
    stance: 'says',
    hedged: false,
    negated: false,
    confidence: 0.9,
    cue: 'said',
    content: says,
    prefix: '',
    suffix: '',
    start: 0,
    comparable,
    keys: indexKeys(comparable),
  };
}

/** A text long enough to have a fingerprint, different for each seed. */
export function longText(seed: number, words = 300): string {
  let state = seed;
  return Array.from({ length: words }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return `word${(state >>> 16) % 900}`;
  }).join(' ');
}
