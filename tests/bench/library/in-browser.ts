import { queryLibrary } from '../../../src/background/library/query';
import { libraryLinks, linksToKeep } from '../../../src/background/reading/library-links';
import { fingerprintBands } from '../../../src/core/reading/fingerprint';
import { claimRows } from '../../../src/storage/claim-rows';
import { Database } from '../../../src/storage/database';
import { keepLinks } from '../../../src/storage/keep-links';
import { keepReading } from '../../../src/storage/keep-reading';
import { Ledger } from '../../../src/storage/ledger';
import { pageIdOf, textIdOf, toMinute } from '../../../src/storage/row-ids';
import { searchTokens } from '../../../src/storage/search-tokens';
import { CLAIMS_A_PAGE, madePage } from './made-library';

/** Runs inside an extension page: fills the library with the extension's own code and measures it. */
const database = new Database();
const PAGES_A_BATCH = 50;

/** Adds made pages `from`..`to` as the background would have kept them, many in one transaction. */
async function fill(from: number, to: number, all: number): Promise<void> {
  for (let first = from; first < to; first += PAGES_A_BATCH) {
    const readings = Array.from({ length: Math.min(PAGES_A_BATCH, to - first) }, (_, at) =>
      madePage(first + at, all),
    );
    await database.transaction('rw', database.tables, async () => {
      const ledger = new Ledger(database);
      for (const reading of readings) {
        const { url, print, claims: _claims, factChecks: _factChecks, now, ...page } = reading;
        const time = toMinute(reading.time);
        const text = {
          id: textIdOf(time, url),
          time,
          signature: print ?? new Uint32Array(),
          bands: print ? fingerprintBands(print) : [],
        };
        const rows = claimRows(reading, text, pageIdOf(url));
        for (const row of rows) ledger.claimAdded(row);
        ledger.count('pages', 1);
        await database.texts.put(text);
        await database.claims.bulkPut(rows);
        await database.pages.put({
          ...page,
          id: pageIdOf(url),
          url,
          firstRead: now,
          lastRead: now,
          visits: 1,
          textId: text.id,
          tokens: searchTokens(reading.title, reading.site),
        });
      }
      await ledger.write();
    });
  }
}

interface Timings {
  readonly keep: number[];
  readonly crossReferences: number[];
  readonly keepLinks: number[];
  readonly links: number[];
}

/** Reads new pages of 40 claims, each of an event that the library knows, and times each part. */
async function readPages(all: number, rounds: number): Promise<Timings> {
  const timings: Timings = { keep: [], crossReferences: [], keepLinks: [], links: [] };
  for (let round = 0; round < rounds; round++) {
    const like = Math.floor(((round + 0.5) * all) / rounds);
    const made = madePage(like, all, 2 * CLAIMS_A_PAGE);
    const reading = { ...made, url: `https://new.example/${all}-${round}`, print: null };
    const comparables = reading.claims.map(({ comparable }) => comparable);
    const start = performance.now();
    const kept = await keepReading(database, reading);
    const stored = performance.now();
    const links = await libraryLinks(database, comparables, kept.textId);
    const compared = performance.now();
    await keepLinks(database, kept.textId, linksToKeep(kept.claimIds, [], links));
    const done = performance.now();
    timings.keep.push(stored - start);
    timings.crossReferences.push(compared - stored);
    timings.keepLinks.push(done - compared);
    timings.links.push(links.length);
  }
  return timings;
}

/** Types searches letter by letter as a reader does, and times each to its first screen. */
async function search(all: number, rounds: number): Promise<Record<number, number[]>> {
  const times: Record<number, number[]> = {};
  for (let round = 0; round < rounds; round++) {
    const page = madePage(Math.floor(((round + 0.5) * all) / rounds), all);
    const typed = (page.claims[round % page.claims.length]?.content ?? '').split(' ').slice(-3);
    const text = typed.join(' ');
    for (let length = 1; length <= Math.min(text.length, 14); length++) {
      const start = performance.now();
      await queryLibrary(database, {
        kind: 'claims',
        text: text.slice(0, length),
        filters: {},
        sort: 'newest',
        offset: 0,
        limit: 30,
      });
      times[length] = [...(times[length] ?? []), performance.now() - start];
    }
  }
  return times;
}

Object.assign(globalThis, { libraryBench: { fill, readPages, search } });
