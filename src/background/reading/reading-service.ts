import type { ComparableClaim } from '../../core/crossref/comparable-claim';
import { describeClaims } from '../../core/crossref/describe-claims';
import type { Analysis } from '../../core/model/analysis';
import type { SourceDocument } from '../../core/model/document';
import type { FactCheck } from '../../core/model/fact-check';
import type { Settings } from '../../core/model/settings';
import { analyseInSteps } from '../../core/reading/analyse';
import { dayOf, reportTime } from '../../core/reading/report-day';
import { pageAddress } from '../../core/text/page-address';
import type { ReadReply } from '../../messaging/protocol';
import { type FoundLink, keepLinks } from '../../storage/keep-links';
import { keepReading } from '../../storage/keep-reading';
import type { KeptStore } from '../../storage/kept-store';
import { problemKey } from '../../storage/storage-problem';
import { StorageUnavailable, type Vault } from '../../storage/vault';
import type { Asker } from '../browser/sender';
import type { EngineHost } from './engine-host';
import { carriedChecks, factChecksFor } from './fact-checks';
import { libraryLinks, libraryReferences, linksToKeep } from './library-links';
import { placeAnnotations } from './place-annotations';
import { runInSlices } from './run-in-slices';
import { toReading } from './to-reading';

/** Annotations sent with one page. */
const MOST_ANNOTATIONS = 2_000;

export interface ReadingServiceParts {
  readonly host: EngineHost;
  readonly vault: Vault;
  readonly kept: KeptStore;
  readonly settings: () => Promise<Settings>;
  readonly now: () => number;
  /** The pieces of JSON-LD in a tab's page that speak of a fact-check. */
  readonly claimReviews: (tabId: number) => Promise<readonly string[]>;
}

interface Read {
  readonly document: SourceDocument;
  readonly analysis: Analysis;
  readonly comparables: readonly ComparableClaim[];
  /** Fact-checks that the page carries. */
  readonly carried: readonly FactCheck[];
  readonly reported: number;
}

/** Reads a page for a tab: finds, keeps what may be kept, and tells what the library knows of it. */
export class ReadingService {
  private keeping: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: ReadingServiceParts) {}

  /** Ends when the links of every page read so far are kept. */
  async settled(): Promise<void> {
    await this.keeping;
  }

  async read(document: SourceDocument, asker: Asker): Promise<ReadReply> {
    const { host, now } = this.parts;
    const carrying = this.carriedBy(document, asker);
    const engine = await host.engine();
    const reported = reportTime(document.page.published, now());
    const analysis = await runInSlices(analyseInSteps(document, engine, dayOf(reported)));
    const comparables = describeClaims(
      document,
      analysis.claims,
      analysis.figures,
      dayOf(reported),
      engine.ownersOf,
    );
    const read = { document, analysis, comparables, carried: await carrying, reported };
    const found = await this.fromStorage(read, asker);
    return { analysis, ...found };
  }

  /** A storage that fails is told to the reader; the reading goes on without it. */
  private async fromStorage(read: Read, asker: Asker): Promise<Omit<ReadReply, 'analysis'>> {
    const { document, analysis, comparables, carried } = read;
    const problems: unknown[] = [];
    const or = <T>(instead: T) => {
      return (error: unknown): T => {
        problems.push(error);
        return instead;
      };
    };
    const { kept, vault } = this.parts;
    const annotations = await kept
      .annotations(pageAddress(document.page.url), MOST_ANNOTATIONS)
      .catch(or([]));
    const place = (await this.mayRemember(read, asker))
      ? await this.remember(read).catch(or(null))
      : null;
    const links = await vault
      .run((db) => libraryLinks(db, comparables, place?.textId ?? null))
      .catch(or([]));
    const reply = {
      annotations,
      placed: placeAnnotations(document.text, annotations),
      library: await vault
        .run((db) => libraryReferences(db, place?.claimIds ?? null, links))
        .catch(or([])),
      factChecks: await vault.run((db) => factChecksFor(db, comparables, carried)).catch(or([])),
      remembered: place !== null,
      storageProblem: problemToTell(problems),
    };
    if (place) this.keepLater(place.textId, linksToKeep(place.claimIds, analysis.links, links));
    return reply;
  }

  /**
   * The reader's marks don't wait for this: a page can have thousands of links. A text whose links couldn't be kept
   * stays pending and is compared again by the housekeeping; what isn't the storage's error goes up.
   */
  private keepLater(textId: string, links: readonly FoundLink[]): void {
    const kept = this.parts.vault
      .run((db) => keepLinks(db, textId, links))
      .catch((error: unknown) => void problemToTell([error]));
    this.keeping = Promise.allSettled([this.keeping, kept]);
    // `allSettled` takes an error for dealt with.
    void kept.then(() => {});
  }

  /** Not in private windows, not in frames inside a page, not while paused, and only where claims or fact-checks are. */
  private async mayRemember({ analysis, carried }: Read, asker: Asker): Promise<boolean> {
    if (asker.incognito || asker.frameId !== 0) return false;
    if (analysis.claims.length + carried.length === 0) return false;
    return (await this.parts.settings()).remember;
  }

  private async carriedBy({ page }: SourceDocument, asker: Asker): Promise<readonly FactCheck[]> {
    const { tabId, frameId } = asker;
    if (tabId === null || frameId !== 0) return [];
    return carriedChecks(await this.parts.claimReviews(tabId), page.url);
  }

  private async remember({ document, analysis, comparables, carried, reported }: Read) {
    const { host, vault, now } = this.parts;
    const outlet = analysis.pageOutlet ? await host.name(analysis.pageOutlet) : null;
    const times = { now: now(), reported };
    const reading = toReading(
      document,
      analysis,
      comparables,
      times,
      outlet?.label ?? null,
      carried,
    );
    return vault.run((db) => keepReading(db, reading));
  }
}

/** What the reader is told; an error that isn't the storage's is a mistake of ours and goes up. */
function problemToTell(problems: readonly unknown[]): string | null {
  for (const problem of problems) {
    if (!(problem instanceof StorageUnavailable)) throw problem;
    return problemKey(problem.problem);
  }
  return null;
}
