import { toReading } from '../../../src/background/reading/to-reading';
import { describeClaims } from '../../../src/core/crossref/describe-claims';
import { findFigures } from '../../../src/core/crossref/find-figures';
import type { Claim } from '../../../src/core/model/claim';
import type { SourceDocument } from '../../../src/core/model/document';
import { dayOf } from '../../../src/core/reading/report-day';
import type { Reading } from '../../../src/storage/reading';

/** Claims on one made page. */
export const CLAIMS_A_PAGE = 20;
const DAY = 86_400_000;
const YEAR_END = Date.UTC(2026, 5, 1);
/** Pages that tell of one event. */
const PAGES_AN_EVENT = 4;

/** Numbers from a seed, so that every run makes the same library. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES = 'ba re mo ti ka lun dor sa vel qui nos tar hem bri po zan eth ul gra min'.split(
  ' ',
);

/** A made word; the same number always gives the same word. */
function word(number: number): string {
  let rest = number + 20;
  let made = '';
  while (rest > 0) {
    made += SYLLABLES[rest % 20] ?? '';
    rest = Math.floor(rest / 20);
  }
  return made;
}

/** Few things are spoken of often and many seldom, as in the news. */
const zipf = (roll: () => number, size: number): number => Math.floor(size ** roll()) - 1;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The page with this number: one of four that tell of one event, on its day. */
export function madePage(number: number, pages: number, claimsOnPage = CLAIMS_A_PAGE): Reading {
  const event = Math.floor(number / PAGES_AN_EVENT);
  const events = Math.max(1, Math.ceil(pages / PAGES_AN_EVENT));
  const ofEvent = dice(event * 7919 + 1);
  const roll = dice(number * 104_729 + 3);
  const places = Array.from({ length: 3 }, () => capital(word(5_000 + zipf(ofEvent, 3_000))));
  const toll = 3 + Math.floor(ofEvent() * 80);
  const time = YEAR_END - Math.floor((365 * DAY * event) / events) - Math.floor(roll() * DAY);
  const sentences = Array.from({ length: claimsOnPage }, (_, at) => {
    const place = places[at % places.length] ?? '';
    const other = capital(word(5_000 + zipf(roll, 3_000)));
    const words = Array.from({ length: 12 }, () => word(zipf(roll, 20_000))).join(' ');
    const killed = toll + Math.floor(roll() * 4);
    return at % 4 === 0
      ? `at least ${killed} people were killed in ${place} near ${other} as ${words}`
      : `${words} in ${place} where ${other} ${word(zipf(roll, 20_000))}`;
  });
  return readingOf(number, time, places, sentences, roll);
}

function readingOf(
  number: number,
  time: number,
  places: readonly string[],
  sentences: readonly string[],
  roll: () => number,
): Reading {
  const document: SourceDocument = {
    text: sentences.join('\n\n'),
    blocks: [],
    links: [],
    page: {
      url: `https://site-${zipf(roll, 500)}.example/${number}`,
      title: `${places.join(' ')} ${word(zipf(roll, 20_000))}`,
      published: new Date(time).toISOString(),
    },
  };
  let at = 0;
  const claims = sentences.map((sentence, index): Claim => {
    const start = at;
    at += sentence.length + 2;
    const name = capital(word(9_000 + zipf(roll, 800)));
    return {
      index,
      source: [],
      cue: [],
      content: [[start, start + sentence.length]],
      type: 'indirect',
      stance: 'says',
      hedged: false,
      negated: false,
      confidence: 0.9,
      resolved: { sourceId: name.toLowerCase(), name, kind: 'news-site', how: 'named' },
    };
  });
  const figures = claims.flatMap((claim) =>
    findFigures(document.text, claim.content).map((figure) => ({ ...figure, claim: claim.index })),
  );
  return toReading(
    document,
    {
      lang: 'en',
      mentions: [],
      claims,
      figures,
      links: [],
      pageOutlet: null,
      readUpTo: document.text.length,
    },
    describeClaims(document, claims, figures, dayOf(time)),
    { now: time, reported: time },
    null,
    [],
  );
}
