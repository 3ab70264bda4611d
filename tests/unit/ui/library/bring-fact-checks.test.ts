import { beforeEach, describe, expect, it } from 'vitest';
import { backupRequests } from '../../../../src/background/requests/backup-requests';
import type { Services } from '../../../../src/background/services';
import type { Ask } from '../../../../src/messaging/client';
import { checkConsistency } from '../../../../src/storage/check-consistency';
import type { Database } from '../../../../src/storage/database';
import { Vault } from '../../../../src/storage/vault';
import { stageFile } from '../../../../src/ui/library/bring/stage-file';
import { takeFile } from '../../../../src/ui/library/bring/take-file';
import type { PageApi } from '../../../../src/ui/own-pages/page-api';
import { newDatabase } from '../../storage/make-reading';
import { speakEnglish } from '../english';

speakEnglish();

/** A page of ours that speaks with a background that has nothing but a library. */
function libraryPage(db: Database): PageApi {
  const table = backupRequests({
    vault: new Vault(db),
    settings: { get: async () => ({ rememberDays: 365 }) },
    host: { changed: () => undefined },
    browser: { tabs: { query: async () => [] } },
  } as unknown as Services);
  const ask = ((name: keyof typeof table, body: never) => table[name](body, never)) as Ask;
  return { ask } as unknown as PageApi;
}
const never = undefined as never;

const review = (claimReviewed: string, rating: string, more: object = {}) => ({
  '@type': 'ClaimReview',
  url: 'https://checks.example/harbour',
  claimReviewed,
  author: { name: 'Check Desk' },
  reviewRating: { alternateName: rating },
  ...more,
});
const feedFile = (...reviews: readonly object[]) =>
  new File(
    [JSON.stringify({ '@type': 'DataFeed', dataFeedElement: reviews.map((item) => ({ item })) })],
    'feed.json',
  );

describe('a feed of fact-checks that is brought in', () => {
  let db: Database;
  let api: PageApi;
  const stage = (file: File) =>
    stageFile(file, api.ask, () => undefined, new AbortController().signal);
  const ratings = async () =>
    (await db.factChecks.toArray()).map(({ claimReviewed, rating }) => [claimReviewed, rating]);
  beforeEach(() => {
    db = newDatabase();
    api = libraryPage(db);
  });

  it('is shown as what it changes, taken, found by its words, and undone', async () => {
    const staged = await stage(feedFile(review('Nine ships sank.', 'Not so')));
    expect(staged).toMatchObject({ problems: [], leftOut: [], annotations: null, settings: null });
    const foreseen = await api.ask('import-check', { mode: 'merge' });
    expect(foreseen.added.factChecks).toBe(1);
    expect(await db.factChecks.count()).toBe(0);

    const taken = await takeFile(api, staged, 'merge');
    expect(taken.report.added.factChecks).toBe(1);
    expect(await db.factChecks.where('tokens').equals('ships').count()).toBe(1);
    expect(await checkConsistency(db)).toEqual([]);
    await taken.undo?.();
    expect(await db.factChecks.count()).toBe(0);
  });

  it('changes what came before, and the undoing brings that back', async () => {
    const first = feedFile(review('Nine ships sank.', 'Not so'));
    await takeFile(api, await stage(first), 'merge');
    const second = feedFile(
      review('Nine ships sank.', 'Borne out'),
      review('A tenth ship sank.', 'Not so'),
    );
    const taken = await takeFile(api, await stage(second), 'merge');
    expect([taken.report.added.factChecks, taken.report.changed.factChecks]).toEqual([1, 1]);
    await taken.undo?.();
    expect(await ratings()).toEqual([['Nine ships sank.', 'Not so']]);
  });

  it('leaves out what lacks a field and names it; where all does, nothing is put aside', async () => {
    const whole = review('Nine ships sank.', 'Not so');
    const broken = review('A tenth ship sank.', 'Not so', { author: null });
    const some = await stage(feedFile(whole, broken));
    expect(some.leftOut).toEqual(['dataFeedElement[1].item.author: has no name']);
    expect(some.factChecks).toHaveLength(1);
    const none = await stage(feedFile(broken));
    expect(none.problems).toEqual(['dataFeedElement[0].item.author: has no name']);
    expect(none.factChecks).toBeNull();
  });
});
