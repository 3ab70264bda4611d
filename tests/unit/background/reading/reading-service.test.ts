import { describe, expect, it } from 'vitest';
import type { Asker } from '../../../../src/background/browser/sender';
import type { EngineHost } from '../../../../src/background/reading/engine-host';
import { ReadingService } from '../../../../src/background/reading/reading-service';
import type { SourceDocument } from '../../../../src/core/model/document';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/core/model/settings';
import type { Engine } from '../../../../src/core/reading/engine';
import { checkConsistency } from '../../../../src/storage/check-consistency';
import type { Database } from '../../../../src/storage/database';
import { keptInDatabase } from '../../../../src/storage/kept-in-database';
import { Vault } from '../../../../src/storage/vault';
import { NOON, newDatabase } from '../../storage/make-reading';

const TAB: Asker = { kind: 'content-script', tabId: 1, frameId: 0, incognito: false };

/** Every sentence is a claim: its first word says it, the rest is what is said. */
const engine: Engine = {
  detectLanguage: () => 'en',
  ownersOf: () => [],
  recognise: () => ({ mentions: [], pageOutlet: null }),
  *attribute({ text }) {
    yield;
    return [...text.matchAll(/(\w+) said ([^.]+)\./g)].map((match, index) => {
      const at = match.index;
      const name = match[1] ?? '';
      return {
        index,
        source: [[at, at + name.length]] as const,
        cue: [[at + name.length + 1, at + name.length + 5]] as const,
        content: [[at + name.length + 6, at + match[0].length - 1]] as const,
        type: 'indirect',
        stance: 'says',
        hedged: false,
        negated: false,
        confidence: 0.9,
      } as const;
    });
  },
  resolve: ({ text }, raw, mentions) => ({
    mentions,
    claims: raw.map((claim) => {
      const [[start, end] = [0, 0]] = claim.source;
      const name = text.slice(start, end);
      return { ...claim, resolved: { sourceId: name.toLowerCase(), name, how: 'named' } };
    }),
  }),
};

function page(url: string, text: string): SourceDocument {
  return {
    text,
    blocks: [{ span: [0, text.length], role: 'paragraph' }],
    links: [],
    page: { url, title: 'Strike on Haven', published: new Date(NOON).toISOString() },
  };
}

const ONE = page(
  'https://a.example/1?utm_source=x',
  'Sana said that 30 people were killed in a strike on Haven on Friday.',
);
const TWO = page(
  'https://b.example/2',
  'Sohr said that 54 people were killed in a strike on Haven on Friday.',
);

function serviceOn(
  database: Database,
  settings: Partial<Settings> = {},
  claimReviews: readonly string[] = [],
): { service: ReadingService; vault: Vault } {
  const vault = new Vault(database);
  const host = { engine: async () => engine, name: async () => null } as unknown as EngineHost;
  const service = new ReadingService({
    host,
    vault,
    kept: keptInDatabase(vault),
    claimReviews: async () => claimReviews,
    settings: async () => ({ ...DEFAULT_SETTINGS, ...settings }),
    now: () => NOON,
  });
  return { service, vault };
}

describe('reading a page', () => {
  it('keeps it under the normal form of its address', async () => {
    const db = newDatabase();
    const reply = await serviceOn(db).service.read(ONE, TAB);
    expect(reply).toMatchObject({ remembered: true, storageProblem: null });
    expect(reply.analysis.claims).toHaveLength(1);
    expect((await db.pages.toArray()).map(({ url }) => url)).toEqual(['https://a.example/1']);
    expect(await checkConsistency(db)).toEqual([]);
  });

  it('tells what another page said of the same thing', async () => {
    const db = newDatabase();
    const { service } = serviceOn(db);
    await service.read(ONE, TAB);
    const { library } = await service.read(TWO, TAB);
    await service.settled();
    expect(library).toMatchObject([
      {
        claim: 0,
        relation: 'conflict',
        other: { sourceName: 'Sana', pageUrl: 'https://a.example/1' },
      },
    ]);
    expect(await db.links.count()).toBe(1);
    expect(await checkConsistency(db)).toEqual([]);
  });

  it.each<[string, Asker, Partial<Settings>]>([
    ['a private window', { ...TAB, incognito: true }, {}],
    ['a frame inside a page', { ...TAB, frameId: 3 }, {}],
    ['a time for which remembering is paused', TAB, { remember: false }],
  ])('keeps nothing of %s, and still tells what the library knows', async (_name, asker, more) => {
    const db = newDatabase();
    await serviceOn(db).service.read(ONE, TAB);
    const before = await Promise.all(db.tables.map((table) => table.toArray()));
    const reply = await serviceOn(db, more).service.read(TWO, asker);
    expect(reply.remembered).toBe(false);
    expect(reply.library).toHaveLength(1);
    expect(await Promise.all(db.tables.map((table) => table.toArray()))).toEqual(before);
  });

  it('goes on when the disk is full, and says so', async () => {
    const db = newDatabase();
    await serviceOn(db).service.read(ONE, TAB);
    db.claims.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const reply = await serviceOn(db).service.read(TWO, TAB);
    expect(reply).toMatchObject({ remembered: false, storageProblem: 'storage_problem_full' });
    expect(reply.analysis.claims).toHaveLength(1);
    expect(reply.library).toHaveLength(1);
    expect(await checkConsistency(db)).toEqual([]);
  });

  it('does not pass a mistake of ours off as one of the storage', async () => {
    const db = newDatabase();
    db.claims.hook('creating', () => {
      throw new TypeError('ours');
    });
    await expect(serviceOn(db).service.read(ONE, TAB)).rejects.toThrow('ours');
  });

  it('lets two pages that are read at once find each other', async () => {
    const db = newDatabase();
    const { service } = serviceOn(db);
    await Promise.all([service.read(ONE, TAB), service.read(TWO, TAB)]);
    await service.settled();
    expect(await db.links.count()).toBe(1);
    expect(await checkConsistency(db)).toEqual([]);
  });

  const review = (url: string) =>
    JSON.stringify({
      '@type': 'ClaimReview',
      url,
      claimReviewed: '30 people were killed in a strike on Haven on Friday',
      author: { name: 'Check Desk' },
      reviewRating: { alternateName: 'Not shown' },
    });

  it('tells and keeps the fact-checks that the page carries', async () => {
    const db = newDatabase();
    const { service } = serviceOn(db, {}, [review('https://a.example/check')]);
    const reply = await service.read(ONE, TAB);
    expect(reply.factChecks).toMatchObject([
      { claim: 0, publisher: 'Check Desk', rating: 'Not shown', url: 'https://a.example/check' },
    ]);
    expect(await db.factChecks.count()).toBe(1);
    const later = await serviceOn(db).service.read(TWO, TAB);
    expect(later.factChecks).toMatchObject([{ claim: 0, publisher: 'Check Desk' }]);
    expect(await checkConsistency(db)).toEqual([]);
  });

  it("takes no page's word for the fact-checker of another site", async () => {
    const db = newDatabase();
    const { service } = serviceOn(db, {}, [review('https://checkers.example/check')]);
    expect((await service.read(ONE, TAB)).factChecks).toEqual([]);
    expect(await db.factChecks.count()).toBe(0);
  });
});
